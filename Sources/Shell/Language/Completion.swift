import Corpora
import Prose
import Tables

/// What can stand where the cursor is.
public struct Completion: Sendable {
  /// One thing that can stand there.
  public struct Candidate: Hashable, Sendable {
    /// The text that replaces the word under the cursor.
    public let text: String
    /// A few words beside it, safe to show; may be empty.
    public let description: String

    init(_ text: String, _ description: String = "") {
      self.text = text
      self.description = VisibleText(description).text
    }
  }

  /// Where the word under the cursor begins, in bytes of the line.
  public let start: Int
  /// What can stand in place of that word, in order; empty where nothing is known.
  public let candidates: [Candidate]

  /// What can stand at the cursor of `line` in `session`.
  /// - Parameter cursor: bytes of `line` before the cursor.
  public init(
    of line: String, cursorInBytes cursor: Int, in session: Session,
    _ surroundings: any Surroundings, remembering memory: inout CompletionMemory
  ) {
    memory.follow(session)
    let before = Array(line.utf8.prefix(cursor))
    let opened = OpenString(endingLine: before)
    start = opened?.start ?? Self.wordStart(in: before)
    let word = opened?.content ?? String(decoding: before[start...], as: UTF8.self)
    let head = String(decoding: before[..<start], as: UTF8.self)
    let typedInto = session.typedInto
    let source = CandidateSource(
      typedInto, session.isInTutorial ? TutorialFiles() : surroundings, word: word)
    var seen: Set<String> = []
    var found: [Candidate] = []
    for expectation in Parser.expectations(after: head, scope: typedInto.scope)
    where opened == nil || expectation.takesString {
      for var candidate in source.candidates(for: expectation, remembering: &memory)
      where Self.fits(candidate.text, word) {
        if opened != nil { candidate = candidate.quoted }
        if seen.insert(candidate.text).inserted { found.append(candidate) }
      }
    }
    candidates = found
  }

  /// Where the word at the end begins: after a space or a mark that ends words.
  private static func wordStart(in bytes: [UInt8]) -> Int {
    let marks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x7C, 0x3B, 0x28, 0x29, 0x2C, 0x3D, 0x3C, 0x3E]
    return (bytes.lastIndex { marks.contains($0) } ?? -1) + 1
  }

  private static func fits(_ candidate: String, _ word: String) -> Bool {
    // A value in quotation marks is also meant by who begins it without.
    let begun =
      candidate.hasPrefix("\"") && !word.hasPrefix("\"") ? candidate.dropFirst() : candidate[...]
    return begun.lowercased().hasPrefix(word.lowercased()) && candidate != word
  }
}

extension Completion.Candidate {
  /// The same in quotation marks, for a string that was begun.
  fileprivate var quoted: Completion.Candidate {
    text.hasPrefix("\"") ? self : Completion.Candidate(Quoting.string(text), description)
  }
}

/// The string in which a line ends before it is closed.
private struct OpenString {
  /// Its opening quotation mark, in bytes of the line.
  let start: Int
  /// What is typed of it, without the mark.
  let content: String

  init?(endingLine bytes: [UInt8]) {
    do {
      _ = try Lexer.lexemes(of: String(decoding: bytes, as: UTF8.self))
      return nil
    } catch {
      guard error.code == .unfinished, let start = error.span?.start, start < bytes.count else {
        return nil
      }
      // A heredoc may be open as well; that is free text.
      let markLength = bytes[start] == 0x22 ? 1 : bytes[start] == 0xE2 ? 3 : nil
      guard let markLength else { return nil }
      self.start = start
      content = String(decoding: bytes[(start + markLength)...], as: UTF8.self)
    }
  }
}

extension Parser {
  /// What can stand after `head`, where a word may begin; nothing inside strings and comments.
  static func expectations(after head: String, scope: ParseScope) -> [Expectation] {
    guard var lexemes = try? Lexer.lexemes(of: head), let end = lexemes.popLast() else { return [] }
    if isInComment(head, lastLexemeEnd: lexemes.last?.span.end ?? 0) { return [] }
    lexemes.append(Lexeme(kind: .cursor, span: end.span, isAttached: false))
    lexemes.append(end)
    var parser = Parser(head, lexemes, scope: scope)
    parser.visitStatements()
    return parser.expectations
  }

  private static func isInComment(_ head: String, lastLexemeEnd: Int) -> Bool {
    head.utf8.dropFirst(lastLexemeEnd).contains(0x23)
  }

  /// Parses for what is expected at the cursor; what is wrong there is of no interest.
  private mutating func visitStatements() {
    while true {
      while current.kind == .newline || current.kind == .semicolon { index += 1 }
      if current.kind == .end { return }
      guard (try? statement()) != nil, current.kind != .cursor else { return }
    }
  }
}
