import Prose

/// "Asked whether the dam would hold, he …": the question up to the comma, of nobody named.
enum AskedQuestion: AttributionRule {
  static let name = "asked question"
  static let examples = [
    AttributionExample(
      "Asked whether the dam would hold, he shrugged.", source: nil,
      content: "whether the dam would hold"),
    AttributionExample(
      "Asked by a farmer whether it was safe, she laughed.", source: "a farmer",
      content: "whether it was safe"),
    AttributionExample(leavesAlone: "She asked whether the dam would hold."),
  ]
  static let forms: [Cue.Form] = [.passive]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.rule == AskedCue.self else { return nil }
    var first = scene.cue.tokens.upperBound
    var source: Range<Int>?
    if scene.text.tokens[first - 1].key == "by" {
      let last = scene.text.nounPhraseEnd(from: first, to: scene.high)
      guard last > first else { return nil }
      source = first..<last
      first = last
    }
    var end = first
    while end < scene.high, scene.isQuoted(end) || scene.text.tokens[end].kind != .comma {
      end += 1
    }
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.head..<scene.cue.head + 1],
      content: [first..<end],
      confidence: .medium, rule: name)
  }
}
