import Prose

/// Words that mark an attribution, before its source and content are known.
struct Cue: Sendable {
  /// How the cue stands in its clause.
  enum Form: UInt8, Sendable, CaseIterable {
    /// "has estimated", "says".
    case finite
    /// ", saying".
    case participle
    /// "is expected", "was criticised".
    case passive
    /// "declined to say", "would not say".
    case refusal
    /// "according to", "citing".
    case prepositional
    /// "RUIZ:".
    case label
    /// "the claim that".
    case nominal
  }

  /// Its tokens: auxiliaries, verb and particles.
  var tokens: Range<Int>
  /// The token that the cue is about: the verb or noun.
  let head: Int
  let form: Form
  let cueClass: CueClass
  let frames: CueFrames
  /// Who passes the words on, where the cue names it: "quoted by the Gazette as saying".
  var relay: Range<Int>?
  /// Who speaks, where the tokens hold it: "quoted Ruiz as saying", "in Ruiz's words".
  var quoted: Range<Int>?
  /// The rule that found it; nil where the passage as a whole tells.
  let rule: (any CueRule.Type)?

  /// What sort of claim it marks, by its class.
  var kind: Claim.Kind {
    switch cueClass {
    case .speech, .write: .speech
    case .belief, .intent, .decree: .belief
    }
  }
}
