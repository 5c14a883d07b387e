import Prose

/// "RUIZ: I do not know.": the label is the source, the rest of the paragraph the content.
enum LabelledSpeech: AttributionRule {
  static let name = "label"
  static let examples = [
    AttributionExample(
      "RUIZ: I do not know when the dam broke.", source: "RUIZ",
      content: "I do not know when the dam broke"),
    AttributionExample(
      "Ana Ruiz: \"I do not know.\"", source: "Ana Ruiz", content: "I do not know."),
    AttributionExample(leavesAlone: "Note: the dam broke at noon."),
  ]
  static let forms: [Cue.Form] = [.label]

  static func attribution(in scene: Scene) -> Attribution? {
    let first = scene.cue.tokens.upperBound
    guard first < scene.high else { return nil }
    let label = scene.low..<scene.cue.tokens.lowerBound
    let heading = label.last { scene.text.tokens[$0].kind == .dash }
    return Attribution(
      cue: scene.cue, source: (heading.map { $0 + 1 } ?? label.lowerBound)..<label.upperBound,
      cueTokens: [scene.cue.tokens], content: scene.content(first..<scene.high),
      confidence: .medium, rule: name)
  }
}
