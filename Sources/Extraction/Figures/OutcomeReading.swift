import Prose

/// Reads what happened to the counted, from the words beside a number.
struct OutcomeReading {
  let passage: FigurePassage

  /// The outcome that a single word or phrase at `position` says, with the token after it.
  func outcome(at position: Int) -> (name: Outcome, end: Int)? {
    phrase(at: position) ?? outcome(ofWordAt: position).map { ($0, position + 1) }
  }

  private func phrase(at position: Int) -> (name: Outcome, end: Int)? {
    guard let phrases = OutcomeLexicon.phrases[passage.key(position)],
      let number = phrases.indices.first(where: {
        passage.reads(phrases[$0].rest, at: position + 1)
      })
    else { return nil }
    return (phrases[number].outcome, position + 1 + phrases[number].rest.count)
  }

  /// What one word says; cases of a court are none of an illness, "by March" is the month.
  private func outcome(ofWordAt position: Int) -> Outcome? {
    guard let number = OutcomeLexicon.table[passage.key(position)], !isMonth(position) else {
      return nil
    }
    if passage.key(position) == "cases",
      OutcomeLexicon.otherCases.contains(passage.key(position - 1))
    {
      return nil
    }
    return OutcomeLexicon.outcome(number)
  }

  private func isMonth(_ position: Int) -> Bool {
    passage.isCapital(position) && position > passage.range.lowerBound
      && CalendarWords.months[passage.key(position)] != nil
  }

  /// "killed, injured, captured or missing" from `start` on: one set, in the lexicon's order.
  ///
  /// A number after "and" begins another figure and ends the set. Behind a comma that no "and" or
  /// "or" follows, the sentence goes on with something else: "who say that 44 died, marched".
  func set(from start: Int) -> (outcomes: [Outcome], end: Int) {
    var found: [Outcome] = []
    var position = start
    var end = start
    var beforeComma: (outcomes: [Outcome], end: Int)?
    while let next = outcome(at: skippingLinks(position)) {
      if !found.contains(next.name) { found.append(next.name) }
      end = next.end
      position = end
      if passage.kind(position) == .comma {
        beforeComma = beforeComma ?? (found, end)
        position += 1
      }
      if ["and", "or"].contains(passage.key(position)) {
        beforeComma = nil
        position += 1
      }
      if position == end { break }
    }
    if let beforeComma { (found, end) = beforeComma }
    return (Self.ordered(found), end)
  }

  /// What a verb right before the number says: "killed at least 48".
  func before(_ start: Int) -> [Outcome] {
    var position = start - 1
    while position > start - 4, fillers.contains(passage.key(position)) { position -= 1 }
    guard passage.kind(position) == .word else { return [] }
    if let verb = OutcomeLexicon.table[passage.key(position)] {
      var found = [OutcomeLexicon.outcome(verb)]
      while ["and", "or"].contains(passage.key(position - 1)),
        let other = OutcomeLexicon.table[passage.key(position - 2)]
      {
        found.insert(OutcomeLexicon.outcome(other), at: 0)
        position -= 2
      }
      return Self.ordered(found)
    }
    if passage.key(position) == "off", let laid = outcome(at: position - 1) { return [laid.name] }
    if permits.contains(passage.key(position)), owners.contains(passage.key(position - 1)) {
      return ["capacity"]
    }
    guard phraseEnds.contains(passage.key(position)),
      phraseMiddles.contains(passage.key(position - 1))
    else { return [] }
    for first in [position - 2, position - 1] {
      if let said = outcome(at: first), said.end == position + 1 { return [said.name] }
    }
    return []
  }

  /// The last words of phrases that stand before a number: "licensed to hold 90", "let in 900".
  private var phraseEnds: WordSet { Self.phraseEnds }
  /// Those before them: most numbers stand behind "of" or "in", and few behind these.
  private var phraseMiddles: WordSet { Self.phraseMiddles }
  private static let phraseMiddles = WordSet(
    "to can capacity room let built designed meant licensed planned called calling shot shoot brought"
  )
  private var permits: WordSet { Self.permits }
  private var owners: WordSet { Self.owners }
  private static let permits = WordSet("permitted licensed maximum allowed authorised authorized")
  private static let owners = WordSet("its the their a")
  private static let phraseEnds = WordSet("hold carry seat for of in back down as at is was")

  /// What is said behind the noun and before `limit`: "have been killed", "dead or injured", "at
  /// the plant were injured".
  func after(_ end: Int, before limit: Int) -> [Outcome] {
    guard passage.holds(.outcome) else { return [] }
    let near = set(from: end).outcomes
    if !near.isEmpty { return near }
    let first = pastAside(end)
    var position = first
    let last = position > end ? passage.range.upperBound : limit
    var isVerbSeen = false
    while position < min(last, first + 14), passage.kind(position) == .word {
      let key = passage.key(position)
      if let found = outcome(at: position),
        isVerbSeen || found.end > position + 1 || position == first
      {
        return set(from: position).outcomes
      }
      if sayings.contains(key) { return [] }
      if isAuxiliary(key) { isVerbSeen = true }
      position += 1
    }
    return []
  }

  /// What a participle or a clause with "who" right behind the counted sets them apart by, and what
  /// a verb then says of them: "detained on Sunday were freed"; nil where nothing sets them apart.
  func apart(at end: Int) -> (whole: [Outcome], said: [Outcome])? {
    let isRelative = ["who", "which", "that"].contains(passage.key(end))
    guard isRelative || outcome(at: end) != nil else { return nil }
    let whole = set(from: end)
    guard !whole.outcomes.isEmpty else { return nil }
    for position in whole.end..<(whole.end + 9) {
      guard passage.kind(position) == .word else { break }
      if isAuxiliary(passage.key(position)) {
        return (whole.outcomes, set(from: position).outcomes)
      }
    }
    return isRelative ? (whole.outcomes, []) : nil
  }

  /// What the words of a part say: "8 of them with burns" up to the next mark, verb or not.
  func ofPart(_ draft: borrowing FigureDraft) -> [Outcome] {
    let start = draft.amount.tokens.upperBound
    guard passage.key(start) == "of", pronouns.contains(passage.key(start + 1)) else { return [] }
    var position = start + 2
    while position < min(draft.limit, start + 9), passage.kind(position) == .word {
      if outcome(at: position) != nil { return set(from: position).outcomes }
      position += 1
    }
    return []
  }

  /// "drove 900 families from their homes".
  func isUprooted(_ draft: borrowing FigureDraft) -> Bool {
    let homes = draft.end + 2
    return passage.key(draft.end) == "from" && passage.key(draft.end + 1) == "their"
      && (passage.key(homes) == "homes" || passage.key(homes) == "houses")
  }

  private var pronouns: WordSet { Self.pronouns }
  private static let pronouns = WordSet("it them which whom these those")

  /// Behind ", including two nurses," or ", who", else `end` itself.
  private func pastAside(_ end: Int) -> Int {
    guard passage.kind(end) == .comma else { return end }
    if passage.key(end + 1) == "who" { return end + 2 }
    guard asides.contains(passage.key(end + 1)) else { return end }
    for position in (end + 2)..<(end + 12) where passage.kind(position) == .comma {
      return position + 1
    }
    return end
  }

  private func isAuxiliary(_ key: WordKey) -> Bool { Self.auxiliaries.contains(key) }
  private var sayings: WordSet { Self.sayings }
  private var asides: WordSet { Self.asides }
  private static let auxiliaries = WordSet(
    "was were is are been be being has have had got get gone went who remain remained")
  private static let sayings = WordSet(
    "said says told that which while when because but after before until though although where")
  private static let asides = WordSet("including among most many some all mostly mainly both")

  /// What the words of a span of tokens say: "the dead and injured", "collapsed houses".
  func inside(_ tokens: Range<Int>) -> [Outcome] {
    guard passage.holds(.outcome) else { return [] }
    var found: [Outcome] = []
    for position in tokens {
      if let name = outcome(ofWordAt: position), !found.contains(name) { found.append(name) }
    }
    return Self.ordered(found)
  }

  /// The words nearest to a number that say what happened to the counted, in order; an outcome that
  /// no word of the sentence says has none.
  func words(for outcomes: [Outcome], around number: Range<Int>) -> [Span] {
    var nearest: [Outcome: (distance: Int, tokens: Range<Int>)] = [:]
    for position in passage.range where passage.kind(position) == .word {
      guard let said = outcome(at: position) else { continue }
      // Soldiers who are detained were captured.
      let name = said.name == "arrested" && outcomes.contains("captured") ? "captured" : said.name
      let distance =
        position < number.lowerBound ? number.lowerBound - said.end : position - number.upperBound
      if outcomes.contains(name), distance < nearest[name]?.distance ?? .max {
        nearest[name] = (distance, position..<said.end)
      }
    }
    return nearest.values.map { passage.span($0.tokens) }.sorted()
  }

  /// The outcomes in the order of the lexicon, the ambiguous one only where it stands alone.
  static func ordered(_ outcomes: [Outcome]) -> [Outcome] {
    if outcomes.count < 2 { return outcomes }
    return outcomes.enumerated().sorted { left, right in
      let (first, second) = (rank[left.element] ?? Int.max, rank[right.element] ?? Int.max)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private static let rank: [Outcome: Int] = Dictionary(
    OutcomeLexicon.words.enumerated().map { (Outcome(rawValue: $1.name), $0) },
    uniquingKeysWith: { first, _ in first })

  private func skippingLinks(_ start: Int) -> Int {
    var position = start
    while position < start + 7, OutcomeLexicon.links.contains(passage.key(position)),
      outcome(at: position) == nil
    {
      position += 1
    }
    return position
  }

  private var fillers: WordSet { Self.fillers }
  private static let fillers = WordSet("another other a the its also some further additional up")
}
