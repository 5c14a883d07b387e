import Prose

/// Finds one sort of cue; the ordered list is `CueRules.all`.
///
/// A rule looks at one token and its neighbours in the same passage and answers with the cue that
/// has its head there, or nil.
protocol CueRule: SendableMetatype {
  /// The name that a claim records.
  static var name: String { get }
  /// What the rule finds and what it leaves alone; the tests run all of them.
  static var examples: [CueExample] { get }
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

/// The cue rules in the order in which they are asked; the first answer counts.
enum CueRules {
  static let all: [any CueRule.Type] = [
    LabelCue.self, HeadlineCue.self, ColonCue.self, AccordingToCue.self, CitingCue.self,
    AskedCue.self, PutAtCue.self, RevisedCountCue.self, OwnCountCue.self, RaisingCue.self,
    ChainedCue.self, RefusalCue.self, QuotedAsCue.self, AdjectiveCue.self, ParticipleCue.self,
    CountedByCue.self, PassiveCue.self, FiniteCue.self, NominalCue.self, NounIsCue.self,
  ]

  /// The cues of `passage`, in order, no two with a token in common.
  static func cues(in text: MarkedText, _ passage: Passage) -> [Cue] {
    var result: [Cue] = []
    var index = passage.tokens.lowerBound
    while index < passage.tokens.upperBound {
      defer { index += 1 }
      if passage.quotation == nil, text.quotation[index] >= 0 { continue }
      guard isPossible(index, in: text) else { continue }
      if let last = result.last, last.tokens.contains(index) { continue }
      for rule in all {
        guard let cue = rule.cue(at: index, in: text, passage.tokens) else { continue }
        while let last = result.last, last.tokens.overlaps(cue.tokens) { result.removeLast() }
        result.append(cue)
        index = max(index, cue.tokens.upperBound - 1)
        break
      }
    }
    return result
  }

  /// Whether some rule could answer, by a look at the word alone.
  private static func isPossible(_ index: Int, in text: MarkedText) -> Bool {
    text.traits[index].contains(.cueHead) || text.tokens[index].kind == .colon
  }

  /// Words that are the head of a cue without being a verb of the lexicons.
  static let otherHeads = [
    NominalCue.words, NounIsCue.heads, AdjectiveCue.heads, RevisedCountCue.revising,
    CountNouns.nouns,
  ]
  .reduce(markers) { $0.union($1) }

  private static let markers: WordSet = [
    "according", "citing", "quoting", "heard", "seen", "seem", "seems", "seemed", "appear",
    "appears", "appeared", "peg", "pegs", "pegged",
  ]
}
