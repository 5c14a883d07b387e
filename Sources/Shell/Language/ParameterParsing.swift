import Corpora

extension Parser {
  /// Whether a line such as `limit = 500` begins here.
  var isAssignment: Bool {
    guard let name = current.word, Self.isName(name), Commands.named(name) == nil,
      RowKind(rawValue: name) == nil, index + 1 < lexemes.count
    else { return false }
    return lexemes[index + 1].kind == .comparison("=")
  }

  /// `limit = 500`: every later `@limit` is that value.
  mutating func assignment() throws(Diagnostic) -> Statement.Form {
    guard let name = current.word else { throw unexpected("a name") }
    index += 2
    guard let text = current.text else { throw unexpected("a value for '\(name)'") }
    let value = ParameterValue(text, isWord: current.word != nil)
    index += 1
    scope.values[name] = value
    put(value, for: name)
    return .assignment(name, value)
  }

  /// Puts a value in place of its name from here on.
  mutating func put(_ value: ParameterValue, for name: String) {
    for position in index..<lexemes.count where lexemes[position].word == "@" + name {
      let former = lexemes[position]
      lexemes[position] = Lexeme(kind: value.kind, span: former.span, isAttached: former.isAttached)
    }
  }
}
