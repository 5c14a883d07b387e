import Prose

/// "“…,” was Ruiz's answer": the quotation, then a noun for it with its owner.
enum QuotationBeforeNoun: AttributionRule {
  static let name = "quotation before a noun"
  static let examples = [
    AttributionExample(
      "“It never rains,” was Ruiz's blunt answer.", source: "Ruiz", content: "It never rains,"),
    AttributionExample(
      "“No wells here,” came the reply from the guild.", source: "the guild",
      content: "No wells here,"),
    AttributionExample("“No wells here,” came the reply.", source: nil, content: "No wells here,"),
    AttributionExample(
      "“A dry town” is how Ana Ruiz, the mayor, described it.", source: "Ana Ruiz, the mayor",
      content: "A dry town"),
    AttributionExample(leavesAlone: "“The Dry Well” was the answer to question nine."),
  ]
  static let forms: [Cue.Form] = [.nominal]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == SpokenNounCue.self, let found = quotation(in: scene) else { return nil }
    let verb = found.outer.upperBound
    var source: Range<Int>?
    var words = [cue.tokens]
    if cue.tokens.lowerBound > verb {
      guard let range = scene.source else { return nil }
      source = range
    } else if let owner = SpokenNounCue.owner(of: cue.head, after: verb, in: scene.text) {
      source = NominalAttribution.source(endingAt: owner, scene)
      words = [verb..<verb + 1, owner + 1..<cue.head + 1]
    } else {
      source = SpokenNounCue.giver(
        after: cue.head, in: scene.text, scene.passage.tokens.upperBound)
    }
    return Attribution(
      cue: cue, source: source, cueTokens: words, content: [found.inner],
      confidence: source == nil ? .low : .high, rule: name)
  }

  private static func quotation(in scene: Scene) -> Quotation? {
    let text = scene.text
    // The one that begins the passage; others may stand in the words behind it.
    let first = (scene.low..<scene.cue.tokens.lowerBound).first { text.endsQuotation($0) }
    return first.map { text.quotations[Int(text.quotation[$0])] }
  }
}
