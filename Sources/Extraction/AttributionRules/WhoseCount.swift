import Prose

/// "the missing, whose number the army gives as 49": the army's count, of the missing.
enum WhoseCount: AttributionRule {
  static let name = "whose count"
  static let examples = [
    AttributionExample(
      "They search for the missing, whose number the army now gives as 49.", source: "the army",
      content: "the missing", "49"),
    AttributionExample(
      "The wounded, whose number the army puts at nearly 300, were flown out.", source: "the army",
      content: "The wounded", "nearly 300"),
    AttributionExample(leavesAlone: "The army puts the number of wounded at 300."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    let (text, cue) = (scene.text, scene.cue)
    guard cue.rule == WhoseCountCue.self,
      let whose = WhoseCountCue.whose(before: cue.head, in: text, scene.passage.tokens)
    else { return nil }
    let counted = text.tokens[whose - 1].kind == .comma ? whose - 1 : whose
    let number = cue.head + 2
    let end = (number..<scene.high).first { text.tokens[$0].kind == .comma } ?? scene.high
    guard whose + 2 < cue.tokens.lowerBound, end > number,
      let first = phrase(before: counted, scene)
    else { return nil }
    return Attribution(
      cue: cue, source: whose + 2..<cue.tokens.lowerBound, cueTokens: [cue.tokens],
      content: [first..<counted, number..<end], confidence: .medium, rule: name)
  }

  /// Where the noun phrase begins that ends before `end`: at its article, where it has one.
  private static func phrase(before end: Int, _ scene: Scene) -> Int? {
    guard let first = scene.text.nounPhraseStart(before: end, from: scene.low) else { return nil }
    return (first..<end).last { scene.text.traits[$0].contains(.definite) } ?? first
  }
}
