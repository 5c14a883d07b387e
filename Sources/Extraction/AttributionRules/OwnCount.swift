import Prose

/// "Its toll includes 12 people": who keeps the number is the source.
enum OwnCount: AttributionRule {
  static let name = "own count"
  static let examples = [
    AttributionExample(
      "The ministry’s toll includes 12 people who drowned.", source: "The ministry",
      content: "12 people who drowned"),
    AttributionExample(
      "The ministry's estimate of 300 boats was too low.", source: "The ministry",
      content: "300 boats"),
    AttributionExample(leavesAlone: "The toll includes 12 people who drowned."),
  ]
  static let forms: [Cue.Form] = [.nominal]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.rule == OwnCountCue.self else { return nil }
    let owner = scene.cue.tokens.lowerBound - 1
    let first = scene.cue.tokens.upperBound
    guard let source = NominalAttribution.source(endingAt: owner, scene) else { return nil }
    let end = end(from: first, scene)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: scene.content(first..<end), confidence: .medium, rule: name)
  }

  /// The end of the number with what it counts, or of the clause after a verb.
  private static func end(from first: Int, _ scene: Scene) -> Int {
    if scene.text.tokens[first - 1].key == "of" {
      return scene.text.nounPhraseEnd(from: first, to: scene.high)
    }
    let clause = max(first, scene.contentEnd(from: first))
    return (first..<clause).first {
      scene.text.tokens[$0].kind == .semicolon && !scene.isQuoted($0)
    } ?? clause
  }
}
