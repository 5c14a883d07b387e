import Notebooks

/// The lines of a session as a file for `run`, prose and heading included.
///
/// Only what was done is in it: a script stops at a line that fails.
struct SessionScript {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  var text: String {
    var lines: [String] = []
    if let title = session.title ?? session.opened?.notebook.title {
      lines.append("title \(Quoting.string(title))")
    }
    var isWhole = true
    for record in session.records {
      switch record.cell.kind {
      case .code:
        // A check of the line before says nothing where that line is not there as it was.
        let isStranded = !isWhole && record.cell.checksLineBefore
        isWhole = !isStranded && record.outcome.completion == .done
        if !isStranded, let line = record.outcome.again { lines.append(line) }
      case .markdown:
        isWhole = true
        lines.append(Self.prose(record.cell.source))
      case .raw: break
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Prose behind an end mark that does not stand in it.
  private static func prose(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var mark = "END"
    while lines.contains(Substring(mark)) { mark += "END" }
    return "md <<\(mark)\n\(text)" + (text.hasSuffix("\n") ? "" : "\n") + mark
  }
}
