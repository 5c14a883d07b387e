import Corpora
import Prose

extension Parser {
  /// The arguments of a command, whose verb was just taken, and the command that they make.
  mutating func invocation(
    of type: any Command.Type, selection: Selection?
  ) throws(Diagnostic) -> Statement.Form {
    let declaration = type.declaration
    let verb = lexemes[index - 1].span
    var arguments = Arguments()
    var waiting = declaration.parameters[...]
    if let selection, let piped = declaration.selection {
      arguments.selections[piped.name] = selection
      waiting = declaration.parameters.filter { $0.name != declaration.selection?.name }[...]
    }
    while !isEnd {
      if try flag(of: declaration, into: &arguments) { continue }
      if declaration.isSigned, take("by") {
        stamp = try signature()
        continue
      }
      expectKeywords(waiting, declaration, arguments)
      if let position = waiting.firstIndex(where: { isKeyword($0.keyword) }) {
        index += 1
        try read(waiting[position], of: declaration, into: &arguments)
        waiting.remove(at: position)
        continue
      }
      guard let next = waiting.first(where: { $0.keyword == nil }) else {
        throw tooMany(declaration)
      }
      try read(next, of: declaration, into: &arguments)
      waiting.removeAll { $0.name == next.name }
    }
    expectKeywords(waiting, declaration, arguments)
    if let missing = waiting.first(where: { !$0.isOptional }) {
      throw Diagnostic(
        .wrongArguments, "'\(declaration.name)' wants \(missing.usage)",
        at: Span(verb.start, lexemes[index - 1].span.end), help: ["usage: \(declaration.usage)"])
    }
    arguments.span = Span(verb.start, lexemes[index - 1].span.end)
    return .command(try type.init(arguments), declaration)
  }

  /// The words after `by`: a name, and a time behind `at`.
  private mutating func signature() throws(Diagnostic) -> Stamp {
    let analyst = try text("the name of who does it").text
    guard take("at") else { return Stamp(analyst: analyst) }
    return Stamp(analyst: analyst, time: try text("a time such as 2026-03-01T10:00Z").text)
  }

  /// Whether the statement ends here.
  var isEnd: Bool {
    switch current.kind {
    case .newline, .semicolon, .end, .cursor, .append, .comparison(">"): true
    default: false
    }
  }

  private func isKeyword(_ keyword: String?) -> Bool {
    keyword != nil && current.word == keyword
  }

  private func tooMany(_ declaration: Declaration) -> Diagnostic {
    Diagnostic(
      .wrongArguments, "'\(declaration.name)' takes no \(current.description) here",
      at: current.span, help: ["usage: \(declaration.usage)"])
  }

  private mutating func expectKeywords(
    _ waiting: ArraySlice<Parameter>, _ declaration: Declaration, _ arguments: Arguments
  ) {
    guard current.kind == .cursor else { return }
    if let next = waiting.first(where: { $0.keyword == nil }) { expectValue(of: next, arguments) }
    let keywords = waiting.compactMap(\.keyword)
    if !keywords.isEmpty { expect(.keyword(keywords)) }
    if !declaration.flags.isEmpty { expect(.flag(command: declaration.name)) }
  }

  private mutating func expectValue(of parameter: Parameter, _ arguments: Arguments) {
    switch parameter.kind {
    case .rows: expect(.id(parameter.rows))
    case .rowsOrNotebook:
      expect(.id(parameter.rows))
      expect(.file(parameter.files))
    case .targets:
      expect(.id(parameter.rows))
      expect(.keyword(["source"]))
    case .files, .file: expect(.file(parameter.files))
    case .text, .lines, .number: expect(.text)
    case .choice(let words): expect(.keyword(words))
    case .assignments(let fields):
      expect(.keyword(narrowed(fields, of: parameter, behind: arguments)))
    case .tagChanges: expect(.tag)
    case .settingValue:
      expect(.keyword(lexemes[index - 1].word.flatMap(Setting.named)?.values.words ?? []))
    }
  }

  private mutating func flag(
    of declaration: Declaration, into arguments: inout Arguments
  ) throws(Diagnostic) -> Bool {
    guard let word = current.word, word.hasPrefix("-") else { return false }
    let asked = declaration.flags.first { $0.isAsked(by: word) }
    guard asked != nil || (word.hasPrefix("--") && word.count > 2) else { return false }
    guard let flag = asked else {
      throw Diagnostic(
        .wrongArguments, "'\(declaration.name)' has no flag '\(word)'", at: current.span,
        help: Spelling.help(for: word, among: declaration.flags.map { "--\($0.name)" })
          + ["usage: \(declaration.usage)"])
    }
    let span = current.span
    index += 1
    guard flag.value != nil else {
      arguments.flags[flag.name] = PlacedText(text: "", span: span)
      return true
    }
    if flag.isPair {
      arguments.assignments.append(try pair(word))
      return true
    }
    if current.kind == .comparison("=") { index += 1 }
    guard let text = current.text else { throw unexpected("a value for '\(word)'") }
    arguments.flags[flag.name] = PlacedText(text: text, span: span.union(current.span))
    index += 1
    return true
  }

  /// `limit=500`, also where a shell has put it into one word.
  private mutating func pair(
    _ flag: String
  ) throws(Diagnostic) -> (field: PlacedText, value: PlacedText) {
    let whole = try text("NAME=VALUE after '\(flag)'")
    if let sign = whole.text.firstIndex(of: "=") {
      let value = whole.text[whole.text.index(after: sign)...]
      return (
        PlacedText(text: String(whole.text[..<sign]), span: whole.span),
        PlacedText(text: String(value), span: whole.span)
      )
    }
    guard current.kind == .comparison("=") else { throw unexpected("'='") }
    index += 1
    return (whole, try text("a value for '\(whole.text)'"))
  }

  /// Reads what a parameter takes; what does not fit is told with the usage.
  private mutating func read(
    _ parameter: Parameter, of declaration: Declaration, into arguments: inout Arguments
  ) throws(Diagnostic) {
    do {
      try read(parameter, into: &arguments)
    } catch {
      var told = error
      let usage = "usage: \(declaration.usage)"
      let isUnfit =
        error.code == .unexpected || error.code == .wrongArguments && error.help.isEmpty
      if isUnfit { told.help.append(usage) }
      throw told
    }
  }

  private mutating func read(
    _ parameter: Parameter, into arguments: inout Arguments
  ) throws(Diagnostic) {
    expectValue(of: parameter, arguments)
    switch parameter.kind {
    case .rows: arguments.selections[parameter.name] = try rows()
    case .rowsOrNotebook: try rowsOrNotebook(parameter, into: &arguments)
    case .targets: arguments.selections[parameter.name] = try target()
    case .files:
      while let text = current.text, !(current.word?.hasPrefix("--") ?? false) {
        arguments.texts[parameter.name, default: []].append(
          PlacedText(text: text, span: current.span))
        index += 1
        expect(.file(parameter.files))
      }
    case .file, .text, .lines, .settingValue:
      arguments.texts[parameter.name] = [try text(parameter.usage)]
    case .number:
      let span = current.span
      arguments.texts[parameter.name] = [
        PlacedText(text: String(try wholeNumber()), span: span)
      ]
    case .choice(let words): arguments.texts[parameter.name] = [try choice(parameter, of: words)]
    case .assignments(let fields): try assignments(fields, of: parameter, into: &arguments)
    case .tagChanges: arguments.texts[parameter.name] = try tagChanges()
    }
  }

  private mutating func choice(
    _ parameter: Parameter, of words: [String]
  ) throws(Diagnostic) -> PlacedText {
    let chosen = try text(parameter.usage)
    guard words.contains(chosen.text) else {
      throw Diagnostic(
        .wrongArguments, "'\(chosen.text)' is none of " + words.joined(separator: ", "),
        at: chosen.span, help: Spelling.help(for: chosen.text, among: words))
    }
    return chosen
  }

  private mutating func tagChanges() throws(Diagnostic) -> [PlacedText] {
    var changes: [PlacedText] = []
    while let word = current.word, word.hasPrefix("+") || word.hasPrefix("-") {
      changes.append(PlacedText(text: word, span: current.span))
      index += 1
    }
    if changes.isEmpty {
      throw unexpected(
        "+TAG or -TAG", help: current.word.map { ["say +\($0), or -\($0)"] } ?? [])
    }
    return changes
  }

  private mutating func rowsOrNotebook(
    _ parameter: Parameter, into arguments: inout Arguments
  ) throws(Diagnostic) {
    if current.text?.lowercased().hasSuffix(".ipynb") ?? false {
      arguments.texts[parameter.name] = [try text(parameter.usage)]
    } else {
      arguments.selections[parameter.name] = try rows()
    }
  }

  /// A word or string; `wanted` says of which sort.
  mutating func text(_ wanted: String) throws(Diagnostic) -> PlacedText {
    guard let text = current.text else { throw unexpected(wanted) }
    let result = PlacedText(text: text, span: current.span)
    index += 1
    return result
  }
}
