import Prose

/// The quotation that something announces: "Ruiz's motto: “…”", a statement issued before it.
enum LedInQuotation: AttributionRule {
  static let name = "announced quotation"
  static let examples = [
    AttributionExample(
      "The guild's motto: “Wells for everyone here.”", source: "The guild",
      content: "Wells for everyone here."),
    AttributionExample(
      "More from Ana Ruiz: “A well is for all.”", source: "Ana Ruiz",
      content: "A well is for all."),
    AttributionExample(
      "The guild issued a statement about the wells, some of which fell dry.\n\n“We dig for all.”",
      source: "The guild", content: "We dig for all."),
    AttributionExample(
      "Ana Ruiz, in a tweet: “A well is for all.”", source: "Ana Ruiz",
      content: "A well is for all."),
    AttributionExample(
      "Her message to the guild? “Dig.”", source: "Her", content: "Dig."),
    AttributionExample(leavesAlone: "The guild issued a statement.\n\nThe wells were dry."),
  ]
  static let forms: [Cue.Form] = [.finite, .nominal, .prepositional]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == LeadInCue.self || cue.rule == IssuedPaperCue.self,
      let found = quotation(in: scene)
    else { return nil }
    let source = source(in: scene)
    // "In a tweet: “…”" leaves its speaker to the sentence before.
    guard source != nil || cue.rule == LeadInCue.self && cue.form == .finite else { return nil }
    return Attribution(
      cue: cue, source: source, cueTokens: [cue.tokens],
      content: [found.inner.isEmpty ? found.outer : found.inner],
      confidence: source == nil ? .low : .medium,
      rule: name)
  }

  private static func quotation(in scene: Scene) -> Quotation? {
    (scene.cue.tokens.upperBound..<scene.passage.tokens.upperBound)
      .first { scene.text.opensQuotation($0) }
      .map { scene.text.quotations[Int(scene.text.quotation[$0])] }
  }

  private static func source(in scene: Scene) -> Range<Int>? {
    let text = scene.text
    let tokens = scene.cue.tokens
    switch scene.cue.form {
    case .finite where scene.cue.rule == LeadInCue.self:
      return LeadInCue.speaker(before: tokens.lowerBound, in: text, from: scene.low)
    case .nominal:
      let owner = tokens.lowerBound - 1
      return owner >= scene.low ? NominalAttribution.source(endingAt: owner, scene) : nil
    case .prepositional:
      let mark = (tokens.upperBound..<scene.high).first {
        text.tokens[$0].kind == .colon || text.tokens[$0].kind == .question
          || text.tokens[$0].kind == .stop && $0 + 1 < text.tokens.count
            && text.tokens[$0 + 1].gap >= .line
      }
      return mark.map { tokens.upperBound..<$0 }
    default:
      return scene.source
    }
  }
}
