import Prose

/// "As the Gazette reported, …": the clause after the comma is the content.
enum AsReported: AttributionRule {
  static let name = "as reported"
  static let examples = [
    AttributionExample(
      "As the Gazette reported on Monday, the hull was old.", source: "the Gazette",
      content: "the hull was old"),
    AttributionExample(leavesAlone: "As the captain said he was tired, they stopped."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.frames.contains(.clause),
      case .phrase(let source) = scene.subject, source.lowerBound > scene.low,
      scene.text.tokens[source.lowerBound - 1].key == "as"
    else { return nil }
    var mark = scene.cue.tokens.upperBound
    while mark < scene.high, !scene.isQuoted(mark), scene.text.tokens[mark].kind == .word,
      mark < scene.cue.tokens.upperBound + 10
    {
      if scene.text.traits[mark].contains(.auxiliary) || scene.text.traits[mark].contains(.subject)
      {
        return nil
      }
      mark += 1
    }
    let opening = source.lowerBound - 1
    guard mark + 1 < scene.high, scene.text.tokens[mark].kind == .comma, opening == scene.low
    else { return nil }
    let first = mark + 1
    let end = scene.contentEnd(from: first)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: scene.content(first..<end), confidence: .medium, rule: name)
  }
}
