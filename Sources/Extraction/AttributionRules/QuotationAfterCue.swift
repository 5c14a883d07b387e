import Prose

/// Source, cue, then a quotation: He said, "…".
enum QuotationAfterCue: AttributionRule {
  static let name = "quotation after the cue"
  static let examples = [
    AttributionExample(
      "Ana Ruiz said on Monday: \"The well is dry.\"", source: "Ana Ruiz",
      content: "The well is dry."),
    AttributionExample(
      "She told reporters, “We will dig.”", source: "She", content: "We will dig."),
    AttributionExample(leavesAlone: "He said the \"old well\" was dry."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.form != .prepositional, scene.cue.form != .nominal,
      scene.cue.frames.contains(.quotation), let found = quotation(in: scene)
    else { return nil }
    var source = scene.speaker
    if scene.subject == .missing, let inverted = scene.invertedSource,
      inverted.upperBound <= found.outer.lowerBound
    {
      source = inverted
    }
    if scene.subject == .missing, source == nil, scene.quotation(endingBefore: scene.start) != nil {
      return nil
    }
    let content = found.inner.isEmpty ? found.outer : found.inner
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens], content: [content],
      confidence: source == nil ? .low : .high, rule: name)
  }

  /// The quotation that fills the rest of the clause.
  private static func quotation(in scene: Scene) -> Quotation? {
    var index = scene.cue.tokens.upperBound
    let limit = min(scene.passage.tokens.upperBound, index + 30)
    while index < limit {
      if let found = scene.quotation(at: index) {
        let between = scene.cue.tokens.upperBound..<index
        if !between.isEmpty, scene.text.holdsVerb(between) { return nil }
        let isDirect =
          index == scene.cue.tokens.upperBound
          || scene.text.tokens[index].kind == .comma || scene.text.tokens[index].kind == .colon
          || scene.cue.tokens.upperBound + 2 >= index
        return isDirect && isUtterance(found, in: scene) ? found : nil
      }
      let kind = scene.text.tokens[index].kind
      if kind == .stop || kind == .semicolon || scene.text.tokens[index].key == "that" {
        return nil
      }
      if index > scene.cue.tokens.upperBound, scene.text.traits[index].contains(.auxiliary) {
        return nil
      }
      if let next = scene.cues.first(where: { $0.tokens.lowerBound == index }),
        next.form != .nominal
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a quotation is the whole content rather than a few words of it.
  private static func isUtterance(_ found: Quotation, in scene: Scene) -> Bool {
    let end = found.outer.upperBound
    if end >= scene.high { return true }
    let next = scene.text.tokens[end]
    if next.kind == .comma || next.kind == .stop || next.kind == .dash { return true }
    guard let first = found.inner.first else { return false }
    return scene.text.tokens[first].isCapitalised && found.inner.count > 4
  }
}
