import Corpora
import Prose

extension Parser {
  /// A condition on rows of `kind`.
  mutating func predicate(on kind: RowKind) throws(Diagnostic) -> Predicate {
    var left = try conjunction(on: kind)
    while take("or") { left = .or(left, try conjunction(on: kind)) }
    expect(.keyword(["and", "or", "|"]))
    return left
  }

  private mutating func conjunction(on kind: RowKind) throws(Diagnostic) -> Predicate {
    var left = try negation(on: kind)
    while take("and") { left = .and(left, try negation(on: kind)) }
    return left
  }

  private mutating func negation(on kind: RowKind) throws(Diagnostic) -> Predicate {
    if depth > 0 { skipNewlines() }
    if take("not") { return .not(try negation(on: kind)) }
    switch current.kind {
    case .string(let text):
      index += 1
      return .anywhere(text)
    case .openParenthesis:
      index += 1
      depth += 1
      let inner = try predicate(on: kind)
      skipNewlines()
      guard current.kind == .closeParenthesis else { throw unexpected("')'") }
      index += 1
      depth -= 1
      return inner
    default:
      return try test(on: kind)
    }
  }

  private mutating func test(on kind: RowKind) throws(Diagnostic) -> Predicate {
    let field = try field(of: kind)
    expect(.comparison(kind, field: field.name))
    if take("is") { return try knowledge(of: field) }
    if take("in") { return .among(field: field.name, try valueList(of: field, kind)) }
    if current.word == "between" {
      try check(field, takes: .atLeast)
      index += 1
      let low = try value(of: field, kind)
      guard take("and") else { throw unexpected("'and'") }
      return .between(field: field.name, low, try value(of: field, kind))
    }
    var operation = try operation()
    try check(field, takes: operation)
    index += 1
    let value = try value(of: field, kind)
    if case .about = operation, let percent = try tolerance() {
      operation = .about(percent: percent)
    }
    return .compare(field: field.name, operation, value)
  }

  private mutating func knowledge(of field: Field) throws(Diagnostic) -> Predicate {
    expect(.keyword(["known", "not known"]))
    let isNegated = take("not")
    guard take("known") || (!isNegated && current.word == "unknown") else {
      throw unexpected("'known' or 'not known'")
    }
    if current.word == "unknown" {
      index += 1
      return .isKnown(field: field.name, false)
    }
    return .isKnown(field: field.name, !isNegated)
  }

  private func operation() throws(Diagnostic) -> Operation {
    switch current.kind {
    case .comparison("="): return .equal
    case .comparison("!="): return .notEqual
    case .comparison("<"): return .less
    case .comparison("<="): return .atMost
    case .comparison(">"): return .greater
    case .comparison(">="): return .atLeast
    case .word(let word):
      switch word.lowercased() {
      case "has": return .has
      case "contains": return .contains
      case "about": return .about(percent: nil)
      default: break
      }
    default: break
    }
    throw unexpected("a comparison such as =, has or >")
  }

  private func check(_ field: Field, takes operation: Operation) throws(Diagnostic) {
    let allowed = field.operators
    guard allowed.contains(operation) else {
      throw Diagnostic(
        .wrongOperator, "field '\(field.name)' does not take '\(operation.symbol)'",
        at: current.span, help: ["it takes " + allowed.map(\.symbol).joined(separator: ", ")])
    }
  }

  private mutating func valueList(
    of field: Field, _ kind: RowKind
  ) throws(Diagnostic) -> [QueryValue] {
    guard current.kind == .openParenthesis else { throw unexpected("'('") }
    index += 1
    depth += 1
    var values = [try value(of: field, kind)]
    while current.kind == .comma {
      index += 1
      values.append(try value(of: field, kind))
    }
    guard current.kind == .closeParenthesis else { throw unexpected("')'") }
    index += 1
    depth -= 1
    return values
  }
}

extension Field {
  /// The comparisons that its values take.
  var operators: [Operation] {
    switch type {
    case .text, .list: [.has, .contains, .equal, .notEqual]
    case .identifier: [.equal, .notEqual]
    case .number, .interval, .count:
      [.equal, .notEqual, .less, .atMost, .greater, .atLeast, .about(percent: nil)]
    case .date: [.equal, .notEqual, .less, .atMost, .greater, .atLeast]
    }
  }
}
