import Prose

/// "the mayor's claim that …": the owner is the source, what follows the content.
enum NominalAttribution: AttributionRule {
  static let name = "noun"
  static let examples = [
    AttributionExample(
      "Rain disproved the mayor's claim that the dam is safe.", source: "the mayor",
      content: "the dam is safe"),
    AttributionExample(
      "Rain delayed her promise to close the dam.", source: "her", content: "to close the dam"),
    AttributionExample(
      "The fear is that the dam breaks.", source: nil, content: "the dam breaks"),
    AttributionExample(
      "Her answer was, “We dig.”", source: "Her", content: "We dig."),
    AttributionExample(
      "Few liked her claim on Friday that the dam is safe.", source: "her",
      content: "the dam is safe"),
    AttributionExample(
      "The fear among growers is that it rains.", source: "growers", content: "it rains"),
    AttributionExample(
      "They shrugged off calls for calm.", source: nil, content: "calm"),
    AttributionExample(leavesAlone: "The claim was late."),
  ]
  static let forms: [Cue.Form] = [.nominal]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == NominalCue.self || cue.rule == NounIsCue.self else { return nil }
    let owner = cue.tokens.lowerBound - 1
    let isOwned = owner >= scene.low && NominalCue.isOwner(owner, in: scene.text)
    let source = isOwned ? source(endingAt: owner, scene) : cue.quoted
    if isOwned, source == nil { return nil }
    let first = opening(in: scene)
    guard first < scene.passage.tokens.upperBound else { return nil }
    var end = scene.contentEnd(from: first)
    if cue.frames == .object {
      end = min(end, scene.text.nounPhraseEnd(from: first, to: end))
    } else if scene.text.tokens[first].key == "to" {
      end = ObjectEnd.ofInfinitive(from: first, to: end, in: scene)
      if cue.rule == NominalCue.self { end = predicate(from: first, to: end, scene) ?? end }
    }
    guard end > first else { return nil }
    return Attribution(
      cue: cue, source: source, cueTokens: scene.cueWords,
      content: scene.content(first..<end), confidence: .low, rule: name)
  }

  /// Where the content begins: after "that", a comma or a colon.
  private static func opening(in scene: Scene) -> Int {
    let next = scene.cue.tokens.upperBound
    var that = scene.text.tokens[next].key == "that" ? next : nil
    if that == nil, scene.cue.rule == NominalCue.self, scene.cue.frames == .clause {
      that = NominalCue.that(after: scene.cue.head, in: scene.text, scene.passage.tokens)
    }
    guard let that else {
      let isSetOff =
        scene.text.tokens[next].kind == .comma || scene.text.tokens[next].kind == .colon
      return isSetOff ? next + 1 : next
    }
    return scene.text.tokens[that + 1].kind == .comma && scene.text.opensQuotation(that + 2)
      ? that + 2 : that + 1
  }

  /// Where the verb begins whose subject the noun is: "her plan to dig | was late".
  private static func predicate(from first: Int, to end: Int, _ scene: Scene) -> Int? {
    for index in first + 2..<max(first + 2, end) where !scene.isQuoted(index) {
      let word = scene.text.traits[index]
      if !word.isDisjoint(with: [.relative, .question, .subordinator, .subject]) { return nil }
      if word.contains(.auxiliary), scene.text.tokens[index - 1].key != "to" { return index }
    }
    return nil
  }

  static func source(endingAt owner: Int, _ scene: Scene) -> Range<Int>? {
    if scene.text.traits[owner].contains(.possessive) { return owner..<owner + 1 }
    guard let start = scene.text.nounPhraseStart(before: owner, from: scene.low), start < owner
    else {
      return nil
    }
    if let name = name(endingAt: owner, from: start, scene.text) { return name..<owner }
    var first = start
    for index in start..<owner {
      if scene.text.traits[index].contains(.determiner) {
        first = index
      } else if scene.text.traits[index].contains(.preposition),
        scene.text.tokens[index].key != "of"
      {
        first = index + 1
      }
    }
    return first < owner ? first..<owner : nil
  }

  /// The first word of a name right before its apostrophe, with an article before it; nil where the
  /// owner is a common noun.
  private static func name(endingAt owner: Int, from start: Int, _ text: MarkedText) -> Int? {
    var first = owner
    while first > start,
      text.tokens[first - 1].isCapitalised || text.tokens[first - 1].kind == .stop
    {
      first -= 1
    }
    guard first < owner else { return nil }
    return first > start && text.traits[first - 1].contains(.determiner) ? first - 1 : first
  }
}
