import Prose

/// Reads what happened to the counted where no word beside the number says it: a noun that the number
/// belongs to ("the deaths of 19"), the verb of another number, or what is told of in the sentence.
struct OutcomeBeside {
  let passage: FigurePassage

  /// What the words farther off say; empty where none does.
  func outcomes(of draft: borrowing FigureDraft) -> [Outcome] {
    let own = toll(before: draft.amount.tokens.lowerBound)
    if !own.isEmpty { return own }
    let shared = sharedToll(draft)
    if !shared.isEmpty { return shared }
    let done = sharedVerb(draft)
    if !done.isEmpty { return done }
    if isHeld(draft) { return ["present"] }
    return isOwnerOfData(draft) ? ["exposed"] : []
  }

  /// What the words found say of people and not of things, or the other way round: "destroyed 90
  /// servicemen", "fired 12 missiles"; and what a noun says where nothing else does ("900 refugees").
  func meant(by found: [Outcome], of draft: borrowing FigureDraft) -> [Outcome] {
    let isPerson = draft.figure.measure.unit == "person"
    if isPerson, found == ["destroyed"] { return ["killed"] }
    if !isPerson, found == ["laid off"],
      let head = draft.noun?.head ?? draft.subject.map({ $0.upperBound - 1 }),
      Self.weapons.contains(passage.key(head))
    {
      return ["launched"]
    }
    if draft.figure.measure.dimension == .mass || draft.figure.measure.dimension == .volume,
      found == ["fled"]
    {
      return ["spilled"]
    }
    if found.isEmpty, isPerson, draft.noun == nil,
      draft.subject.map({ passage.key($0.upperBound - 1) == "victims" }) ?? false
    {
      return ["lost:ambiguous"]
    }
    if found.isEmpty, let noun = draft.noun, Self.refugees.contains(passage.key(noun.head)) {
      return ["displaced"]
    }
    return found
  }

  /// "the deaths of 19 soldiers", "the deaths of what it said were 19 soldiers".
  private func toll(before start: Int) -> [Outcome] {
    var of = start - 1
    if ["were", "was"].contains(passage.key(of)),
      let what = (start - 6..<of).first(where: { passage.key($0) == "what" })
    {
      of = what - 1
    }
    let noun = passage.key(of - 1)
    guard passage.key(of) == "of", OutcomeLexicon.nouns.contains(noun),
      let name = OutcomeLexicon.table[noun]
    else { return [] }
    return [OutcomeLexicon.outcome(name)]
  }

  /// "the deaths of 19 soldiers and 8 guards".
  private func sharedToll(_ draft: borrowing FigureDraft) -> [Outcome] {
    guard let first = firstOfPair(draft), let earlier = draft.earlier,
      earlier.figure.measure.unit == draft.figure.measure.unit
    else { return [] }
    return toll(before: first)
  }

  /// "fired 164 drones and 12 missiles": a second object of the verb before the first.
  private func sharedVerb(_ draft: borrowing FigureDraft) -> [Outcome] {
    guard draft.noun != nil, passage.kind(draft.end) != .word, let first = firstOfPair(draft),
      draft.earlier?.figure.measure.dimension == .count
    else { return [] }
    return OutcomeReading(passage: passage).before(first)
  }

  /// Where the number begins that this one follows behind "and".
  private func firstOfPair(_ draft: borrowing FigureDraft) -> Int? {
    let start = draft.amount.tokens.lowerBound
    guard passage.key(start - 1) == "and", let earlier = draft.near else {
      return nil
    }
    return (max(passage.range.lowerBound, start - 8)..<start).first {
      passage.token($0)?.start == earlier.figure.span.start
    }
  }

  /// "built for 700 but held 2,140": beside how many it may hold, how many it held.
  private func isHeld(_ draft: borrowing FigureDraft) -> Bool {
    guard let earlier = draft.near, earlier.figure.measure.outcomes == ["capacity"]
    else { return false }
    return Self.holdings.contains(passage.key(draft.amount.tokens.lowerBound - 1))
  }

  /// "stole the data of 900 people": what is told of is what is kept on them.
  private func isOwnerOfData(_ draft: borrowing FigureDraft) -> Bool {
    let of = draft.amount.tokens.lowerBound - 1
    return draft.figure.measure.unit == "person" && passage.key(of) == "of"
      && Self.dataNouns.contains(passage.key(of - 1))
  }

  private static let weapons = WordSet("drones missiles rockets shells projectiles rounds shots")
  private static let refugees = WordSet("refugees refugee asylum-seekers")
  private static let dataNouns = WordSet("data records details information")
  private static let holdings = WordSet(
    "held holding holds housed housing houses had has shelters sheltered sheltering")
}
