import Prose

/// What a word can be, by the lexicons alone; a word may be several things at once.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  static let determiner = WordTraits(rawValue: 1 << 0)
  static let definite = WordTraits(rawValue: 1 << 1)
  static let possessive = WordTraits(rawValue: 1 << 2)
  static let pronoun = WordTraits(rawValue: 1 << 3)
  static let subject = WordTraits(rawValue: 1 << 4)
  static let relative = WordTraits(rawValue: 1 << 5)
  static let question = WordTraits(rawValue: 1 << 6)
  static let preposition = WordTraits(rawValue: 1 << 7)
  /// A preposition that commonly belongs to the noun before it.
  static let nounPreposition = WordTraits(rawValue: 1 << 8)
  static let coordinator = WordTraits(rawValue: 1 << 9)
  static let subordinator = WordTraits(rawValue: 1 << 10)
  static let auxiliary = WordTraits(rawValue: 1 << 11)
  static let be = WordTraits(rawValue: 1 << 12)
  static let have = WordTraits(rawValue: 1 << 13)
  static let modal = WordTraits(rawValue: 1 << 14)
  static let negation = WordTraits(rawValue: 1 << 15)
  static let adverb = WordTraits(rawValue: 1 << 16)
  /// "However", "meanwhile": stands before a clause and belongs to none of its parts.
  static let connective = WordTraits(rawValue: 1 << 17)
  static let time = WordTraits(rawValue: 1 << 18)
  static let weekday = WordTraits(rawValue: 1 << 19)
  static let month = WordTraits(rawValue: 1 << 20)
  static let number = WordTraits(rawValue: 1 << 21)
  static let title = WordTraits(rawValue: 1 << 22)
  static let office = WordTraits(rawValue: 1 << 23)
  static let person = WordTraits(rawValue: 1 << 24)
  static let body = WordTraits(rawValue: 1 << 25)
  static let spokesperson = WordTraits(rawValue: 1 << 26)
  static let anonymous = WordTraits(rawValue: 1 << 27)
  static let paper = WordTraits(rawValue: 1 << 28)
  static let post = WordTraits(rawValue: 1 << 29)
  static let outlet = WordTraits(rawValue: 1 << 30)
  static let arbitrary = WordTraits(rawValue: 1 << 31)
  static let group = WordTraits(rawValue: 1 << 32)
  /// A form of a verb that is not a noun too.
  static let finiteVerb = WordTraits(rawValue: 1 << 33)

  /// A form that is a verb as often as something else.
  static let possibleVerb = WordTraits(rawValue: 1 << 34)

  /// A form of a verb that can mark an attribution; `CueLexicon.verb` tells which.
  static let cueVerb = WordTraits(rawValue: 1 << 35)
  /// Weakens the claim that holds it.
  static let epistemicHedge = WordTraits(rawValue: 1 << 36)
  /// Weakens the number after it.
  static let numberHedge = WordTraits(rawValue: 1 << 37)

  /// The first of the bits that number the set of rules asked at the word, in `CueRules.sets`.
  static let firstRuleSetBit = 38
  /// All of those bits: which rules may take the word as the head of a cue.
  static let ruleSetBits = WordTraits(rawValue: ~0 << firstRuleSetBit)

  /// The place in `CueRules.sets` of the rules that are asked at the word; at 0 are none.
  var ruleSet: Int { Int(rawValue >> Self.firstRuleSetBit) }

  private static let names: [String: WordTraits] = [
    "determiner": .determiner, "definite": .definite, "possessive": .possessive,
    "pronoun": .pronoun, "subject": .subject, "relative": .relative, "question": .question,
    "preposition": .preposition, "noun preposition": .nounPreposition,
    "coordinator": .coordinator, "subordinator": .subordinator, "auxiliary": .auxiliary,
    "be": .be, "have": .have, "modal": .modal, "negation": .negation, "adverb": .adverb,
    "connective": .connective, "time": .time, "weekday": .weekday, "month": .month,
    "number": .number, "title": .title, "office": .office, "person": .person, "body": .body,
    "spokesperson": .spokesperson, "anonymous": .anonymous, "paper": .paper, "post": .post,
    "outlet": .outlet, "arbitrary": .arbitrary, "group": .group, "finite": .finiteVerb,
    "possible": .possibleVerb,
  ]

  /// The traits of every word that the lexicons list.
  static let table = KeyTable(
    pairs(in: FunctionWords.table) + pairs(in: ActorNouns.table) + pairs(in: FiniteVerbs.table)
      + KeyTable.pairs(CueLexicon.english.words, WordTraits.cueVerb) + CueRules.heads
      + KeyTable.pairs(HedgeWords.epistemic, WordTraits.epistemicHedge)
      + KeyTable.pairs(HedgeWords.number, WordTraits.numberHedge))

  private static func pairs(in table: String) -> [(WordKey, UInt64)] {
    table.split(separator: "\n").flatMap { line -> [(WordKey, UInt64)] in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let trait = names[String(parts[0])] else {
        preconditionFailure("a lexicon names an unknown class: \(line)")
      }
      return parts[1].split(separator: " ").map { (WordKey(String($0)), trait.rawValue) }
    }
  }
}
