import Corpora
import Prose

/// Turns a source into statements, checked against the fields and commands before anything runs.
struct Parser {
  let source: String
  let bytes: [UInt8]
  var lexemes: [Lexeme]
  var scope: ParseScope
  var index = 0
  /// Open parentheses; inside them line ends do not count.
  var depth = 0
  /// What can stand where the cursor lexeme is, in the order of asking.
  var expectations: [Expectation] = []
  /// Who signed the statement that is read, if anybody.
  var stamp: Stamp?

  /// The statements of `source`, in order.
  /// - Throws: the first thing that is wrong, with its place in bytes of `source`.
  static func statements(
    of source: String, scope: ParseScope
  ) throws(Diagnostic) -> [Statement] {
    var parser = Parser(source, try Lexer.lexemes(of: source), scope: scope)
    return try parser.statements()
  }

  /// Whether `source` ends where more must follow: an open string, heredoc, parenthesis or pipe.
  static func needsMore(_ source: String, scope: ParseScope) -> Bool {
    do {
      _ = try statements(of: source, scope: scope)
      return false
    } catch {
      return error.code == .unfinished
    }
  }

  init(_ source: String, _ lexemes: [Lexeme], scope: ParseScope) {
    self.source = source
    self.bytes = Array(source.utf8)
    self.lexemes = lexemes
    self.scope = scope
    for (name, value) in scope.values { put(value, for: name) }
  }

  private mutating func statements() throws(Diagnostic) -> [Statement] {
    var result: [Statement] = []
    while true {
      while current.kind == .newline || current.kind == .semicolon { index += 1 }
      if current.kind == .end { return result }
      result.append(try statement())
      switch current.kind {
      case .newline, .semicolon, .end: break
      default: throw unexpected("';', '|' or the end of the line")
      }
    }
  }

  mutating func statement() throws(Diagnostic) -> Statement {
    let (first, start) = (current, index)
    stamp = nil
    let form = try form()
    let end = lexemes[max(0, index - 1)].span.end
    let heredocs = lexemes[start..<index].compactMap(\.lines)
    let redirect = try redirect()
    let span = Span(first.span.start, max(first.span.start, end))
    let source = ([span] + heredocs).map { words(of: $0) }.joined(separator: "\n")
    return Statement(form: form, span: span, source: source, redirect: redirect, stamp: stamp)
  }

  private mutating func form() throws(Diagnostic) -> Statement.Form {
    if current.word == "let" { return try binding() }
    if isAssignment { return try assignment() }
    if isPipelineStart(current) {
      let (plan, kind, action) = try pipeline(allowsAction: true)
      if let action { return action }
      if case .rows(let rows) = kind { scope.itKind = rows }
      return .query(plan)
    }
    expect(.command)
    expect(.rows)
    guard let verb = current.word else { throw unexpected("a command") }
    guard let type = Commands.named(verb) else { throw unknownCommand(verb) }
    index += 1
    return try invocation(of: type, selection: nil)
  }

  private func unknownCommand(_ verb: String) -> Diagnostic {
    if let stage = StageName(rawValue: verb.lowercased()) {
      return Diagnostic(
        .unknownCommand, "'\(verb)' is a stage, not a command", at: current.span,
        help: stage.help)
    }
    if verb.contains(where: { $0 == "." || $0 == "/" }) {
      return Diagnostic(
        .unknownCommand, "unknown command '\(verb)'", at: current.span,
        help: ["to read an article: load \(verb)", "to run lines: run \(verb)"])
    }
    return Diagnostic(
      .unknownCommand, "unknown command '\(verb)'", at: current.span,
      help: Spelling.help(for: verb, among: Commands.verbs + RowKind.allCases.map(\.rawValue))
        + ["'help' lists the commands"])
  }

  private mutating func binding() throws(Diagnostic) -> Statement.Form {
    index += 1
    guard let name = current.word, Self.isName(name) else { throw unexpected("a name") }
    index += 1
    guard current.kind == .comparison("=") else { throw unexpected("'='") }
    index += 1
    let (plan, kind, _) = try pipeline(allowsAction: false)
    guard case .rows(let rows) = kind else {
      throw Diagnostic(
        .wrongValue, "'let' names rows, and this pipeline gives none", at: lexemes[index - 1].span)
    }
    scope.names[name] = rows
    return .binding(name, plan)
  }

  private mutating func redirect() throws(Diagnostic) -> Redirect? {
    let appends = current.kind == .append
    guard appends || current.kind == .comparison(">") else { return nil }
    let start = current.span
    index += 1
    expect(.file(.any))
    guard let path = current.text else { throw unexpected("a file name") }
    let span = start.union(current.span)
    index += 1
    return Redirect(path: path, appends: appends, span: span)
  }

  var current: Lexeme { lexemes[index] }

  /// Notes what can stand here, where the cursor is here.
  mutating func expect(_ expectation: Expectation) {
    if current.kind == .cursor { expectations.append(expectation) }
  }

  /// Takes the bare word `word` if it stands here.
  mutating func take(_ word: String) -> Bool {
    guard current.word?.lowercased() == word else { return false }
    index += 1
    return true
  }

  mutating func skipNewlines() {
    while current.kind == .newline { index += 1 }
  }

  func words(of span: Span) -> String {
    String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
  }

  func unexpected(_ wanted: String, help: [String] = []) -> Diagnostic {
    switch current.kind {
    case .end where depth > 0:
      return Diagnostic(.unfinished, "parenthesis is not closed", at: current.span)
    default:
      return Diagnostic(
        .unexpected, "\(wanted) is wanted here, not \(current.description)", at: current.span,
        help: help)
    }
  }

  static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else {
      return false
    }
    return word.utf8.allSatisfy { byte in
      ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == 0x5F || byte == 0x2D
    }
  }
}

extension Session {
  /// Whether `source` cannot be run before another line follows.
  public func needsMore(_ source: String) -> Bool {
    Parser.needsMore(source, scope: typedInto.scope)
  }
}
