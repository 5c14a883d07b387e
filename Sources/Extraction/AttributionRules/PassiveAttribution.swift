import Prose

/// "The plan was criticised by farmers"; "the bridge is expected to open".
enum PassiveAttribution: AttributionRule {
  static let name = "passive"
  static let examples = [
    AttributionExample(
      "The old bridge was criticised by farmers.", source: "farmers", content: "The old bridge"),
    AttributionExample(
      "Two piers are closed, this paper was told by Ana Ruiz.", source: "Ana Ruiz",
      content: "Two piers are closed"),
    AttributionExample(
      "Farmers were told by the mayor to wait for rain.", source: "the mayor",
      content: "to wait for rain"),
    AttributionExample(
      "The bridge is expected to open in May.", source: nil, content: "The bridge",
      "to open in May"),
    AttributionExample(
      "It is less than the 4,000 tents claimed by the growers.", source: "the growers",
      content: "4,000 tents"),
    AttributionExample(
      "The old dam is seen as a danger.", source: nil, content: "The old dam", "as a danger"),
    AttributionExample(
      "The old dam, long seen as a danger, broke.", source: nil, content: "The old dam",
      "as a danger"),
    AttributionExample(
      "The mayor was praised by growers for waiting.", source: "growers", content: "The mayor",
      "for waiting"),
    AttributionExample(
      "It raised a count of 31 given a day earlier by the coast guard.", source: "the coast guard",
      content: "31"),
    AttributionExample(leavesAlone: "The bridge was opened by the mayor."),
  ]
  static let forms: [Cue.Form] = [.passive]

  static func attribution(in scene: Scene) -> Attribution? {
    let next = scene.cue.tokens.upperBound
    if scene.cue.rule == CountedByCue.self {
      return count(before: scene.cue.tokens.lowerBound, in: scene).flatMap {
        agent(scene, $0, after: next + 1)
      }
    }
    guard let subject = subject(of: scene) else { return nil }
    if scene.text.tokens[next].key == "by" { return agent(scene, subject, after: next + 1) }
    var end = scene.contentEnd(from: next)
    if scene.subject == .missing, let comma = comma(from: next, to: end, scene) { end = comma }
    guard end > next else { return nil }
    let isThat =
      scene.text.tokens[next].key == "that"
      || subject.count == 1 && scene.text.tokens[subject.lowerBound].key == "it"
    let first = scene.text.tokens[next].key == "that" ? next + 1 : next
    return Attribution(
      cue: scene.cue, source: nil, cueTokens: [scene.cue.tokens],
      content: isThat ? [first..<end] : [subject, next..<end], confidence: .low, rule: name)
  }

  /// The comma that closes a participle's words: "the dam, seen as a danger, broke".
  private static func comma(from first: Int, to end: Int, _ scene: Scene) -> Int? {
    (first..<max(first, end)).first {
      scene.text.tokens[$0].kind == .comma && !scene.isQuoted($0)
    }
  }

  /// The subject, or the noun before the comma of a participle: "the dam, seen as a danger".
  private static func subject(of scene: Scene) -> Range<Int>? {
    if case .phrase(let range) = scene.subject { return range }
    let comma = scene.cue.tokens.lowerBound - 1
    guard comma > scene.low, scene.text.tokens[comma].kind == .comma,
      let start = scene.text.nounPhraseStart(before: comma, from: scene.low)
    else { return nil }
    let article = (start + 1..<max(start + 1, comma)).last { index in
      scene.text.traits[index].contains(.determiner)
        && !scene.text.traits[index - 1].contains(.preposition)
    }
    return (article ?? start)..<comma
  }

  /// The number with its words right before a participle, without what leads to it.
  private static func count(before end: Int, in scene: Scene) -> Range<Int>? {
    guard let start = scene.text.nounPhraseStart(before: end, from: scene.low) else { return nil }
    let number = (start..<end).last { scene.text.tokens[$0].kind == .number }
    return number.map { $0..<end }
  }

  private static func agent(_ scene: Scene, _ subject: Range<Int>, after first: Int) -> Attribution?
  {
    let isRelative = scene.text.traits[subject.lowerBound].contains(.relative)
    var end = scene.text.describedPhraseEnd(
      from: first, to: scene.passage.tokens.upperBound, isClosing: !isRelative)
    guard end > first else { return nil }
    let cue = scene.cue.tokens
    var content = [subject]
    if let reason = reason(from: first, to: min(end + 1, scene.high), scene) {
      end = reason
      let last = scene.contentEnd(from: reason)
      if last > reason { content.append(reason..<last) }
    }
    if scene.cue.rule == PassiveCue.self, let told = told(after: end, scene) {
      content = [told]
    } else if scene.cue.rule == PassiveCue.self, scene.cue.frames.contains(.addressee) {
      let mark = subject.lowerBound - 1
      guard mark > scene.low, scene.text.tokens[mark].kind == .comma else { return nil }
      content = scene.content(scene.contentStart(before: mark)..<mark)
    }
    return Attribution(
      cue: scene.cue, source: first..<end, cueTokens: [cue], content: content, confidence: .low,
      rule: name)
  }

  /// Where what the agent holds against the subject or says for it begins: "praised by some for
  /// waiting", "dismissed by others as noise".
  private static func reason(from first: Int, to end: Int, _ scene: Scene) -> Int? {
    guard let own = PassiveComplements.prepositions[scene.text.tokens[scene.cue.head].key] else {
      return nil
    }
    return (first + 1..<max(first + 1, end)).first { own.contains(scene.text.tokens[$0].key) }
  }

  /// What someone was told or asked by the agent: "was told by the mayor to wait".
  private static func told(after end: Int, _ scene: Scene) -> Range<Int>? {
    guard !scene.cue.frames.isDisjoint(with: [.addressee, .person]), end + 1 < scene.high else {
      return nil
    }
    let isThat = scene.text.tokens[end].key == "that"
    guard isThat || scene.text.tokens[end].key == "to" else { return nil }
    let first = isThat ? end + 1 : end
    let last = scene.contentEnd(from: first)
    return last > first ? first..<last : nil
  }
}
