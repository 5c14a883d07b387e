import Prose

/// "Asked whether the dam would hold, he …": the question up to the comma, of nobody named.
enum AskedQuestion: AttributionRule {
  static let name = "asked question"
  static let examples = [
    AttributionExample(
      "Asked whether the dam would hold, he shrugged.", source: nil,
      content: "whether the dam would hold"),
    AttributionExample(leavesAlone: "She asked whether the dam would hold."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.rule == AskedCue.name else { return nil }
    let first = scene.cue.tokens.upperBound
    var end = first
    while end < scene.high, scene.isQuoted(end) || scene.text.tokens[end].kind != .comma {
      end += 1
    }
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: nil, cueTokens: [scene.cue.tokens], content: [first..<end],
      confidence: .low, rule: name)
  }
}
