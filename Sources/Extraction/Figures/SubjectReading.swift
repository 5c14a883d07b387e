import Prose

/// Finds what a number is of where no noun behind it says so: "deaths rose to 29", "a toll of 62".
struct SubjectReading {
  let passage: FigurePassage

  /// The noun phrase that governs the number: before "of", "at" or "to", or right before it.
  ///
  /// Right before it only where `isMeasure`: "winds 40 mph", "sales 5%".
  func governor(before start: Int, isMeasure: Bool) -> Range<Int>? {
    var end = skippingMarks(before: start)
    let isTied = links.contains(passage.key(end - 1))
    if isTied { end -= 1 }
    end = skippingAside(before: end)
    if passage.key(end - 1) == "ranging" { end -= 1 }
    guard let nearest = chunk(before: end) else { return nil }
    let isRange = passage.key(start) == "from" || passage.key(start) == "between"
    guard isTied || isRange else { return isMeasure ? nearest : nil }
    if ChangeWords.nouns.contains(passage.key(nearest.upperBound - 1)) { return nil }
    var current = nearest
    for _ in 0..<3 {
      let preposition = beforeDeterminers(current.lowerBound) - 1
      guard prepositions.contains(passage.key(preposition)), let next = chunk(before: preposition)
      else { break }
      if isCountWord(next), passage.key(preposition) == "of" { return current }
      if !OutcomeReading(passage: passage).inside(next).isEmpty { return next }
      current = next
    }
    return nearest
  }

  /// The subject of the verb before the number: "the number of [strikes] has reached 12".
  func subject(before start: Int) -> Range<Int>? {
    var position = skippingMarks(before: start) - 1
    for _ in 0..<8 where !isVerb(position) && isPassable(position) { position -= 1 }
    guard isVerb(position) else { return nil }
    let verb = passage.key(position)
    while isVerb(position) || isAdverb(position) || passage.key(position) == "to",
      !isNominal(position)
    {
      position -= 1
    }
    if passage.kind(position) == .comma { position = beforeInsertion(endingAt: position) }
    if relatives.contains(passage.key(position)) {
      position -= passage.kind(position - 1) == .comma ? 2 : 1
      return chunk(before: position + 1)
    }
    guard let subject = leftmost(before: position + 1), !isPayer(subject, of: verb) else {
      return nil
    }
    return subject
  }

  /// Whether a subject is who acts on the number and not what it is of: "Acme paid $5".
  private func isPayer(_ subject: Range<Int>, of verb: WordKey) -> Bool {
    if payments.contains(verb) { return true }
    let head = subject.upperBound - 1
    if CalendarWords.periodUnits.contains(passage.key(head)) { return true }
    guard passage.isCapital(head),
      subject.count > 1 || head > passage.range.lowerBound
        || PeopleNouns.isPerson(passage.key(head))
    else { return false }
    return ChangeWords.table[verb] == nil && !auxiliaries.contains(verb) || payments.contains(verb)
  }

  private func isPassable(_ position: Int) -> Bool {
    switch passage.kind(position) {
    case .word, .comma, .number, .possessive, .hyphen, .percent, .currency: true
    default: false
    }
  }

  /// The token before ", which is made of carbon," or before the comma alone.
  private func beforeInsertion(endingAt comma: Int) -> Int {
    for position in stride(from: comma - 2, to: comma - 14, by: -1)
    where passage.kind(position) == .comma {
      return position - 1
    }
    return comma - 1
  }

  /// The first noun phrase of a chain tied by prepositions, past "the number of".
  private func leftmost(before last: Int) -> Range<Int>? {
    let end = skippingTime(before: last)
    guard var current = chunk(before: end) else { return nil }
    for _ in 0..<4 {
      let preposition = beforeDeterminers(current.lowerBound) - 1
      guard prepositions.contains(passage.key(preposition)) || passage.key(preposition) == "and",
        let next = chunk(before: preposition)
      else { break }
      if isCountWord(next), passage.key(preposition) == "of" { return current }
      current = passage.key(preposition) == "and" ? next.lowerBound..<current.upperBound : next
    }
    return current
  }

  /// The words of a noun phrase that ends before `end`, without determiners.
  func chunk(before end: Int) -> Range<Int>? {
    var start = end
    while end - start < 6, passage.range.contains(start - 1) {
      switch passage.kind(start - 1) {
      case .hyphen where passage.touches(start - 1), .possessive: start -= 1
      case .word where holds(start - 1, isLast: start == end): start -= 1
      default:
        return start < end && passage.kind(start) == .word ? start..<end : trimmed(start, end)
      }
    }
    return trimmed(start, end)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
    var first = start
    while first < end, passage.kind(first) != .word { first += 1 }
    return first < end ? first..<end : nil
  }

  private func holds(_ position: Int, isLast: Bool) -> Bool {
    let key = passage.key(position)
    if NounLexicon.functionWords.contains(key) || isAdverb(position) { return false }
    if CalendarWords.weekdays[key] != nil || CalendarWords.clockMarks.contains(key)
      || CalendarWords.months[key] != nil && passage.isCapital(position)
      || passage.numerals.isNumberWord(position) || stops.contains(key)
    {
      return false
    }
    guard isVerb(position) else { return true }
    let before = passage.key(position - 1)
    return isLast && isNominal(position)
      || !isLast && NounLexicon.functionWords.contains(before) && !auxiliaries.contains(before)
  }

  /// Whether an outcome word stands for those it happened to: "the dead and injured".
  private func isNominal(_ position: Int) -> Bool {
    OutcomeLexicon.nouns.contains(passage.key(position))
      && ["the", "and", "of"].contains(passage.key(position - 1))
  }

  /// Whether a verb stands there, by the lists or by its ending.
  func isVerb(_ position: Int) -> Bool {
    guard passage.kind(position) == .word else { return false }
    let key = passage.key(position)
    if NounLexicon.verbs.contains(key) || auxiliaries.contains(key)
      || modals.contains(passage.key(position - 1))
      || relatives.contains(passage.key(position - 1)) || isParticiple(position)
    {
      return true
    }
    if ChangeWords.table[key] != nil {
      return !ChangeWords.nouns.contains(key) || isChangeVerb(position)
    }
    let ending = passage.slice(position).suffix(3)
    return passage.isLowerWord(position) && passage.slice(position).count > 4
      && ending.dropFirst() == [0x65, 0x64] && ending.first != 0x65
  }

  /// Whether a word in "ing" is a verb here: "averaging 15", "trading at 9".
  private func isParticiple(_ position: Int) -> Bool {
    guard passage.isLowerWord(position), passage.slice(position).count > 5,
      passage.slice(position).suffix(3) == [0x69, 0x6E, 0x67],
      !determiners.contains(passage.key(position - 1))
    else { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return true
    default: return ["at", "to", "down", "up", "from", "by"].contains(passage.key(position + 1))
    }
  }

  /// Whether an adverb stands there, by the list or by its ending.
  private func isAdverb(_ position: Int) -> Bool {
    let key = passage.key(position)
    return adverbs.contains(key)
      || passage.isLowerWord(position) && passage.slice(position).count > 4
        && passage.slice(position).suffix(2) == [0x6C, 0x79] && !nounsInLy.contains(key)
  }

  /// Whether a word that is also a noun is a verb here: "drops to", "cut 5%".
  private func isChangeVerb(_ position: Int) -> Bool {
    if determiners.contains(passage.key(position - 1)) { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return true
    default: return ["by", "to", "from", "at", "as"].contains(passage.key(position + 1))
    }
  }

  private func skippingMarks(before start: Int) -> Int {
    var end = start
    while passage.kind(end - 1) == .openQuote || passage.isMark(end - 1, "+")
      || preciseWords.contains(passage.key(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// Skips ", however," before `end`.
  private func skippingAside(before end: Int) -> Int {
    guard passage.kind(end - 1) == .comma else { return end }
    guard passage.kind(end - 3) == .comma, passage.kind(end - 2) == .word else { return end - 1 }
    return end - 3
  }

  /// Skips "for April", "on Monday", "(WTI)" before `end`.
  private func skippingTime(before end: Int) -> Int {
    if passage.kind(end - 1) == .closeParenthesis {
      for position in stride(from: end - 2, to: end - 8, by: -1)
      where passage.kind(position) == .openParenthesis {
        return position
      }
    }
    let key = passage.key(end - 1)
    guard
      CalendarWords.months[key] != nil || CalendarWords.weekdays[key] != nil
        || passage.plainValue(end - 1) != nil, prepositions.contains(passage.key(end - 2))
    else { return end }
    return end - 2
  }

  private func beforeDeterminers(_ position: Int) -> Int {
    var first = position
    while determiners.contains(passage.key(first - 1)) { first -= 1 }
    return first
  }

  private func isCountWord(_ chunk: Range<Int>) -> Bool {
    countWords.contains(passage.key(chunk.upperBound - 1))
  }

  private var links: WordSet { Self.links }
  private var stops: WordSet { Self.stops }
  private var modals: WordSet { Self.modals }
  private var nounsInLy: WordSet { Self.nounsInLy }
  private static let modals = WordSet("can could will would may might must should to")
  private static let nounsInLy = WordSet(
    "family supply rally ally monopoly assembly reply italy july")
  private static let stops = WordSet(
    "percent cent pc higher lower more less up down earlier later ago average past first previous")
  private var preciseWords: WordSet { Self.preciseWords }
  private static let preciseWords = WordSet("just only exactly a an another record estimated")
  private var prepositions: WordSet { Self.prepositions }
  private var auxiliaries: WordSet { Self.auxiliaries }
  private var adverbs: WordSet { Self.adverbs }
  private var relatives: WordSet { Self.relatives }
  private var determiners: WordSet { Self.determiners }
  private var countWords: WordSet { Self.countWords }

  private var payments: WordSet { Self.payments }
  private static let payments = WordSet(
    "pay pays paid spend spends spent promise promised pledged offered offers donated raised put "
      + "lowered cut owes owed borrowed lent invested gave give gives received said says estimates")
  private static let links = WordSet(
    "of at to by from with for worth around above below than between")
  private static let prepositions = WordSet("of in at for from on with among between per")
  private static let auxiliaries = WordSet(
    "is are was were be been being has have had will would can could may might should must do does "
      + "did")
  private static let adverbs = WordSet(
    "now also already still so far almost nearly just only together even currently since not "
      + "recently initially eventually steadily sharply slightly about roughly approximately more")
  private static let relatives = WordSet("which that who")
  private static let determiners = WordSet(
    "the a an its their his her our my your this that these those all no")
  static let countWords = WordSet(
    "number numbers total count toll tally share proportion percentage amount majority sum half "
      + "portion fraction rate")
}
