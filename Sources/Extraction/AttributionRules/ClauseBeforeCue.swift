import Prose

/// A clause, a comma, then cue and source: The road is closed, the mayor said.
enum ClauseBeforeCue: AttributionRule {
  static let name = "clause before the cue"
  static let examples = [
    AttributionExample(
      "Two piers are closed, the harbour office said on Friday.", source: "the harbour office",
      content: "Two piers are closed"),
    AttributionExample(
      "Two piers are closed, said Ana Ruiz of the harbour office.",
      source: "Ana Ruiz of the harbour office", content: "Two piers are closed"),
    AttributionExample(
      "The closed road “spells the end” for the village, said Ana Ruiz.", source: "Ana Ruiz",
      content: "The closed road “spells the end” for the village"),
    AttributionExample(
      "If anything, Vega argued in his letter, the delay is a sign of fear.", source: "Vega",
      content: "If anything", "the delay is a sign of fear"),
    AttributionExample(
      "A later sale, in May, raised 40,000 dollars, said the museum.", source: "the museum",
      content: "A later sale, in May, raised 40,000 dollars"),
    AttributionExample(
      "A later march, on Sunday, drew 900, said the unions, while the police counted 400.",
      source: "the unions", content: "A later march, on Sunday, drew 900"),
    AttributionExample(
      "The first barge, which sank on Monday, drew 12 feet, said Ana Ruiz.", source: "Ana Ruiz",
      content: "The first barge, which sank on Monday, drew 12 feet"),
    AttributionExample(
      "The pier stays shut, the office said on Friday, amid fears that it could fall.",
      source: "the office", content: "The pier stays shut", "amid fears that it could fall"),
    AttributionExample(
      "Two piers, he said, had been closed by their owners.", source: "he", content: "Two piers",
      "had been closed by their owners"),
    AttributionExample(
      "“The pier is less safe by far” than the mayor, the office said.", source: "the office",
      content: "“The pier is less safe by far” than the mayor"),
    AttributionExample(
      leavesAlone: "“The pier is not safe,” the head of the office Ana Ruiz, told reporters."),
    AttributionExample(leavesAlone: "In spring, the office said two piers were closed."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.frames.contains(.following),
      scene.cue.frames.contains(.clause), scene.opening?.kind != .that
    else { return nil }
    if case .phrase(let range) = scene.subject,
      !scene.text.traits[range.lowerBound].contains(.relative),
      let mark = mark(before: range.lowerBound, scene),
      scene.closes(after: scene.cue.tokens.upperBound),
      scene.earlier.last?.relay != range
    {
      return attribution(scene, to: mark, source: range)
    }
    let first = scene.cue.tokens.lowerBound
    guard let mark = mark(before: first, scene), let inverted = scene.invertedSource else {
      return nil
    }
    let isPredicate = closes(inverted.upperBound, scene) && holdsPredicate(before: mark, scene)
    guard scene.canSpeak(inverted) || isPredicate && namesSpeaker(inverted, scene) else {
      return nil
    }
    if case .phrase(let range) = scene.subject, !isPredicate,
      range.lowerBound <= scene.low + 2 || inverted.upperBound < scene.high
    {
      return nil
    }
    return attribution(scene, to: mark, source: inverted)
  }

  private static func attribution(_ scene: Scene, to mark: Int, source: Range<Int>) -> Attribution?
  {
    let after = max(source.upperBound, scene.cue.tokens.upperBound)
    var first = scene.contentStart(before: mark)
    if scene.rest(after: after) != nil { first = scene.afterDash(from: first, to: mark) }
    guard first < mark else { return nil }
    var content = scene.content(first..<mark)
    if let rest = scene.rest(after: after) {
      content.append(rest)
    } else if !scene.text.holdsVerb(first..<mark), !tells(first..<mark, scene) {
      return nil
    }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens], content: content,
      confidence: .high, rule: name)
  }

  /// Whether words in which no verb is known are a clause: some, without a preposition that leads them
  /// and not in quotation marks to the end; before a colon what is said follows.
  private static func tells(_ words: Range<Int>, _ scene: Scene) -> Bool {
    guard words.count > 3,
      scene.text.tokens[scene.passage.tokens.upperBound - 1].kind != .colon
    else { return false }
    let leads: WordTraits = [.preposition, .time, .subordinator]
    return scene.text.traits[words.lowerBound].isDisjoint(with: leads)
      && (!scene.isQuoted(words.lowerBound) || goesOn(words, scene))
  }

  /// Whether words that begin with a quotation go on behind it: "“We have less water” than the mayor".
  ///
  /// A short one may be a name; behind a comma the words name who speaks.
  private static func goesOn(_ words: Range<Int>, _ scene: Scene) -> Bool {
    let text = scene.text
    let found = text.quotations[Int(text.quotation[words.lowerBound])]
    let next = found.outer.upperBound
    guard next < words.upperBound, text.tokens[next].kind == .word,
      let last = text.lastSaid(in: found), text.tokens[last].kind != .comma
    else { return false }
    return found.inner.count >= 4 || text.traits[next].contains(.preposition)
  }

  /// Whether a clause ends at `index`: with the sentence, or before ", while" and the like.
  private static func closes(_ index: Int, _ scene: Scene) -> Bool {
    if index >= scene.high { return true }
    guard !scene.isQuoted(index), scene.text.tokens[index].kind == .comma else { return false }
    return !scene.text.traits[index + 1].isDisjoint(with: [.coordinator, .subordinator])
  }

  /// Whether the words up to `mark` are the verb of what stands before an earlier comma, and no
  /// insertion: "A later sale, in May, raised $5, said".
  private static func holdsPredicate(before mark: Int, _ scene: Scene) -> Bool {
    let text = scene.text
    let comma = (scene.low..<mark).last { text.tokens[$0].kind == .comma && !scene.isQuoted($0) }
    guard let comma, comma + 2 < mark else { return false }
    let verb = comma + 1
    if text.traits[verb].contains(.auxiliary) { return true }
    // A participle takes no object, so that a number right behind it is that of a verb.
    return MarkedText.irregularPast.contains(text.tokens[verb].key)
      || text.endsLikePast(verb)
        && (text.holdsNumber(verb + 1..<verb + 2) || text.traits[verb + 1].contains(.definite))
  }

  /// "said the museum": a verb that takes a clause finds none in a noun alone.
  private static func namesSpeaker(_ source: Range<Int>, _ scene: Scene) -> Bool {
    scene.text.tokens[scene.cue.head].key == "said" && source.count <= 5
      && scene.text.traits[source.lowerBound].contains(.definite)
  }

  /// The comma right before the attribution.
  private static func mark(before index: Int, _ scene: Scene) -> Int? {
    let mark = index - 1
    guard mark > scene.low, !scene.isQuoted(mark) else { return nil }
    switch scene.text.tokens[mark].kind {
    case .comma, .dash: return mark
    default: return nil
    }
  }
}
