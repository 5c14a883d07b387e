import Prose

/// "Chants of “…” rose from the crowd": who cries stands before or after it, or nowhere.
enum CriedQuotation: AttributionRule {
  static let name = "cried quotation"
  static let examples = [
    AttributionExample(
      "Chants of “Wells for all!” rose from the square.", source: "the square",
      content: "Wells for all!"),
    AttributionExample(
      "The crowd broke into chants of “Dig now!” at noon.", source: "The crowd",
      content: "Dig now!"),
    AttributionExample(
      "The mayor left to shouts of “Shame!” and “Go!” from farmers.", source: "farmers",
      content: "Shame!", "Go!"),
    AttributionExample("“Dig now!” chants filled the air.", source: nil, content: "Dig now!"),
    AttributionExample(leavesAlone: "Cries of pain were heard."),
  ]
  static let forms: [Cue.Form] = [.nominal]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == CrowdCue.self else { return nil }
    let quoted =
      scene.quotation(at: cue.tokens.upperBound).map {
        [$0.inner] + QuotationAfterCue.added(to: $0, in: scene)
      }
      ?? scene.quotation(endingBefore: cue.tokens.lowerBound).map { [$0.inner] }
    guard let quoted, let last = quoted.last, !quoted[0].isEmpty else { return nil }
    let source = leader(in: scene) ?? giver(in: scene, after: last.upperBound + 1)
    return Attribution(
      cue: cue, source: source, cueTokens: [cue.tokens], content: quoted,
      confidence: source == nil ? .low : .medium, rule: name)
  }

  /// Who is said to cry before the cue: "the crowd's cries", "the crowd broke into cries".
  private static func leader(in scene: Scene) -> Range<Int>? {
    let text = scene.text
    let owner = scene.cue.tokens.lowerBound - 1
    guard owner >= scene.low else { return nil }
    if NominalCue.isOwner(owner, in: text) {
      return NominalAttribution.source(endingAt: owner, scene)
    }
    let lowest = max(scene.low, owner - 6)
    guard let verb = (lowest..<owner + 1).last(where: { leading.contains(text.tokens[$0].key) })
    else { return nil }
    let group = VerbGroup(of: verb, in: text, from: scene.low)
    guard case .phrase(let range) = text.subject(before: group.tokens.lowerBound, from: scene.low)
    else { return nil }
    return range
  }

  /// Who cries, after the quotation that ends before `index`: "rose from the crowd".
  private static func giver(in scene: Scene, after index: Int) -> Range<Int>? {
    let text = scene.text
    let limit = min(scene.high, index + 5)
    let stop = (index..<max(index, limit)).first { text.tokens[$0].kind != .word } ?? limit
    let preposition = (index..<max(index, stop)).first {
      text.tokens[$0].key == "from" || text.tokens[$0].key == "by"
    }
    guard let preposition else { return nil }
    let end = text.nounPhraseEnd(from: preposition + 1, to: scene.high)
    return end > preposition + 1 ? preposition + 1..<end : nil
  }

  private static let leading: WordSet = [
    "broke", "break", "breaks", "burst", "bursts", "erupted", "erupt", "erupts", "started", "start",
    "starts", "began", "begin", "begins", "led", "lead", "leads", "joined", "join", "joins",
    "raised", "raise",
  ]
}
