import Extraction
import Prose

/// Which noun is counted, and whether it narrows the count.
struct NounReading {
  /// The unit under one name for its synonyms; empty where none is given.
  let unit: String
  /// The stem of the counted noun, or nil where none stands there.
  let stem: WordStem?
  /// The same where it leaves some of the unit out ("campers" of persons).
  let narrowingNoun: WordStem?

  /// The noun where it says at least something about who is counted ("passengers").
  var tellingNoun: WordStem? { stem.flatMap { CountedNouns.bare.contains($0) ? nil : $0 } }

  init(_ measure: Measure, in text: SourceText, population: [PhraseWords.Word]) {
    let head = measure.unitSpan.flatMap { PhraseWords(text: text[$0]).words.last }
    let counted = Self.whole(of: head ?? population.last, population)
    let last = measure.dimension == .count ? counted : nil
    let unitStem = WordStem(measure.unit)
    guard measure.dimension == .count else {
      (unit, stem, narrowingNoun) = (measure.unit, nil, nil)
      return
    }
    stem = last?.stem
    guard measure.unit == "person" || CountedNouns.everyone.contains(unitStem) else {
      let isSame = CountedNouns.sameThings[unitStem]
      unit = isSame.map { "thing \($0.packed)" } ?? measure.unit
      narrowingNoun = nil
      return
    }
    unit = "person"
    narrowingNoun = last.flatMap { Self.narrows($0, measure) ? $0.stem : nil }
  }

  /// Of "crew members" the crew: who is counted as a member of something is counted by that.
  private static func whole(
    of head: PhraseWords.Word?, _ population: [PhraseWords.Word]
  ) -> PhraseWords.Word? {
    guard let head, CountedNouns.members.contains(head.stem),
      let place = population.lastIndex(of: head), place > 0, !population[place - 1].isProper
    else { return head }
    return population[place - 1]
  }

  private static func narrows(_ noun: PhraseWords.Word, _ measure: Measure) -> Bool {
    if noun.isProper || CountedNouns.everyone.contains(noun.stem)
      || CountedNouns.narrowing.contains(noun.stem) || CountedNouns.idle.contains(noun.stem)
    {
      return false
    }
    switch measure.status {
    case .military: return !CountedNouns.forces.contains(noun.stem)
    case .civilian: return !CountedNouns.civilians.contains(noun.stem)
    case nil: return !(measure.side != nil && CountedNouns.forces.contains(noun.stem))
    }
  }
}
