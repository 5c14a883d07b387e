import Prose

/// "the mayor's claim that …": the owner is the source, what follows the content.
enum NominalAttribution: AttributionRule {
  static let name = "noun"
  static let examples = [
    AttributionExample(
      "Rain disproved the mayor's claim that the dam is safe.", source: "the mayor",
      content: "the dam is safe"),
    AttributionExample(leavesAlone: "The claim was late."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.form == .nominal, scene.cue.rule == NominalCue.name else { return nil }
    let owner = scene.cue.tokens.lowerBound - 1
    guard let source = source(endingAt: owner, scene) else { return nil }
    let first = scene.cue.tokens.upperBound + 1
    let end = scene.contentEnd(from: first)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: scene.content(first..<end), confidence: .low, rule: name)
  }

  static func source(endingAt owner: Int, _ scene: Scene) -> Range<Int>? {
    if scene.text.traits[owner].contains(.possessive) { return owner..<owner + 1 }
    guard let start = scene.text.nounPhraseStart(before: owner, from: scene.low), start < owner
    else {
      return nil
    }
    var first = start
    for index in start..<owner {
      if scene.text.traits[index].contains(.determiner) {
        first = index
      } else if scene.text.traits[index].contains(.preposition),
        scene.text.tokens[index].key != "of"
      {
        first = index + 1
      }
    }
    return first < owner ? first..<owner : nil
  }
}
