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
    AttributionExample(
      "To quote Ana Ruiz, “The hull is old.”", source: "Ana Ruiz", content: "The hull is old."),
    AttributionExample(leavesAlone: "Ruiz, citing the heat, left."),
    AttributionExample(leavesAlone: "Citing the heat, the guide spoke in the shade."),
  ]
  static let forms: [Cue.Form] = [.prepositional]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == CitingCue.self else { return nil }
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
  /// "the Gazette reported, citing Ruiz" and "the Gazette, citing Ruiz, reported": the claim is the
  /// Gazette's, and Ruiz its origin.
  static func merged(_ found: [Attribution]) -> [Attribution] {
    guard found.indices.contains(where: { found[$0].relay != nil }) else { return found }
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
      let citation = isCited ? attribution : other
      let isReporterFirst = citation.relay.map { $0.lowerBound < citation.cue.head } ?? false
      if isCited == isReporterFirst { return nil }
      if isCited { return attribution }
      return attribution.with(origin: other.source)
    }
  }

  /// Who reports what the source said: "citing Ruiz, the Gazette reported".
  private static func reporter(_ scene: Scene, after end: Int) -> Range<Int>? {
    if let (reporter, _) = interrupted(scene) { return reporter }
    if let next = scene.nextCues.first(where: { $0.form == .finite }),
      case .phrase(let range) = scene.text.subject(before: next.tokens.lowerBound, from: end),
      range.lowerBound == end + 1
    {
      return range
    }
    return scene.earlier.last { $0.cue.form == .finite }?.source
  }

  /// Who reports, and the verb's number among the cues, where the cue stands between the two: "the
  /// Gazette, citing Ruiz, reported".
  private static func interrupted(_ scene: Scene) -> (reporter: Range<Int>, cue: Int)? {
    let comma = scene.cue.tokens.lowerBound - 1
    let next = scene.number + 1
    guard comma > scene.low, scene.text.tokens[comma].kind == .comma, next < scene.cues.count,
      scene.cues[next].form == .finite, scene.cues[next].cueClass != .belief,
      case .phrase(let range) = scene.text.subject(
        before: scene.cues[next].tokens.lowerBound, from: scene.low),
      range.upperBound == comma
    else { return nil }
    return (range, next)
  }

  /// What the verb of cue number `number` tells.
  private static func content(ofCue number: Int, _ scene: Scene) -> [Range<Int>]? {
    let reporter = Scene(scene.text, scene.passage, scene.cues, number, [])
    return
      (QuotationAfterCue.attribution(in: reporter) ?? ClauseAfterCue.attribution(in: reporter))?
      .content
  }

  private static func content(_ scene: Scene, after end: Int) -> [Range<Int>]? {
    if let (_, next) = interrupted(scene), let told = content(ofCue: next, scene) { return told }
    if let found = scene.quotation(endingBefore: scene.cue.tokens.lowerBound), !found.inner.isEmpty
    {
      return [found.inner]
    }
    if scene.text.tokens[scene.cue.head].key == "quote" {
      return scene.quotation(at: end).map { [$0.inner] }
    }
    if scene.cue.tokens.lowerBound == scene.low {
      guard let next = scene.nextCues.first, next.cueClass != .belief,
        next.form == .finite, end < next.tokens.lowerBound, end + 14 > next.tokens.lowerBound
      else { return nil }
      return content(ofCue: scene.number + 1, scene)
    }
    return scene.earlier.last { $0.cue.form != .prepositional }?.content
  }
}
