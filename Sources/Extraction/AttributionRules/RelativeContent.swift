import Prose

/// "a rule that he said would fail": the relative word and what follows the cue are the content.
enum RelativeContent: AttributionRule {
  static let name = "relative clause"
  static let examples = [
    AttributionExample(
      "The office changed a rule, which the mayor said would fail.", source: "the mayor",
      content: "which", "would fail"),
    AttributionExample(
      "The rule, which the mayor said would fail, divided the town.", source: "the mayor",
      content: "which", "would fail"),
    AttributionExample(leavesAlone: "The mayor said that the rule would fail."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    let first = scene.cue.tokens.upperBound
    guard
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
    let end = clauseEnd(from: first, after: relative, scene)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: [relative..<relative + 1, first..<end],
      confidence: scene.cue.kind == .speech ? .medium : .low, rule: name)
  }

  /// The end of the relative clause: set off by a comma it ends at the next, where the verb of the
  /// main clause follows.
  private static func clauseEnd(from first: Int, after relative: Int, _ scene: Scene) -> Int {
    let end = scene.contentEnd(from: first)
    guard relative > scene.low, scene.text.tokens[relative - 1].kind == .comma else { return end }
    let comma = (first..<end).first {
      !scene.isQuoted($0) && scene.text.tokens[$0].kind == .comma && $0 + 1 < end
        && (scene.text.isPlainVerb($0 + 1) || scene.text.endsLikePast($0 + 1)
          || scene.text.traits[$0 + 1].contains(.auxiliary))
    }
    return comma ?? end
  }

  private static let relatives: WordSet = ["which", "that", "what", "who", "whom"]
}
