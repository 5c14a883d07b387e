import Prose

/// Source, cue, then a clause, an infinitive or a noun phrase.
///
/// The mayor said that …
enum ClauseAfterCue: AttributionRule {
  static let name = "clause after the cue"
  static let examples = [
    AttributionExample(
      "The harbour office said on Friday that two piers were closed.",
      source: "The harbour office", content: "two piers were closed"),
    AttributionExample(
      "Ana Ruiz urged farmers to dig deeper.", source: "Ana Ruiz", content: "farmers to dig deeper"),
    AttributionExample(
      "Ana Ruiz urged farmers to dig deeper and prepare to leave.", source: "Ana Ruiz",
      content: "farmers to dig deeper and prepare to leave"),
    AttributionExample(
      "The office said one pier was closed, and the mayor said two were.", source: "The office",
      content: "one pier was closed"),
    AttributionExample(
      "Doctors who counted 12 beds said that more were needed.", source: "who", content: "12 beds"),
    AttributionExample(
      "The office said on Friday nearly 40 piers were closed.", source: "The office",
      content: "nearly 40 piers were closed"),
    AttributionExample(
      "The crews vowed on Friday to stay out, with the union saying that 40 had joined.",
      source: "The crews", content: "to stay out"),
    AttributionExample(
      "Ruiz released a short statement saying the wells were dry.", source: "Ruiz",
      content: "the wells were dry"),
    AttributionExample(
      "Growers — and some brewers — say that half of the hops froze.",
      source: "Growers — and some brewers", content: "half of the hops froze"),
    AttributionExample(
      "Ana Ruiz, the mayor, on Friday declared that the dam was safe.",
      source: "Ana Ruiz, the mayor", content: "the dam was safe"),
    AttributionExample(
      "Ana Ruiz said Thursday's storm was the worst of the year.", source: "Ana Ruiz",
      content: "Thursday's storm was the worst of the year"),
    AttributionExample(
      "The mayor said, if the river rose, the dam would hold.", source: "The mayor",
      content: "if the river rose, the dam would hold"),
    AttributionExample(
      "If the rain stays away, growers say half of the crop will die.", source: "growers",
      content: "If the rain stays away", "half of the crop will die"),
    AttributionExample(
      "Ana Ruiz said the office, however, had closed only one pier.", source: "Ana Ruiz",
      content: "the office, however, had closed only one pier"),
    AttributionExample(
      "The mayor promised a new timetable.", source: "The mayor", content: "a new timetable"),
    AttributionExample(
      "Crews who say that they have lost pay are few.", source: "who",
      content: "they have lost pay"),
    AttributionExample(
      "What Ruiz calls “dry luck” began in Lima.", source: "Ruiz", content: "dry luck"),
    AttributionExample(
      "Ruiz called the town “dry and dull,” and then she left it.", source: "Ruiz",
      content: "the town “dry and dull,”"),
    AttributionExample(leavesAlone: "Few farmers said."),
    AttributionExample(leavesAlone: "The office is counting the closed piers by name."),
  ]
  static let forms: [Cue.Form] = [.finite, .refusal, .participle]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard let start = scene.opening else { return nil }
    let source = cue.quoted ?? scene.speaker
    if source == nil, cue.form != .participle { return nil }
    var end = scene.contentEnd(from: start.kind == .topic ? start.index + 1 : start.index)
    if start.kind == .topic
      || start.kind == .bare && cue.frames.isDisjoint(with: [.clause, .person])
    {
      end = ObjectEnd.find(from: start.index, to: end, in: scene)
    } else if start.kind == .infinitive
      || cue.frames.contains(.person) && !cue.frames.contains(.clause)
    {
      end = ObjectEnd.ofInfinitive(from: start.index, to: end, in: scene)
    }
    let isClause = start.kind == .that || start.kind == .bare && cue.frames.contains(.clause)
    if let verb = scene.mainVerb(from: start.index, to: end, isClause: isClause) { end = verb }
    if start.kind != .infinitive { end = scene.withoutComment(from: start.index, to: end) }
    guard end > start.index else { return nil }
    if start.kind == .bare, !cue.frames.contains(.object), !cue.frames.contains(.person),
      !scene.text.holdsVerb(start.index..<end), !ContentOpening.opensShown(in: scene)
    {
      return nil
    }
    if cue.frames.contains(.amount), !scene.text.holdsNumber(start.index..<end) { return nil }
    let clause = scene.content(start.index..<end)
    return Attribution(
      cue: cue, source: source, cueTokens: scene.cueWords,
      content: scene.condition.map { [$0] + clause } ?? clause, addressee: start.addressee,
      confidence: confidence(start.kind, cue, source, scene.text), rule: name)
  }

  private static func confidence(
    _ kind: ContentOpening.Kind, _ cue: Cue, _ source: Range<Int>?, _ text: MarkedText
  ) -> Claim.Confidence {
    guard source != nil, cue.form == .finite else { return .low }
    guard cue.cueClass == .speech || cue.cueClass == .write else { return .low }
    switch kind {
    case .that: return .high
    case .bare: return sure.contains(text.tokens[cue.head].key) ? .high : .medium
    case .question, .topic: return .medium
    case .infinitive: return .low
    }
  }

  /// Verbs whose bare clause is hardly ever anything but what is said.
  private static let sure: WordSet = [
    "say", "says", "said", "tell", "tells", "told", "add", "adds", "added", "argued", "argues",
    "announced", "tweeted", "wrote", "warned", "explained", "insisted",
  ]
}
