import Prose

/// Finds the noun that a number counts behind it: "three of the 20 remaining tents".
struct CountedNounReading {
  let passage: FigurePassage

  /// "or more" in "40 ferries or more", "at least" where no other number follows it.
  func bound(behind noun: NounPhrase) -> BoundReading? {
    var end = noun.tokens.upperBound
    if passage.kind(end) == .comma, passage.key(end + 1) == "give" { end += 1 }
    guard Self.nounBounds.contains(passage.key(end)), passage.range.contains(end + 2),
      let bound = BoundWords.bound(after: end, in: passage)
    else { return nil }
    let next = bound.tokens.upperBound
    let isOther =
      passage.kind(next) == .number || passage.kind(next) == .currency
      || passage.range.contains(next) && passage.numerals.mayBegin(at: next)
      || ["once", "twice", "part", "some"].contains(passage.key(next))
    return isOther ? nil : bound
  }

  private static let nounBounds = WordSet("or at give plus")

  /// What stands behind the number, past "of the" and "more".
  func noun(of draft: borrowing FigureDraft) -> NounPhrase? {
    let amount = draft.amount
    var start = amount.tokens.upperBound
    if let noun = nounOfOneOrTwo(amount) { return noun }
    if passage.kind(start) == .hyphen, passage.touches(start) { start += 1 }
    if passage.kind(start) == .closeQuote { start += 1 }
    // "20, if not more, stolen bicycles"
    if passage.kind(start) == .comma, amount.approximator?.upperBound == start { start += 1 }
    if passage.key(start) == "out", passage.key(start + 1) == "of" { start += 1 }
    if isBareMultitude(amount) { return nil }
    start = pastWhole(start, of: draft)
    while Self.quantifiers.contains(passage.key(start)), passage.isLowerWord(start),
      passage.kind(start + 1) == .word
    {
      start += 1
    }
    start = pastSize(start)
    if passage.key(start) == "strong" {
      // "the 900-strong crowd"; "a crowd 900 strong" is named before it.
      guard passage.kind(start - 1) == .hyphen else { return nil }
      start += 1
    }
    let isOne =
      amount.isCount && amount.first == DecimalNumber(1) && amount.second == nil
      && passage.key(amount.tokens.upperBound) != "of" || isOneSized(amount)
    let noun = NounPhrase(at: start, in: passage, ofOne: isOne) ?? predicate(at: start)
    if passage.key(start - 1) == "them", let noun, !noun.isPlural { return nil }
    if let noun, isContactClause(noun, amount.tokens.lowerBound) { return nil }
    if let noun, isLevel(noun, before: amount.tokens.lowerBound) { return nil }
    if let noun, isOfTown(amount.tokens.lowerBound, noun) { return nil }
    if let noun, Self.isGivenOut(amount.tokens, in: passage), noun.tokens.count == 1 { return nil }
    // "900 job cuts" are jobs.
    guard let noun, Self.jobEnds.contains(passage.key(noun.head)),
      passage.key(noun.head - 1) == "job", noun.tokens.contains(noun.head - 1)
    else { return noun }
    return noun.headed(at: noun.head - 1)
  }

  /// The noun of "a goal or two".
  private func nounOfOneOrTwo(_ amount: Amount) -> NounPhrase? {
    let first = amount.tokens.lowerBound
    guard amount.isCount, amount.bound == .range, passage.key(first + 2) == "or",
      ["a", "an"].contains(passage.key(first)), !passage.numerals.isNumberWord(first + 1)
    else { return nil }
    return NounPhrase(at: first + 1, in: passage, ofOne: true)
  }

  /// Past "of the 200" behind a number.
  private func pastWhole(_ of: Int, of draft: borrowing FigureDraft) -> Int {
    guard passage.key(of) == "of" else { return of }
    var start = of + 1
    while Self.partitives.contains(passage.key(start)) { start += 1 }
    // "seven of the past eight games"
    if ["past", "last", "next", "first", "final", "top"].contains(passage.key(start)),
      start + 1 == draft.limit || passage.kind(start + 1) == .number
    {
      start += 1
    }
    while passage.range.contains(start),
      start == draft.limit || passage.kind(start) == .number
        || passage.kind(start) == .percent
        || passage.kind(start - 1) == .number && passage.numerals.isNumberWord(start)
    {
      start += 1
    }
    return start
  }

  /// "a two-bedroom flat rents": one thing, whose size the number tells.
  private func isOneSized(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    return passage.kind(amount.tokens.upperBound) == .hyphen && amount.isCount
      && (start - 2..<start).contains { ["a", "an"].contains(passage.key($0)) }
  }

  /// "the 900 mark", "the 20 to 30 range": a level, which counts nothing.
  private func isLevel(_ noun: NounPhrase, before start: Int) -> Bool {
    noun.tokens.count == 1 && Self.levels.contains(passage.key(noun.head))
      && (start - 1..<start + 2).contains { passage.key($0) == "the" }
  }

  /// "a town of 9,000 lives on fish": a town is as large as its people or houses are many, so that
  /// another word behind the number is the verb of its sentence.
  private func isOfTown(_ start: Int, _ noun: NounPhrase) -> Bool {
    passage.key(start - 1) == "of" && MeasureRule.inhabited.contains(passage.key(start - 2))
      && !PeopleNouns.isPerson(passage.key(noun.head))
      && !Self.dwellings.contains(passage.key(noun.head))
  }

  /// "an estimate of 300 issued by the city": what was done with the number, not what it counts.
  static func isGivenOut(_ amount: Range<Int>, in passage: FigurePassage) -> Bool {
    passage.key(amount.lowerBound - 1) == "of"
      && CountNouns.nouns.contains(passage.key(amount.lowerBound - 2))
      && CountNouns.giving.contains(passage.key(amount.upperBound))
  }

  private static let dwellings = WordSet(
    "souls homes houses households families dwellings flats huts tents inhabitants")
  private static let levels = WordSet("mark level threshold barrier range line")

  /// "fewer than the 900 analysts had expected": who expected is not who is counted.
  private func isContactClause(_ noun: NounPhrase, _ start: Int) -> Bool {
    passage.key(start - 1) == "the"
      && (["than", "from", "below", "above", "over"].contains(passage.key(start - 2))
        || passage.key(start - 2) == "of" && ["short", "shy"].contains(passage.key(start - 3)))
      && Self.expectations.contains(passage.key(noun.tokens.upperBound))
  }

  private static let expectations = WordSet(
    "had have has expected forecast predicted wanted hoped planned said were")

  /// Past "18-hole" in "650 18-hole courses".
  private func pastSize(_ start: Int) -> Int {
    passage.isPlainNumber(start) && passage.kind(start + 1) == .hyphen && passage.touches(start + 1)
      && passage.touches(start + 2) && passage.kind(start + 2) == .word ? start + 3 : start
  }

  /// "Thousands march": a plural numeral that neither "of" nor "more" ties to a noun stands for
  /// people.
  private func isBareMultitude(_ amount: Amount) -> Bool {
    let next = passage.key(amount.tokens.upperBound)
    return amount.bound == .vague
      && Self.multitudes.contains(passage.key(amount.tokens.upperBound - 1))
      && next != "of" && !Self.quantifiers.contains(next)
  }

  static let jobEnds = WordSet("cuts losses reductions")
  private static let multitudes = WordSet("thousands hundreds dozens scores tens millions")

  /// "Eight were sheds", "two thirds are second homes".
  private func predicate(at start: Int) -> NounPhrase? {
    guard ["were", "are"].contains(passage.key(start)),
      let noun = NounPhrase(at: start + 1, in: passage), noun.isPlural,
      !SubjectReading(passage: passage).isVerb(noun.tokens.lowerBound)
    else { return nil }
    return noun
  }

  /// "bedroom" of "a two-bedroom flat": what a hyphen ties to the number is what it counts.
  func compound(_ noun: NounPhrase, behind amount: Amount) -> NounPhrase {
    let hyphen = amount.tokens.upperBound
    guard passage.kind(hyphen) == .hyphen, passage.touches(hyphen),
      noun.tokens.lowerBound == hyphen + 1, noun.tokens.count > 1, passage.isLowerWord(hyphen + 1),
      passage.kind(hyphen + 2) == .word
    else { return noun }
    return noun.headed(at: hyphen + 1)
  }

  static let partitives = WordSet(
    "the a an its their his her our my your these those all them")
  private static let quantifiers = WordSet(
    "more additional further extra away new other early late daily weekly monthly yearly")
}
