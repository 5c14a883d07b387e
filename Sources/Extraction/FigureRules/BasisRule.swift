import Prose

extension MeasureRule {
  /// From what the number was worked out, where the text says so behind it.
  static let basis = MeasureRule(
    name: "basis",
    finds: [
      Example(
        "It may have hurt 90 people, based on the ministry's count of 30.",
        "based on the ministry's count of 30"),
      Example(
        "The group arrived at [900] dead by multiplying the army's figure, it said.",
        "multiplying the army's figure"),
      Example("That leaves [18] people missing: 118 less 44 and 56.", "118 less 44 and 56"),
      Example("Some 400 fell, calculated from parish records.", "calculated from parish records"),
    ],
    leaves: [
      "Some 90 people work at the base.", "The film, based on a novel, sold 90 copies.",
      "It has 3 rooms: 12 beds and 4 chairs.",
    ],
    shown: { figure, text in figure.basis.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure else { return }
    let end = draft.amount.tokens.upperBound
    if let sum = sum(behind: end, passage) {
      draft.figure.basis = passage.span(sum)
      return
    }
    guard passage.holds(.basis),
      let start = (end..<max(end, min(draft.limit, end + 16))).first(where: { begins($0, passage) })
    else { return }
    var last = start + 1
    while passage.range.contains(last), !stops(last, passage) { last += 1 }
    draft.figure.basis = passage.span(start..<last)
  }

  /// "118 less 44 and 56" behind a colon.
  private static func sum(behind end: Int, _ passage: FigurePassage) -> Range<Int>? {
    guard passage.holds(.colon),
      let colon = (end..<max(end, min(passage.range.upperBound, end + 12)))
        .first(where: { passage.kind($0) == .colon }),
      passage.kind(colon + 1) == .number, operators.contains(passage.key(colon + 2))
    else { return nil }
    var last = colon + 2
    while passage.range.contains(last), !stops(last, passage) { last += 1 }
    return (colon + 1)..<last
  }

  private static func begins(_ position: Int, _ passage: FigurePassage) -> Bool {
    let key = passage.key(position)
    guard basisOpeners.contains(key) else { return false }
    if operations.contains(key) { return true }
    if key == "on", passage.key(position + 1) == "the", passage.key(position + 2) == "basis" {
      return true
    }
    return key == "based" && passage.key(position + 1) == "on"
      || workings.contains(key) && passage.key(position + 1) == "from"
  }

  private static func stops(_ position: Int, _ passage: FigurePassage) -> Bool {
    switch passage.kind(position) {
    case .comma, .stop, .semicolon, .dash, .question, .exclamation: true
    default: false
    }
  }

  private static let operators = WordSet("less minus plus and")
  static let basisOpeners = operations.union(workings).union(["on", "based"])
  private static let operations = WordSet("multiplying extrapolating")
  private static let workings = WordSet("derived calculated computed extrapolated worked")
}
