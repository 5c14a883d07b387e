import Prose

/// Source, cue, then a quotation: He said, "…".
enum QuotationAfterCue: AttributionRule {
  static let name = "quotation after the cue"
  static let examples = [
    AttributionExample(
      "Ana Ruiz said on Monday: \"The well is dry.\"", source: "Ana Ruiz",
      content: "The well is dry."),
    AttributionExample(
      "She told reporters, “We will dig.”", source: "She", content: "We will dig."),
    AttributionExample(
      "When asked why, Ruiz said, simply, “Because.”", source: "Ruiz", content: "Because."),
    AttributionExample(
      "Said Ana Ruiz, who owns the well, “It is dry.”", source: "Ana Ruiz, who owns the well",
      content: "It is dry."),
    AttributionExample(
      "Ruiz was asked by a guest, “Is it dry?”", source: "a guest", content: "Is it dry?"),
    AttributionExample(
      "Vega left early, telling the guests, “I have a well to dig.”", source: "Vega",
      content: "I have a well to dig."),
    AttributionExample(
      "Vega toured the farms, telling the crowd, “I dig wells like you,” and, “Who has rain?”",
      source: "Vega", content: "I dig wells like you,", "Who has rain?"),
    AttributionExample(
      "The farmers called him on it: “Every well in the valley was dry.”", source: "The farmers",
      content: "Every well in the valley was dry."),
    AttributionExample(
      "Ana Ruiz wore a cap reading, “Every well counts.”", source: "a cap",
      content: "Every well counts."),
    AttributionExample(
      "A flag that read “Every well counts” hung on the pump.", source: "A flag",
      content: "Every well counts"),
    AttributionExample(
      "The marchers shouted “Go home!” at a guard.", source: "The marchers", content: "Go home!"),
    AttributionExample(
      "On “Open House,” Ana Ruiz said, “The well is dry.”", source: "Ana Ruiz",
      content: "The well is dry."),
    AttributionExample(
      "Ruiz told Lima Radio's “Morning Wells” on Monday, “The well is dry.”", source: "Ruiz",
      content: "The well is dry."),
    AttributionExample(
      "Asked what she would do, Ruiz answered, “Dig.”", source: "Ruiz", content: "Dig."),
    AttributionExample(
      "But, said Ruiz, “I have no well to dig.”", source: "Ruiz",
      content: "I have no well to dig."),
    AttributionExample(
      "Pressed on why it failed, she said, “It rained.”", source: "she", content: "It rained."),
    AttributionExample(
      "Ruiz said, and I quote, “The well is dry.”", source: "Ruiz", content: "The well is dry."),
    AttributionExample(
      "Ruiz answered with a word that could sting: “The well is dry.”", source: "Ruiz",
      content: "The well is dry."),
    AttributionExample(
      "Vega said “we have no water left,” but smiled.", source: "Vega",
      content: "we have no water left,"),
    AttributionExample(
      "Ruiz told a crowd in Lima “it will be hard for us.”", source: "Ruiz",
      content: "it will be hard for us."),
    AttributionExample("Vega said “wells” five times.", source: "Vega", content: "wells"),
    AttributionExample(
      "Ruiz was asked by Jan Vega, who is a farmer, but has sold his land, “Is the well dry?”",
      source: "Jan Vega, who is a farmer", content: "Is the well dry?"),
    AttributionExample(
      "Ruiz said, shaking her head, “We have no water left.”", source: "Ruiz",
      content: "We have no water left."),
    AttributionExample(
      "Ruiz told farmers at a rally in Lima, Peru, “We have no water left.”", source: "Ruiz",
      content: "We have no water left."),
    AttributionExample(
      "Ruiz writes in her book, “Dry Wells”: “We had no water left.”", source: "Ruiz",
      content: "We had no water left."),
    AttributionExample(leavesAlone: "He said the \"old well\" was dry."),
  ]
  static let forms: [Cue.Form] = [.finite, .participle, .passive, .refusal, .label]

  static func attribution(in scene: Scene) -> Attribution? {
    guard let found = quotation(in: scene) ?? DistantQuotation.find(in: scene) else { return nil }
    var source = scene.cue.quoted ?? scene.speaker
    if scene.cue.form == .passive {
      source = scene.agent
    } else if scene.subject == .missing || followsOpening(scene),
      let inverted = scene.invertedSource, inverted.upperBound <= found.outer.lowerBound
    {
      source = inverted
    }
    if scene.cue.rule == ColonCue.self {
      source = source.map { ColonCue.utterer($0, in: scene.text) }
    }
    // "All Ruiz would say was".
    if let range = source, range.lowerBound == scene.low, range.count > 1,
      scene.text.tokens[scene.low].key == "all", scene.text.tokens[scene.low + 1].isCapitalised
    {
      source = range.dropFirst()
    }
    if scene.subject == .missing, source == nil, scene.quotation(endingBefore: scene.start) != nil {
      return nil
    }
    let content = found.inner.isEmpty ? found.outer : found.inner
    let opening = BegunContent.find(in: scene).map { [$0] } ?? []
    let tag = SpeakerTag.after(found, in: scene)
    let parts = tag?.quotation.map { [$0.inner] } ?? added(to: found, in: scene)
    return Attribution(
      cue: scene.cue, source: source,
      cueTokens: (SpeakerTag.verb(before: scene).map { [$0] } ?? []) + scene.cueWords
        + (tag.map { [$0.cue] } ?? []),
      content: opening + [content] + parts,
      confidence: source == nil ? .low : .high, rule: name)
  }

  /// Whether "But," or "And," alone stands before the verb: "But, said Ruiz, “…”".
  private static func followsOpening(_ scene: Scene) -> Bool {
    scene.cue.tokens.lowerBound == scene.low + 2
      && scene.text.traits[scene.low].contains(.coordinator)
      && scene.text.tokens[scene.low + 1].kind == .comma
  }

  /// The quotation that fills the rest of the clause.
  private static func quotation(in scene: Scene) -> Quotation? {
    var index = scene.cue.tokens.upperBound
    let limit = min(scene.passage.tokens.upperBound, index + 30)
    if let found = ClosingQuotation.find(in: scene) { return found }
    let near = index..<min(limit + 1, scene.text.tokens.count)
    guard near.contains(where: { scene.text.quotation[$0] >= 0 }) else { return nil }
    let speaker = scene.cue.form == .passive ? scene.agent : inverted(scene)
    if let speaker { index = speaker.upperBound }
    if index + 3 < limit, scene.text.isAside(index + 3) { index += 4 }
    let first = index
    while index < limit {
      if let after = afterTitle(at: index, scene) {
        index = after
        continue
      }
      if let found = scene.quotation(at: index) {
        let between = first..<index
        if announces(between, found, in: scene) { return found }
        if !scene.cue.frames.contains(.quotation) { return nil }
        if !between.isEmpty, !leads(between, scene) { return nil }
        return adjoins(index, first, scene) && scene.isUtterance(found) ? found : nil
      }
      let kind = scene.text.tokens[index].kind
      if kind == .stop, scene.text.opensQuotation(index + 1) || !scene.text.endsSentence(index) {
        index += 1
        continue
      }
      if kind == .stop || kind == .semicolon || scene.text.tokens[index].key == "that" {
        return nil
      }
      if index > scene.cue.tokens.upperBound, scene.text.traits[index].contains(.auxiliary) {
        return nil
      }
      if let next = scene.cue(beginningAt: index), next.form != .nominal { return nil }
      index += 1
    }
    return nil
  }

  /// The token after a programme's name in quotation marks, where more is quoted behind it, or after
  /// any that a colon leads on from: "writes in “Dry Wells”: “…”".
  private static func afterTitle(at index: Int, _ scene: Scene) -> Int? {
    if let end = scene.quotation(at: index)?.outer.upperBound, end < scene.high,
      scene.text.tokens[end].kind == .colon, scene.text.opensQuotation(end + 1)
    {
      return end
    }
    guard let end = scene.text.titleEnd(at: index), end < scene.high,
      (end..<scene.passage.tokens.upperBound).contains(where: { scene.text.opensQuotation($0) })
    else { return nil }
    return end
  }

  /// Whether a mark or next to nothing parts the quotation at `index` from the cue, after which the
  /// words at `first` stand.
  private static func adjoins(_ index: Int, _ first: Int, _ scene: Scene) -> Bool {
    let kind = scene.text.tokens[index].kind
    return kind == .comma || kind == .colon || scene.text.tokens[index - 1].kind == .stop
      || first + 2 >= index || scene.quotedClause(after: first) == index
  }

  /// Whether the words between cue and quotation are an addressee, a time or a place, and no part of
  /// what is said.
  private static func leads(_ words: Range<Int>, _ scene: Scene) -> Bool {
    let commas = words.filter { scene.text.tokens[$0].kind == .comma }
    if let comma = commas.first, commas.count == 1, comma != words.upperBound - 1,
      !scene.text.traits[words.upperBound - 1].contains(.connective),
      !scene.text.isAdverb(words.upperBound - 1)
    {
      return false
    }
    let tells =
      scene.cue.form == .participle && scene.text.tokens[words.upperBound - 1].key != "to"
      && (scene.cue.frames.contains(.addressee)
        || scene.text.traits[words.lowerBound].contains(.preposition))
    return (scene.cue.frames.contains(.following) || tells) && !scene.text.holdsVerb(words)
  }

  /// Whether a colon after words without a verb of their own opens a quotation of some length.
  private static func announces(
    _ words: Range<Int>, _ found: Quotation, in scene: Scene
  ) -> Bool {
    let mark = found.outer.lowerBound - 1
    guard scene.cue.form != .passive, scene.text.tokens[mark].kind == .colon,
      let first = found.inner.first
    else { return false }
    return scene.text.tokens[first].isCapitalised && found.inner.count >= 4
      && (words.isEmpty || found.outer.upperBound >= scene.high && !scene.text.holdsVerb(words))
  }

  /// The quotations that "and" adds.
  ///
  /// Telling them, “I dig,” and, “I wait.”
  static func added(to first: Quotation, in scene: Scene) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var last = first
    while true {
      let word = last.outer.upperBound
      guard word + 1 < scene.passage.tokens.upperBound,
        scene.text.traits[word].contains(.coordinator),
        let next = scene.quotation(at: afterPhrase(word + 1, scene)), !next.inner.isEmpty
      else { return result }
      result.append(next.inner)
      last = next
    }
  }

  /// The comma after a phrase that begins at `index`: and, of the owners, "…"; or `index` itself.
  private static func afterPhrase(_ index: Int, _ scene: Scene) -> Int {
    guard scene.text.traits[index].contains(.preposition) else { return index }
    let limit = min(scene.high, index + 6)
    let comma = (index..<max(index, limit)).first { scene.text.tokens[$0].kind != .word }
    guard let comma, scene.text.tokens[comma].kind == .comma else { return index }
    return comma
  }

  /// Who speaks where the verb comes first: Said Ana Ruiz, who owns the well, "…".
  private static func inverted(_ scene: Scene) -> Range<Int>? {
    guard scene.cue.tokens.lowerBound == scene.low else { return nil }
    return scene.invertedSource
  }
}
