import Corpora
import Prose

extension Parser {
  /// Ids, `it`, `@name` or a pipeline in parentheses.
  mutating func rows() throws(Diagnostic) -> Selection {
    let start = current.span
    if current.kind == .openParenthesis || current.word.map({ isSelectionWord($0) }) ?? false {
      let plan = try selectionPlan()
      return .plan(plan, start.union(lexemes[index - 1].span))
    }
    throw unexpected("an id such as a1.c2, 'it', '@name' or a pipeline in parentheses")
  }

  /// The same, or a source by its name.
  mutating func target() throws(Diagnostic) -> Selection {
    guard current.word == "source" else {
      if let name = current.text, current.word.map(isSelectionWord) != true {
        let isName = !name.contains(where: \.isNumber)
        throw unexpected(
          "an id such as a1.c2, or a source",
          help: isName ? ["for a source: source \(Quoting.word(name))"] : [])
      }
      return try rows()
    }
    index += 1
    expect(.source)
    return .source(try text("the name of a source"))
  }

  private func isSelectionWord(_ word: String) -> Bool {
    word == "it" || word.hasPrefix("@") || Self.ids(in: word) != nil
  }

  /// An id list, `it`, `@name` or a pipeline in parentheses; no stages outside them.
  private mutating func selectionPlan() throws(Diagnostic) -> QueryPlan {
    let saved = lexemes[index]
    if let word = saved.word, Self.ids(in: word) != nil {
      return QueryPlan(source: .ids(try idList()))
    }
    let (plan, _) = try rowSource()
    return plan
  }
}
