import Prose

extension MeasureRule {
  /// Whether the counted bear arms, where their noun or its modifiers say so.
  static let status = MeasureRule(
    name: "status",
    finds: [
      Example("They killed 40 soldiers.", "military"),
      Example("Some 30 civilian deaths are feared.", "civilian"),
      Example("It held 9 civilians.", "civilian"),
      Example("The army lost 80 servicemen.", "military"),
    ],
    leaves: ["In the army 40 people died.", "It has 5 debts."],
    shown: { figure, _ in figure.measure.status?.rawValue }
  ) { draft, passage, _ in
    guard draft.figure.measure.status == nil, draft.figure.measure.dimension == .count else {
      return
    }
    for position in draft.noun?.tokens ?? draft.subject ?? 0..<0 {
      let key = passage.key(position)
      if let status = PeopleNouns.status(of: key) ?? adjectives[key] {
        draft.figure.measure.status = status
      }
    }
  }

  private static let adjectives = WordTable<Measure.Status>([
    ("military", .military), ("armed", .military), ("army", .military), ("enlisted", .military),
    ("unarmed", .civilian), ("non-combatant", .civilian),
  ])
}
