import Prose

/// "a rule that he said would fail": the relative word and what follows the cue are the content.
enum RelativeContent: AttributionRule {
  static let name = "relative clause"
  static let examples = [
    AttributionExample(
      "The office changed a rule, which the mayor said would fail.", source: "the mayor",
      content: "which", "would fail"),
    AttributionExample(leavesAlone: "The mayor said that the rule would fail."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    let first = scene.cue.tokens.upperBound
    guard scene.cue.form == .finite,
      scene.cue.frames.contains(.clause) || scene.cue.frames.contains(.object),
      case .phrase(let source) = scene.subject, source.lowerBound > scene.low,
      first < scene.high
    else { return nil }
    let relative = source.lowerBound - 1
    let key = scene.text.tokens[relative].key
    guard !scene.isQuoted(relative), relatives.contains(key), first < scene.high else { return nil }
    let word = scene.text.traits[first]
    let isVerb =
      word.contains(.auxiliary) && !word.contains(.subject) || scene.text.isPlainVerb(first)
      || scene.text.endsLikePast(first) || scene.text.tokens[first].key == "as"
    guard isVerb else { return nil }
    let end = scene.contentEnd(from: first)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: [relative..<relative + 1, first..<end],
      confidence: scene.cue.kind == .speech ? .medium : .low, rule: name)
  }

  private static let relatives: WordSet = ["which", "that", "what", "who", "whom"]
}
