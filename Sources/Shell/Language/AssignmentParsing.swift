import Corpora
import Prose

extension Parser {
  /// `outcome = killed unit person`: fields of a closed list, each with its value.
  mutating func assignments(
    _ fields: [String], of parameter: Parameter, into arguments: inout Arguments
  ) throws(Diagnostic) {
    repeat {
      let name = try text("one of " + fields.joined(separator: ", "))
      guard fields.contains(name.text) else {
        throw Diagnostic(
          .wrongArguments, "'\(name.text)' is none of " + fields.joined(separator: ", "),
          at: name.span, help: proposals(for: name.text, among: fields))
      }
      if current.kind == .comparison("=") { index += 1 }
      arguments.assignments.append((name, try text("a value for '\(name.text)'")))
      if current.kind == .cursor {
        expect(.keyword(narrowed(fields, of: parameter, behind: arguments)))
      }
    } while !isEnd && current.text != nil
      && !(current.word.map { $0 == "by" || $0.hasPrefix("--") } ?? false)
  }

  /// Those of `fields` that what stands before them takes: the rows, or the word of a choice.
  func narrowed(
    _ fields: [String], of parameter: Parameter, behind arguments: Arguments
  ) -> [String] {
    var before = arguments.texts.values.flatMap { $0.map(\.text) }
    if case .plan(let plan, _)? = arguments.selection, let kind = kind(of: plan.source) {
      before.append(kind.rawValue)
    }
    return before.lazy.compactMap { parameter.narrowed[$0] }.first ?? fields
  }

  private func kind(of source: QueryPlan.Source) -> RowKind? {
    switch source {
    case .all(let kind): kind
    case .ids(let ids): ids.first?.id.kind
    case .it: scope.itKind
    case .named(let name, _): scope.names[name]
    case .nested(let plan): kind(of: plan.source)
    }
  }

  /// The nearest of `fields`, also by another name that a row has for it.
  private func proposals(for name: String, among fields: [String]) -> [String] {
    let others = RowKind.allCases.compactMap { $0.field(name)?.name }
    guard let known = fields.first(where: others.contains) else {
      return Spelling.help(for: name, among: fields)
    }
    return ["did you mean '\(known)'?"]
  }
}
