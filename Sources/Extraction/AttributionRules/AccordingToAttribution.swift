import Prose

/// "According to NP, …" and "…, according to NP".
enum AccordingToAttribution: AttributionRule {
  static let name = "according to"
  static let examples = [
    AttributionExample(
      "According to the harbour office, two piers are closed.", source: "the harbour office",
      content: "two piers are closed"),
    AttributionExample(
      "Two piers are closed, according to Ana Ruiz, the head of the office.",
      source: "Ana Ruiz, the head of the office", content: "Two piers are closed"),
    AttributionExample(leavesAlone: "The piers are ranked according to their age."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.form == .prepositional, cue.rule == AccordingToCue.name else { return nil }
    let first = cue.tokens.upperBound
    let isLeading = leads(scene)
    let end = text(scene).describedPhraseEnd(
      from: first, to: scene.passage.tokens.upperBound, isClosing: !isLeading)
    guard end > first else { return nil }
    guard let content = isLeading ? after(end, scene) : before(scene), !content.isEmpty else {
      return nil
    }
    var parts = scene.content(content)
    if !isLeading, let rest = scene.rest(after: end) { parts.append(rest) }
    return Attribution(
      cue: cue, source: first..<end, cueTokens: [cue.tokens], content: parts, confidence: .high,
      rule: name)
  }

  private static func text(_ scene: Scene) -> MarkedText { scene.text }

  /// Whether the cue stands before its content.
  private static func leads(_ scene: Scene) -> Bool {
    var index = scene.cue.tokens.lowerBound - 1
    while index >= scene.low {
      let word = scene.text.traits[index]
      let isLight =
        word.contains(.connective) || word.contains(.coordinator)
        || scene.text.tokens[index].kind == .comma || scene.text.isAdverb(index)
      if !isLight { return scene.text.tokens[index].kind == .semicolon }
      index -= 1
    }
    return true
  }

  private static func after(_ end: Int, _ scene: Scene) -> Range<Int>? {
    var first = end
    while first < scene.high, !scene.isQuoted(first), scene.text.tokens[first].kind != .comma {
      first += 1
    }
    first = first < scene.high && !scene.isQuoted(first) ? first + 1 : first
    guard first < scene.high else { return nil }
    return first..<max(first, scene.contentEnd(from: first))
  }

  private static func before(_ scene: Scene) -> Range<Int>? {
    var last = scene.cue.tokens.lowerBound
    let isSetOff = last > scene.low && scene.text.tokens[last - 1].kind == .comma
    if isSetOff { last -= 1 }
    var first = scene.contentStart(before: last)
    if let previous = scene.earlier.last(where: { $0.cue.form == .prepositional }) {
      first = max(first, previous.extent.upperBound)
    }
    var index = first
    while index < last {
      if !scene.isQuoted(index), index > first {
        let kind = scene.text.tokens[index].kind
        if kind == .colon || kind == .semicolon || kind == .dash && !isSetOff { first = index + 1 }
      }
      index += 1
    }
    while first < last, scene.text.tokens[first].kind == .comma { first += 1 }
    return first < last ? first..<last : nil
  }
}
