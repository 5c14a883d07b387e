import Prose

/// The words behind a number that say what it counts: "Russian soldiers", "suspected cases".
struct NounPhrase {
  /// The numbers of its tokens, modifiers included.
  let tokens: Range<Int>
  /// The number of its head, the last of them.
  let head: Int
  /// Whether the head is a plural.
  let isPlural: Bool

  /// The phrase that begins at `start`, or nil where none does.
  ///
  /// It ends behind its first plural noun, or before the first word that no noun phrase holds; for
  /// a number of one it ends before a word in "s", which is a verb then.
  /// Behind an article, whatever stands between, its first word is no verb: "a 7% pay rise".
  init?(
    at start: Int, in passage: FigurePassage, ofOne: Bool = false, isBehindArticle: Bool = false
  ) {
    var position = start
    var end = start
    while position - start < 10, let token = passage.token(position), token.gap < .paragraph {
      if Self.isInner(token, position, from: start, in: passage) {
        position += 1
        continue
      }
      guard token.kind == .word,
        Self.mayHold(position, in: passage, isFirst: position == start)
          || isBehindArticle && position == start && NounLexicon.verbs.contains(token.key)
      else { break }
      if ofOne, position > start, Self.looksFinite(position, in: passage) { break }
      if position > start, Self.isGerund(position, in: passage) { break }
      end = position + 1
      let isTied = passage.kind(end) == .hyphen && passage.touches(end) && passage.touches(end + 1)
      if !isTied, passage.kind(end) != .possessive, CountedNouns.isPlural(position, in: passage),
        !ofOne, !Self.goesOn(end, in: passage)
      {
        self.init(tokens: start..<end, head: position, isPlural: true)
        return
      }
      position += 1
    }
    guard end > start, passage.kind(end - 1) == .word else { return nil }
    if !ofOne, let joined = Self.joined(from: end, in: passage) {
      self.init(tokens: start..<joined.tokens.upperBound, head: joined.head, isPlural: true)
      return
    }
    if end == start + 1, Self.isNoNoun(start, in: passage) { return nil }
    self.init(tokens: start..<end, head: end - 1, isPlural: false)
  }

  /// The same phrase with another of its words as the head.
  func headed(at head: Int) -> NounPhrase {
    NounPhrase(tokens: tokens, head: head, isPlural: isPlural)
  }

  private init(tokens: Range<Int>, head: Int, isPlural: Bool) {
    (self.tokens, self.head, self.isPlural) = (tokens, head, isPlural)
  }

  /// The plural behind "and" that a singular modifier shares: "Kia and Hyundai cars".
  private static func joined(from end: Int, in passage: FigurePassage) -> NounPhrase? {
    guard ["and", "or"].contains(passage.key(end)), passage.range.contains(end + 1),
      !passage.numerals.isNumberWord(end + 1),
      passage.isCapital(end - 1) == passage.isCapital(end + 1),
      let next = NounPhrase(at: end + 1, in: passage), next.tokens.count > 1, next.isPlural
    else { return nil }
    return next
  }

  /// A hyphen, a clitic or a number within the phrase: "Peru's 12 ports", "Boeing 737 jets".
  private static func isInner(
    _ token: Token, _ position: Int, from start: Int, in passage: FigurePassage
  ) -> Bool {
    switch token.kind {
    // "COVID -19 tests" is written with a gap.
    case .hyphen:
      passage.touches(position + 1)
        && (passage.touches(position) || passage.kind(position + 1) == .number)
    case .possessive: true
    case .number:
      position > start
        && (passage.isCapital(position + 1) || token.gap == .none
          || passage.kind(position - 1) == .possessive)
    default: false
    }
  }

  private static func mayHold(_ position: Int, in passage: FigurePassage, isFirst: Bool) -> Bool {
    let key = passage.key(position)
    if passage.length(position) == 1, passage.isLowerWord(position) { return false }
    // "20 short of a majority"
    if isFirst, key == "short" || key == "shy", passage.key(position + 1) == "of" { return false }
    if passage.isWeekday(position)
      || passage.isCapital(position) && CalendarWords.months[key] != nil
    {
      return false
    }
    if passage.numerals.isNumberWord(position), key != "one",
      !isFirst || followsNumber(position, in: passage)
    {
      return false
    }
    // "winner-take-all prizes"
    if position > 0, passage.kind(position - 1) == .hyphen, passage.touches(position),
      passage.touches(position - 1), !isFirst
    {
      return true
    }
    if NounLexicon.functionWords.contains(key) {
      return passage.token(position)?.casing == .upper && key == "us"
    }
    guard NounLexicon.verbs.contains(key) else { return true }
    if !isFirst, isPluralHead(position, in: passage) || isCompoundHead(position, in: passage) {
      return true
    }
    if isFirst, articles.contains(passage.key(position - 1)) { return true }
    if passage.kind(position + 1) == .hyphen, passage.touches(position + 1) { return true }
    if isFirst, key == "lives" { return true }
    if isFirst, ChangeWords.nouns.contains(passage.key(position + 1)), passage.isLowerWord(position)
    {
      return key == "pay" || SubjectWords.nounsToo.contains(key)
    }
    return isFirst
      && (NounPhrase.leadsToPlural(position + 1, in: passage)
        || CountedNouns.isPlural(position, in: passage)
          && (SubjectWords.nounsToo.contains(key) || endsPhrase(position + 1, in: passage)))
  }

  /// Whether a number word opens a phrase of its own behind another number: "from 23 two days ago".
  private static func followsNumber(_ position: Int, in passage: FigurePassage) -> Bool {
    let isNumber =
      passage.kind(position - 1) == .number || passage.numerals.isNumberWord(position - 1)
    return isNumber && passage.kind(position + 1) != .hyphen
  }

  /// "runs" of "31 home runs": behind a singular noun the word in "s" is the head that the number
  /// needs, where no object of it follows.
  private static func isPluralHead(_ position: Int, in passage: FigurePassage) -> Bool {
    guard SubjectWords.nounsToo.contains(passage.key(position)),
      CountedNouns.isPlural(position, in: passage),
      passage.isLowerWord(position - 1), !CountedNouns.isPlural(position - 1, in: passage)
    else { return false }
    switch passage.kind(position + 1) {
    case .number, .currency: return false
    case .word:
      return !SubjectWords.determiners.contains(passage.key(position + 1))
        && !(passage.isCapital(position + 1))
    default: return true
    }
  }

  /// "report" of "the 80-page report", "call" of "a three-hour conference call": what a hyphen ties to
  /// a number stands before a noun, of which a word without an ending is no verb.
  private static func isCompoundHead(_ position: Int, in passage: FigurePassage) -> Bool {
    guard SubjectWords.nounsToo.contains(passage.key(position)), passage.isLowerWord(position),
      !passage.ends(position, in: "s"), passage.isLowerWord(position - 1),
      !CountedNouns.isPlural(position - 1, in: passage)
    else { return false }
    let first = passage.kind(position - 2) == .hyphen ? position - 1 : position - 2
    return passage.kind(first - 1) == .hyphen && passage.touches(first)
      && (passage.kind(first - 2) == .number
        || passage.range.contains(first - 2) && passage.numerals.isNumberWord(first - 2))
  }

  /// "two critically", "1,300 cancelled": an adverb or a participle alone, which names nothing.
  private static func isNoNoun(_ position: Int, in passage: FigurePassage) -> Bool {
    let key = passage.key(position)
    guard passage.isLowerWord(position), passage.length(position) > 4 else { return false }
    return passage.ends(position, in: "ly") && !SubjectWords.nounsInLy.contains(key)
      || passage.ends(position, in: "ed") && !passage.ends(position, in: "eed")
        && !OutcomeLexicon.nouns.contains(key) && !SubjectWords.nounsInEd.contains(key)
  }

  /// "leaving" of "a three-person race leaving here": a participle behind a noun, before what only a
  /// verb has behind it.
  private static func isGerund(_ position: Int, in passage: FigurePassage) -> Bool {
    guard passage.isLowerWord(position), passage.length(position) > 5,
      passage.ends(position, in: "ing"), !SubjectWords.nounsInIng.contains(passage.key(position))
    else { return false }
    let next = passage.key(position + 1)
    return SubjectWords.determiners.contains(next)
      || SubjectWords.ties.contains(next)
        && next != "of"
      || NounLexicon.functionWords.contains(next) && ["here", "there"].contains(next)
      || passage.isCapital(position + 1) && passage.isLowerWord(position - 1)
  }

  private static let articles = WordSet("the a an its their his her our my")

  /// Whether a participle before it modifies a plural: "collapsed houses".
  private static func leadsToPlural(_ position: Int, in passage: FigurePassage) -> Bool {
    for next in position..<(position + 3) {
      guard passage.kind(next) == .word, !NounLexicon.functionWords.contains(passage.key(next))
      else {
        return false
      }
      if CountedNouns.isPlural(next, in: passage) { return true }
    }
    return false
  }

  /// Whether a plural right behind a plural belongs to it: "sports cars".
  private static func goesOn(_ position: Int, in passage: FigurePassage) -> Bool {
    CountedNouns.isPlural(position, in: passage)
      && mayHold(position, in: passage, isFirst: false)
      && !NounLexicon.verbs.contains(passage.key(position))
      && !PeopleNouns.isPerson(passage.key(position - 1))
      && !SubjectWords.determiners.contains(passage.key(position + 1))
      && !followsVerb(position + 1, in: passage)
      && OutcomeLexicon.table[passage.key(position)] == nil
  }

  /// Whether a number stands there, as behind a verb: "dolls fills four rooms".
  private static func followsVerb(_ position: Int, in passage: FigurePassage) -> Bool {
    passage.kind(position) == .number
      || passage.range.contains(position) && passage.numerals.isNumberWord(position)
  }

  /// "19 wins in May": a word in "s" behind a number that has no object is no verb.
  private static func endsPhrase(_ position: Int, in passage: FigurePassage) -> Bool {
    guard passage.kind(position) == .word else {
      return passage.kind(position) != .number && passage.kind(position) != .currency
    }
    return ["in", "and", "of", "from", "for", "this", "last", "against", "over", "at"]
      .contains(passage.key(position))
  }

  /// Whether a word behind a singular noun is its verb by its ending.
  private static func looksFinite(_ position: Int, in passage: FigurePassage) -> Bool {
    passage.isLowerWord(position)
      && (passage.ends(position, in: "s") && !passage.ends(position, in: "ss")
        || passage.ends(position, in: "ed"))
  }
}
