import Corpora
import Prose

extension Parser {
  /// `outcome = killed unit person`: fields of a closed list, each with its value.
  mutating func assignments(
    _ fields: [String], into arguments: inout Arguments
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
      if current.kind == .cursor { expect(.keyword(fields)) }
    } while !isEnd && current.text != nil
      && !(current.word.map { $0 == "by" || $0.hasPrefix("--") } ?? false)
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
