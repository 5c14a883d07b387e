import Prose

/// "a rule that he said would fail": the relative word and what follows the cue are the content.
enum RelativeContent: AttributionRule {
  static let name = "relative clause"
  static let examples = [
    AttributionExample(
      "The office changed a rule, which the mayor said would fail.", source: "the mayor",
      content: "which", "would fail"),
    AttributionExample(
      "The rule, which the mayor said would fail, divided the town.", source: "the mayor",
      content: "which", "would fail"),
    AttributionExample(
      "Few knew of a case the harbour agency said was closed.", source: "the harbour agency",
      content: "a case", "was closed"),
    AttributionExample(leavesAlone: "The mayor said that the rule would fail."),
  ]
  static let forms: [Cue.Form] = [.finite]

  static func attribution(in scene: Scene) -> Attribution? {
    let first = scene.cue.tokens.upperBound
    guard
      scene.cue.frames.contains(.clause) || scene.cue.frames.contains(.object),
      case .phrase(let source) = scene.subject, source.lowerBound > scene.low,
      first < scene.high
    else { return nil }
    if let reduced = reduced(scene, source) { return reduced }
    let relative = source.lowerBound - 1
    let key = scene.text.tokens[relative].key
    guard !scene.isQuoted(relative), relatives.contains(key), first < scene.high else { return nil }
    let word = scene.text.traits[first]
    let isVerb =
      word.contains(.auxiliary) && !word.contains(.subject) || scene.text.isPlainVerb(first)
      || scene.text.endsLikePast(first) || scene.text.tokens[first].key == "as"
    guard isVerb else { return nil }
    let end = clauseEnd(from: first, after: relative, scene)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens],
      content: [relative..<relative + 1, first..<end],
      confidence: scene.cue.kind == .speech ? .medium : .low, rule: name)
  }

  /// "a case the agency said was closed", "the will she argues is needed": the relative word is left out.
  ///
  /// A verb stands right after the cue, which has its own subject right after a noun.
  private static func reduced(_ scene: Scene, _ subject: Range<Int>) -> Attribution? {
    let text = scene.text
    let first = scene.cue.tokens.upperBound
    let verb = text.traits[first]
    guard scene.cue.frames.contains(.clause), verb.contains(.auxiliary), !verb.contains(.subject)
    else { return nil }
    guard let speaker = speaker(in: subject, text), speaker - 1 > scene.low,
      text.tokens[speaker - 1].kind == .word,
      text.traits[speaker - 1].isDisjoint(with: [
        .preposition, .coordinator, .subordinator, .auxiliary, .relative, .pronoun, .determiner,
      ]), !text.isAdverb(speaker - 1), !text.isPlainVerb(speaker - 1),
      let noun = (max(scene.low, speaker - 6)..<speaker).last(where: { begins($0, text) })
    else { return nil }
    let end = scene.contentEnd(from: first)
    guard end > first else { return nil }
    return Attribution(
      cue: scene.cue, source: speaker..<subject.upperBound, cueTokens: [scene.cue.tokens],
      content: [noun..<speaker, first..<end],
      confidence: scene.cue.kind == .speech ? .medium : .low, rule: name)
  }

  /// Where those who speak begin: a pronoun, or the last article.
  private static func speaker(in subject: Range<Int>, _ text: MarkedText) -> Int? {
    if text.traits[subject.lowerBound].contains(.subject) { return subject.lowerBound }
    return subject.last { index in
      begins(index, text) && index > 0 && !text.traits[index - 1].contains(.preposition)
    }
  }

  private static func begins(_ index: Int, _ text: MarkedText) -> Bool {
    text.traits[index].contains(.determiner) && !text.traits[index].contains(.preposition)
  }

  /// The end of the relative clause: set off by a comma it ends at the next, where the verb of the
  /// main clause follows.
  private static func clauseEnd(from first: Int, after relative: Int, _ scene: Scene) -> Int {
    let end = scene.contentEnd(from: first)
    guard relative > scene.low, scene.text.tokens[relative - 1].kind == .comma else { return end }
    let comma = (first..<end).first {
      scene.text.tokens[$0].kind == .comma && !scene.isQuoted($0) && $0 + 1 < end
        && (scene.text.isPlainVerb($0 + 1) || scene.text.endsLikePast($0 + 1)
          || scene.text.traits[$0 + 1].contains(.auxiliary))
    }
    return comma ?? end
  }

  private static let relatives: WordSet = ["which", "that", "what", "who", "whom"]
}
