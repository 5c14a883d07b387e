import Prose

/// "As the Gazette reported, …": the clause after the comma is the content; of "…, not 300 as the
/// rivals claim" the number.
enum AsReported: AttributionRule {
  static let name = "as reported"
  static let examples = [
    AttributionExample(
      "Of course, as Ruiz noted, the well is dry.", source: "Ruiz", content: "the well is dry"),
    AttributionExample(
      "As the Gazette reported on Monday, the hull was old.", source: "the Gazette",
      content: "the hull was old"),
    AttributionExample(
      "The town lost 30 barns, not 300 as its rivals claim.", source: "its rivals",
      content: "300"),
    AttributionExample(
      "The crew spilled 20 tonnes, not 200, as the union says.", source: "the union",
      content: "200"),
    AttributionExample(leavesAlone: "As the captain said he was tired, they stopped."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.frames.contains(.clause),
      case .phrase(let source) = scene.subject, source.lowerBound > scene.low,
      scene.text.tokens[source.lowerBound - 1].key == "as"
    else { return nil }
    if let number = contradicted(before: source.lowerBound - 1, scene) {
      return Attribution(
        cue: scene.cue, source: source, cueTokens: [scene.cue.tokens], content: [number],
        confidence: .medium, rule: name)
    }
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
    guard mark + 1 < scene.high, scene.text.tokens[mark].kind == .comma,
      leads(scene.low..<opening, scene)
    else { return nil }
    let first = mark + 1
    let end = scene.contentEnd(from: first)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: scene.content(first..<end), confidence: .medium, rule: name)
  }

  /// Whether no more than "But" or "Of course," stands before "as".
  private static func leads(_ words: Range<Int>, _ scene: Scene) -> Bool {
    words.count <= 3
      && words.allSatisfy { index in
        scene.text.tokens[index].kind == .comma || scene.text.isAdverb(index)
          || !scene.text.traits[index].isDisjoint(with: [.coordinator, .connective])
          || scene.text.tokens[index].key == "of" || scene.text.tokens[index].key == "course"
      }
  }

  /// The number with its words in "…, not 300 as": what the source says, against what is told.
  private static func contradicted(before index: Int, _ scene: Scene) -> Range<Int>? {
    let text = scene.text
    guard index > scene.low + 2 else { return nil }
    let end = text.tokens[index - 1].kind == .comma ? index - 1 : index
    let not = (max(scene.low + 1, end - 8)..<max(scene.low + 1, end - 1)).last {
      text.tokens[$0].key == "not" && !scene.isQuoted($0)
    }
    guard let not, text.tokens[not - 1].kind == .comma, text.holdsNumber(not + 1..<end),
      !text.holdsVerb(not + 1..<end), scene.cue.tokens.upperBound >= scene.high
    else { return nil }
    return not + 1..<end
  }
}
