import Corpora
import Prose

extension Parser {
  /// Whether a pipeline, not a command, begins with `lexeme`.
  func isPipelineStart(_ lexeme: Lexeme) -> Bool {
    if lexeme.kind == .openParenthesis { return true }
    guard let word = lexeme.word else { return false }
    return RowKind(rawValue: word) != nil || word == "it" || word.hasPrefix("@")
      || Self.ids(in: word) != nil
  }

  /// A pipeline, what it gives, and the command at its end where there is one.
  mutating func pipeline(
    allowsAction: Bool
  ) throws(Diagnostic) -> (QueryPlan, ResultKind, Statement.Form?) {
    let start = current.span
    var (plan, kind) = try rowSource()
    if take("where") {
      plan.stages.append(.filter(try predicate(on: kind)))
    }
    var result = ResultKind.rows(kind)
    while current.kind == .pipe {
      index += 1
      skipNewlines()
      expect(.stage(result))
      if current.kind == .end {
        throw Diagnostic(.unfinished, "a stage is wanted after '|'", at: current.span)
      }
      if allowsAction, let verb = current.word, let type = actionType(verb) {
        let span = start.union(lexemes[index - 1].span)
        index += 1
        return (plan, result, try invocation(of: type, selection: .plan(plan, span)))
      }
      result = try stage(after: result, into: &plan)
    }
    expect(.keyword(plan.stages.isEmpty ? ["where", "|"] : ["|"]))
    return (plan, result, nil)
  }

  /// The command of the given verb if rows can be piped into it.
  private func actionType(_ verb: String) -> (any Command.Type)? {
    guard let type = Commands.named(verb), type.declaration.selection != nil,
      StageName(rawValue: verb) == nil
    else { return nil }
    return type
  }

  mutating func rowSource() throws(Diagnostic) -> (QueryPlan, RowKind) {
    expect(.rows)
    let lexeme = current
    if lexeme.kind == .openParenthesis { return try nestedSource() }
    guard let word = lexeme.word else { throw unexpected("rows") }
    if let kind = RowKind(rawValue: word) {
      index += 1
      return (QueryPlan(source: .all(kind)), kind)
    }
    if word == "it" {
      guard let kind = scope.itKind else {
        throw Diagnostic(
          .noResult, "'it' stands for the last result, and there is none yet", at: lexeme.span)
      }
      index += 1
      return (QueryPlan(source: .it(lexeme.span)), kind)
    }
    if word.hasPrefix("@") {
      let name = String(word.dropFirst())
      guard let kind = scope.names[name] else {
        throw Diagnostic(
          .unknownName, "no rows are named '\(name)'", at: lexeme.span,
          help: Spelling.help(for: name, among: scope.names.keys.sorted())
            + ["'let \(Self.isName(name) ? name : "NAME") = claims …' names rows"])
      }
      index += 1
      return (QueryPlan(source: .named(name, lexeme.span)), kind)
    }
    let ids = try idList()
    guard let first = ids.first else { throw unexpected("rows") }
    return (QueryPlan(source: .ids(ids)), first.id.kind)
  }

  private mutating func nestedSource() throws(Diagnostic) -> (QueryPlan, RowKind) {
    index += 1
    depth += 1
    skipNewlines()
    let (inner, kind, _) = try pipeline(allowsAction: false)
    skipNewlines()
    guard current.kind == .closeParenthesis else { throw unexpected("')'") }
    index += 1
    depth -= 1
    guard case .rows(let rows) = kind else {
      throw Diagnostic(
        .unknownStage, "the pipeline in parentheses gives no rows", at: lexemes[index - 1].span)
    }
    return (QueryPlan(source: .nested(inner)), rows)
  }

  /// "a1.c1, a1.c3..a1.c5": names of one kind, ranges expanded.
  mutating func idList() throws(Diagnostic) -> [(id: DisplayID, span: Span)] {
    var result: [(id: DisplayID, span: Span)] = []
    while true {
      expect(.id(RowKind.allCases))
      guard let word = current.word, let ids = Self.ids(in: word) else {
        throw unexpected("an id such as a1.c2")
      }
      let span = current.span
      if result.count + ids.count > Self.mostIDs {
        throw Diagnostic(
          .wrongArguments, "a list of more than \(Self.mostIDs) ids", at: span,
          help: ["a pipeline takes any number: (claims where …)"])
      }
      if let known = result.first?.id.kind, let mixed = ids.first(where: { $0.kind != known }) {
        throw Diagnostic(
          .wrongArguments,
          "\(mixed) is one of the \(mixed.kind.rawValue), not the \(known.rawValue)",
          at: span, help: ["one list holds ids of one kind"])
      }
      result += ids.map { ($0, span) }
      index += 1
      guard current.kind == .comma else { return result }
      index += 1
    }
  }

  /// Ids that one list may hold: a range that was mistyped must not fill the memory.
  private static let mostIDs = 100_000

  /// The names that a word lists: one, or the ends of a range and all between.
  static func ids(in word: String) -> [DisplayID]? {
    guard let dots = word.firstIndex(of: "."), word[dots...].hasPrefix("..") || word.contains("..")
    else { return DisplayID(word).map { [$0] } }
    let bytes = Array(word.utf8)
    guard
      let middle = bytes.indices.dropLast().first(where: {
        bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E
      }),
      let first = DisplayID(String(decoding: bytes[..<middle], as: UTF8.self)),
      let last = DisplayID(String(decoding: bytes[(middle + 2)...], as: UTF8.self))
    else { return nil }
    return first.range(to: last, atMost: mostIDs + 1)
  }
}

extension DisplayID {
  /// What it names.
  var kind: RowKind { figure != nil ? .figures : claim != nil ? .claims : .articles }

  /// All names from this one to `last`, where they differ in their last number only.
  ///
  /// No more than a list may hold are made, and one.
  func range(to last: DisplayID, atMost limit: Int) -> [DisplayID]? {
    guard kind == last.kind, self <= last else { return nil }
    if let figure, let end = last.figure {
      guard article == last.article, claim == last.claim else { return nil }
      return (figure...end).prefix(limit).map {
        DisplayID(article: article, claim: claim, figure: $0)
      }
    }
    if let claim, let end = last.claim {
      guard article == last.article else { return nil }
      return (claim...end).prefix(limit).map { DisplayID(article: article, claim: $0) }
    }
    return (article...last.article).prefix(limit).map { DisplayID(article: $0) }
  }
}
