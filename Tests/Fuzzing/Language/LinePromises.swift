import Prose
import Tables

@testable import Shell

/// What the shell promises of every line, whatever its characters.
enum LinePromises {
  /// One article is loaded, so that ids, fields and values of all kinds are there.
  private static let session: Session = {
    var session = Session()
    let article =
      "“We saw 12 houses burn,” Ann Reed told the Post. Police said 1,300 people fled.\n"
    _ = session.run(
      "load <<END\n\(article)END\nlet all = claims\nset today 2026-03-01", in: NoFiles())
    return session
  }()

  /// Lexemes, statements, answers and candidates keep what they promise.
  static func check(_ source: String) {
    check(lexemesOf: source)
    check(quotingOf: source)
    check(completionOf: source)
    let lines = Script(source: source)
    var session = session
    _ = session.needsMore(source)
    session.run(lines, in: NoFiles()) { check($0, source) }
  }

  private static func check(lexemesOf source: String) {
    guard let lexemes = try? Lexer.lexemes(of: source) else { return }
    precondition(lexemes.last?.kind == .end, "the lexemes end")
    var end = 0
    for lexeme in lexemes {
      precondition(end <= lexeme.span.start, "lexemes are in order")
      precondition(lexeme.span.end <= source.utf8.count, "a lexeme lies in the source")
      end = lexeme.span.end
    }
  }

  /// What is quoted is read back as it was.
  private static func check(quotingOf text: String) {
    for quoted in [Quoting.word(text), Quoting.string(text)] {
      guard let lexemes = try? Lexer.lexemes(of: quoted) else {
        preconditionFailure("what was quoted is of the language")
      }
      precondition(lexemes.count == 2 && lexemes[0].text == text, "a quoted text is read back")
    }
  }

  private static func check(completionOf source: String) {
    let bytes = Array(source.utf8)
    // Any place will do; the length makes it another one for each input.
    let cursor = bytes.isEmpty ? 0 : bytes.count * 7919 % (bytes.count + 1)
    var memory = CompletionMemory()
    for place in [cursor, bytes.count] {
      let completion = Completion(
        of: source, cursorInBytes: place, in: session, NoFiles(), remembering: &memory)
      precondition((0...place).contains(completion.start), "a word begins before the cursor")
      for candidate in completion.candidates {
        precondition(!candidate.text.isEmpty)
        precondition(!candidate.description.unicodeScalars.contains(where: VisibleText.isHidden))
      }
    }
  }

  private static func check(_ reply: Reply, _ source: String) {
    for diagnostic in reply.diagnostics {
      precondition(!diagnostic.message.isEmpty)
      if let place = diagnostic.place {
        precondition(place.lineFromOne >= 1 && place.columnFromOne >= 1 && place.length >= 1)
      }
      for style in DiagnosticStyle.allCases {
        check(isShowable: DiagnosticText(diagnostic).text(in: style))
      }
    }
    for output in reply.outputs {
      for format in [TableFormats.forTerminals, TableFormats.forScreenReaders] {
        let text = output.rendered(as: format, in: Layout(width: 40))
        if case .verbatim = output.body { continue }
        if output.format == nil { check(isShowable: text) }
      }
    }
  }

  private static func check(isShowable text: String) {
    precondition(
      !text.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0) && !isJoiner($0) },
      "nothing hidden reaches the terminal")
  }

  /// U+200D and variation selectors stay where they belong to an emoji.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
  }
}

/// A world without files.
private struct NoFiles: Surroundings {
  private static let problem = FileProblem("no such file or directory")

  func contents(of path: String) throws(FileProblem) -> [UInt8] { throw Self.problem }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    throw Self.problem
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {}

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {}

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {}

  func paths(matching pattern: String) -> [String] { [pattern] }

  func journalPaths() -> [String] { [] }

  func freshToken() -> String { "00000000" }
}
