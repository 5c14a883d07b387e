import Prose

/// "citing NP": NP is the source, and whoever reports passes it on.
enum CitedSource: AttributionRule {
  static let name = "cited source"
  static let examples = [
    AttributionExample(
      "“The hull is old,” citing Ruiz, the Gazette reported.", source: "Ruiz",
      content: "The hull is old,"),
    AttributionExample(
      "Citing two officials, the Gazette reported that the hull was old.", source: "two officials",
      content: "the hull was old"),
    AttributionExample(leavesAlone: "Citing the heat, the guide spoke in the shade."),
  ]
  static let forms: [Cue.Form] = [.prepositional]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == CitingCue.name else { return nil }
    let first = cue.tokens.upperBound
    let end = scene.text.nounPhraseEnd(from: first, to: scene.passage.tokens.upperBound)
    guard end > first, let content = content(scene, after: end), !content.isEmpty else {
      return nil
    }
    return Attribution(
      cue: cue, source: first..<end, cueTokens: [cue.tokens], content: content,
      relay: reporter(scene, after: end), confidence: .medium, rule: name)
  }

  /// The attributions with each cited source and its reporter in one.
  ///
  /// "Citing Ruiz, the Gazette reported": the claim is that of Ruiz, the Gazette a link of its chain.
  /// "the Gazette reported, citing Ruiz": the claim is the Gazette's, and Ruiz its origin.
  static func merged(_ found: [Attribution]) -> [Attribution] {
    guard found.contains(where: { $0.relay != nil }) else { return found }
    let cited = found.filter { $0.rule == name && $0.relay != nil }
    if cited.isEmpty { return found }
    return found.compactMap { attribution in
      let isCited = attribution.rule == name
      guard
        let other = (isCited ? found : cited).first(where: {
          $0.cue.head != attribution.cue.head && $0.content == attribution.content
            && (isCited ? $0.source == attribution.relay : $0.relay == attribution.source)
        })
      else { return attribution }
      if attribution.cue.head > other.cue.head { return nil }
      if isCited { return attribution }
      var reported = attribution
      reported.origin = other.source
      return reported
    }
  }

  /// Who reports what the source said: "citing Ruiz, the Gazette reported".
  private static func reporter(_ scene: Scene, after end: Int) -> Range<Int>? {
    if let next = scene.cues.dropFirst(scene.number + 1).first(where: { $0.form == .finite }),
      case .phrase(let range) = scene.text.subject(before: next.tokens.lowerBound, from: end),
      range.lowerBound == end + 1
    {
      return range
    }
    return scene.earlier.last { $0.cue.form == .finite }?.source
  }

  private static func content(_ scene: Scene, after end: Int) -> [Range<Int>]? {
    if let found = scene.quotation(endingBefore: scene.cue.tokens.lowerBound), !found.inner.isEmpty
    {
      return [found.inner]
    }
    if scene.cue.tokens.lowerBound == scene.low {
      guard let next = scene.cues.dropFirst(scene.number + 1).first, next.cueClass != .belief,
        next.form == .finite, end < next.tokens.lowerBound, end + 14 > next.tokens.lowerBound
      else { return nil }
      let reporter = Scene(scene.text, scene.passage, scene.cues, scene.number + 1, [])
      return
        (QuotationAfterCue.attribution(in: reporter) ?? ClauseAfterCue.attribution(in: reporter))?
        .content
    }
    return scene.earlier.last { $0.cue.form != .prepositional }?.content
  }
}
