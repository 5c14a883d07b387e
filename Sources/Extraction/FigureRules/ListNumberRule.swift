import Prose

extension NonFigureRule {
  /// Numbers that count the items of a list.
  static let listNumber = NonFigureRule(
    name: "list number",
    finds: ["[1.] Wash your hands.", "([2]) The second reason is cost.", "[3)] Leave early."],
    leaves: ["12 came.", "(40) per cent", "5"]
  ) { passage, start in
    guard passage.length(start) <= 2, passage.isPlainNumber(start) else { return nil }
    let atStart = start == passage.range.lowerBound
    if atStart, passage.touches(start + 1), start + 2 < passage.tokens.count,
      passage.kind(start + 1) == .stop || passage.kind(start + 1) == .closeParenthesis
    {
      return start..<(start + 2)
    }
    if passage.kind(start - 1) == .openParenthesis,
      passage.kind(start + 1) == .closeParenthesis, passage.isCapital(start + 2),
      start == passage.range.lowerBound + 1 || passage.kind(start - 2) == .stop
    {
      return start..<(start + 1)
    }
    return nil
  }
}
