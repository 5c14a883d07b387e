import Prose

/// Resolves source and content of one sort of cue; the ordered list is `AttributionRules.all`.
protocol AttributionRule: SendableMetatype {
  /// The name that a claim records.
  static var name: String { get }
  /// What the rule finds and what it leaves alone; the tests run all of them.
  static var examples: [AttributionExample] { get }
  /// The forms of cues that the rule is asked about.
  static var forms: [Cue.Form] { get }
  /// The attribution that the cue of `scene` marks, or nil where the rule does not apply.
  static func attribution(in scene: Scene) -> Attribution?
}

/// A text with the source and content that the rule finds, or none where it must find none.
struct AttributionExample: Sendable {
  let text: String
  let source: String?
  let content: [String]

  /// The rule finds `content` of `source`.
  init(_ text: String, source: String?, content: String...) {
    (self.text, self.source, self.content) = (text, source, content)
  }

  /// The rule finds nothing.
  init(leavesAlone text: String) {
    (self.text, self.source, self.content) = (text, nil, [])
  }
}

/// A cue with its source and content, in tokens.
///
/// A class, whose identity is that of one cue's attribution: lists of them are filtered and joined
/// again and again, and as a value it is large to copy. Only sentences after it add to it.
final class Attribution {
  let cue: Cue
  /// The source; nil where none stands there.
  let source: Range<Int>?
  /// The tokens of the cue, in order.
  let cueTokens: [Range<Int>]
  /// The content, in order, without outer quotation marks; never empty.
  let content: [Range<Int>]
  /// Quotations in later sentences with which the content goes on, in order.
  var continuation: [Range<Int>]
  /// Someone to whom it was said.
  let addressee: Range<Int>?
  /// Whom the source cites, where the rule found that.
  let origin: Range<Int>?
  /// Who passed it on, where the rule found that.
  let relay: Range<Int>?
  /// How surely it was found.
  let confidence: Claim.Confidence
  /// The name of the rule.
  let rule: String

  init(
    cue: Cue, source: Range<Int>?, cueTokens: [Range<Int>], content: [Range<Int>],
    continuation: [Range<Int>] = [], addressee: Range<Int>? = nil, origin: Range<Int>? = nil,
    relay: Range<Int>? = nil, confidence: Claim.Confidence, rule: String
  ) {
    self.cue = cue
    self.source = source
    self.cueTokens = cueTokens
    self.content = content
    self.continuation = continuation
    self.addressee = addressee
    self.origin = origin
    self.relay = relay
    self.confidence = confidence
    self.rule = rule
  }

  /// The same attribution with another source, content or origin.
  func with(
    source: Range<Int>? = nil, content: [Range<Int>]? = nil, origin: Range<Int>? = nil
  ) -> Attribution {
    Attribution(
      cue: cue, source: source ?? self.source, cueTokens: cueTokens,
      content: content ?? self.content, continuation: continuation, addressee: addressee,
      origin: origin ?? self.origin, relay: relay, confidence: confidence, rule: rule)
  }

  /// Whether a token lies in the content.
  func holds(_ token: Int) -> Bool {
    content.contains { $0.contains(token) } || continuation.contains { $0.contains(token) }
  }

  /// From the first to the last token of source, cue and content.
  var extent: Range<Int> {
    var extent = content[0]
    for range in content { extent = extent.joined(with: range) }
    for range in continuation { extent = extent.joined(with: range) }
    for range in cueTokens { extent = extent.joined(with: range) }
    return source.map { extent.joined(with: $0) } ?? extent
  }
}

extension Range<Int> {
  /// From the lower of both beginnings to the higher of both ends.
  fileprivate func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

/// The attribution rules in the order in which they are asked; the first answer counts.
enum AttributionRules {
  static let all: [any AttributionRule.Type] = [
    LabelledSpeech.self, LedInQuotation.self, QuotationBeforeNoun.self, CriedQuotation.self,
    AccordingToAttribution.self, CitedSource.self, AskedQuestion.self, LearnedFrom.self,
    OwnCount.self, WhoseCount.self, AsReported.self, RelativeContent.self,
    QuotationBeforeCue.self, QuotationAfterCue.self, ClauseBeforeCue.self, PassiveAttribution.self,
    ClauseAfterCue.self, NominalAttribution.self,
  ]

  /// For each form of a cue, in the order of its cases, the rules that are asked about it.
  private static let byForm = Cue.Form.allCases.map { form in
    all.filter { $0.forms.contains(form) }
  }

  /// The attribution of the cue of `scene`, or nil.
  static func attribution(in scene: Scene) -> Attribution? {
    // A tag of an attribution before it makes none of its own.
    if let last = scene.earlier.last, last.cueTokens.count > 1,
      last.cueTokens.contains(where: { $0.contains(scene.cue.head) })
    {
      return nil
    }
    for rule in byForm[Int(scene.cue.form.rawValue)] {
      guard let found = rule.attribution(in: scene) else { continue }
      // Between two marks nothing may be left of what a rule took for content.
      let parts = found.content.count { !$0.isEmpty }
      if parts > 0 {
        return parts == found.content.count
          ? found : found.with(content: found.content.filter { !$0.isEmpty })
      }
    }
    return nil
  }
}
