import Prose

/// Finds one sort of cue; the ordered list is `CueRules.all`.
///
/// A rule looks at one token and its neighbours in the same passage and answers with the cue that
/// has its head there, or nil.
protocol CueRule: SendableMetatype {
  /// The name under which the tests report its examples.
  static var name: String { get }
  /// What the rule finds and what it leaves alone; the tests run all of them.
  static var examples: [CueExample] { get }
  /// The words at which the rule is asked; no other can be the head of its cue.
  static var heads: CueHeads { get }
  /// The cue with its head at token `index`, inside `passage`.
  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue?
}

/// A sentence with the words that the rule takes as its cues, none where it must leave it alone.
struct CueExample: Sendable {
  let sentence: String
  let cues: [String]

  init(_ sentence: String, _ cues: String...) {
    (self.sentence, self.cues) = (sentence, cues)
  }
}

/// What may stand at the head of a rule's cue.
enum CueHeads: Sendable {
  /// A colon, or a question mark right before a quotation.
  case colon
  /// A word right after a quotation, or a comma right before one.
  case quotationEdge
  /// One of some words.
  case words(WordSet)
  /// A verb of the cue lexicons in one of some forms.
  case verbs(VerbForm)

  /// The words; none for a mark or a place.
  var words: [WordKey] {
    switch self {
    case .colon, .quotationEdge: []
    case .words(let words): words.words
    case .verbs(let forms): CueLexicon.english.words(in: forms)
    }
  }
}

/// The cue rules in the order in which they are asked; the first answer counts.
enum CueRules {
  static let all: [any CueRule.Type] = [
    LabelCue.self, HeadlineCue.self, ColonCue.self, LeadInCue.self, SpokenNounCue.self,
    CrowdCue.self, IssuedPaperCue.self, AccordingToCue.self, ViewCue.self, CitingCue.self,
    AskedCue.self, WhoseCountCue.self, PutAtCue.self, RevisedCountCue.self, OwnCountCue.self,
    RaisingCue.self, ChainedCue.self, RefusalCue.self, QuotedAsCue.self, AdjectiveCue.self,
    ParticipleCue.self, CountedByCue.self, PassiveCue.self, FiniteCue.self, NominalCue.self,
    NounIsCue.self, UnlistedVoiceCue.self,
  ]

  /// The cues of `passage`, in order, no two with a token in common.
  static func cues(in text: MarkedText, _ passage: Passage) -> [Cue] {
    let all = all
    var result: [Cue] = []
    var next = passage.tokens.lowerBound
    for site in text.cueSites.within(passage.tokens) where site.token >= next {
      if let last = result.last, last.tokens.contains(site.token) { continue }
      var asked = site.rules
      while asked != 0 {
        let rule = all[asked.trailingZeroBitCount]
        asked &= asked - 1
        guard let cue = rule.cue(at: site.token, in: text, passage.tokens) else { continue }
        // A label's words are a name or a heading and mark nothing themselves.
        if cue.form == .label { result.removeAll() }
        while let last = result.last, last.tokens.overlaps(cue.tokens) { result.removeLast() }
        result.append(cue)
        next = max(site.token + 1, cue.tokens.upperBound)
        break
      }
    }
    return result
  }

  /// Every word that may be the head of a cue, with the rules that are asked at it.
  private static let rules: [WordKey: UInt64] = {
    precondition(all.count <= UInt64.bitWidth, "every cue rule needs a bit of its own")
    var rules: [WordKey: UInt64] = [:]
    for (number, rule) in all.enumerated() {
      for word in rule.heads.words { rules[word, default: 0] |= 1 << number }
    }
    return rules
  }()

  /// The sets of rules that some word or mark asks, first the empty one; words have few between them.
  static let sets: [UInt64] = [0] + Set(rules.values).union([atColons]).sorted()

  /// The traits of a colon, and of a question mark, which is asked about like one before a quotation.
  static let ofColon = traits(asking: atColons)

  /// Every word that may be the head of a cue, with the number of its set of rules as its traits.
  static let heads: [(WordKey, UInt64)] = {
    let bits = Dictionary(uniqueKeysWithValues: sets.map { ($0, traits(asking: $0).rawValue) })
    return rules.map { word, set in (word, bits[set] ?? 0) }
  }()

  private static func traits(asking set: UInt64) -> WordTraits {
    let number = UInt64(sets.firstIndex(of: set) ?? 0)
    return WordTraits(rawValue: number << UInt64(WordTraits.firstRuleSetBit))
  }

  private static let atColons = all.enumerated().reduce(0 as UInt64) { bits, rule in
    if case .colon = rule.element.heads { bits | 1 << rule.offset } else { bits }
  }

  /// The rules that are asked right beside a quotation.
  static let atEdges = all.enumerated().reduce(0 as UInt64) { bits, rule in
    if case .quotationEdge = rule.element.heads { bits | 1 << rule.offset } else { bits }
  }
}
