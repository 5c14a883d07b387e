import Prose

/// "The paper has learned from an official that …": the official is the source, the paper passes on.
enum LearnedFrom: AttributionRule {
  static let name = "learned from"
  static let examples = [
    AttributionExample(
      "The Gazette has learned from a port official that the hull was old.",
      source: "a port official", content: "the hull was old"),
    AttributionExample(leavesAlone: "The Gazette learned that the hull was old."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    let first = scene.cue.tokens.upperBound
    guard heard.contains(scene.text.tokens[scene.cue.head].key),
      first + 2 < scene.high, scene.text.tokens[first].key == "from",
      scene.text.canBeginNounPhrase(first + 1)
    else { return nil }
    let end = scene.text.nounPhraseEnd(from: first + 1, to: scene.high)
    guard end > first + 1, end + 1 < scene.high, scene.text.tokens[end].key == "that" else {
      return nil
    }
    let content = end + 1..<scene.contentEnd(from: end + 1)
    guard !content.isEmpty else { return nil }
    return Attribution(
      cue: scene.cue, source: first + 1..<end,
      cueTokens: [scene.cue.tokens.lowerBound..<first + 1], content: scene.content(content),
      relay: scene.source, confidence: .medium, rule: name)
  }

  private static let heard: WordSet = ["learned", "learnt", "heard", "learns", "hears"]
}
