import Shell
import Tables

/// A session as a person sees it: typed lines behind a prompt, and what the terminal shows.
///
/// Lines that begin with `assay> ` are typed, those that begin with `   ..> ` go on with them, all
/// others are what is shown. A comment line (`# …`) before the first prompt says what it is about.
struct Transcript {
  static let prompt = "assay> "
  static let continuation = "   ..> "
  /// Columns of the terminal that transcripts are taken at.
  static let width = 100

  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The same lines typed anew in a fresh session, with what is shown now.
  func replayed(in surroundings: any Surroundings) -> String {
    var session = Session()
    return replayed(in: surroundings, going: &session)
  }

  /// The same lines typed anew in a session that goes on, with what is shown now.
  func replayed(in surroundings: any Surroundings, going session: inout Session) -> String {
    var shown = lines.prefix { !$0.hasPrefix(Self.prompt) }.map { $0 + "\n" }.joined()
    for entry in entries {
      shown += entry.enumerated().map { number, line in
        (number == 0 ? Self.prompt : Self.continuation) + line + "\n"
      }.joined()
      shown += session.shown(entry.joined(separator: "\n"), in: surroundings)
    }
    return shown
  }

  /// What was typed at each prompt, line by line.
  private var entries: [[String]] {
    var entries: [[String]] = []
    for line in lines {
      if line.hasPrefix(Self.prompt) {
        entries.append([String(line.dropFirst(Self.prompt.count))])
      } else if line.hasPrefix(Self.continuation), !entries.isEmpty {
        entries[entries.count - 1].append(String(line.dropFirst(Self.continuation.count)))
      }
    }
    return entries
  }
}

extension Session {
  /// All that a terminal shows after `source` was typed.
  fileprivate mutating func shown(_ source: String, in surroundings: any Surroundings) -> String {
    var text = ""
    let format = settings.format.flatMap { TableFormats.named($0) } ?? TableFormats.forTerminals
    run(Script(source: source), in: surroundings) { reply in
      for output in reply.outputs {
        text += output.rendered(as: format, in: Layout(width: Transcript.width))
      }
      for note in reply.notes { text += "note: \(note)\n" }
      for diagnostic in reply.diagnostics { text += DiagnosticText(diagnostic).text(in: .fancy) }
    }
    // A screen shows no blanks at the end of a line, and files keep none.
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }
}
