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
    let rest = isLeading ? nil : scene.rest(after: end)
    guard let content = isLeading ? after(end, scene) : before(scene, goesOn: rest != nil),
      !content.isEmpty
    else { return nil }
    var parts = scene.content(content)
    let isSetOff = scene.text.tokens[cue.tokens.lowerBound - (isLeading ? 0 : 1)].kind == .comma
    if let rest, isSetOff { parts.append(rest) }
    return Attribution(
      cue: cue, source: first..<end, cueTokens: [cue.tokens], content: parts, confidence: .high,
      rule: name)
  }

  private static func text(_ scene: Scene) -> MarkedText { scene.text }

  /// Whether the cue stands before its content.
  private static func leads(_ scene: Scene) -> Bool {
    var index = scene.cue.tokens.lowerBound - 1
    if index > scene.low, scene.text.tokens[index].kind == .comma,
      scene.text.traits[index - 1].contains(.coordinator)
    {
      return true
    }
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
    while first < scene.high, !scene.isQuoted(first), scene.text.tokens[first].kind != .comma,
      scene.text.tokens[first].kind != .colon
    {
      first += 1
    }
    first = first < scene.high && !scene.isQuoted(first) ? first + 1 : first
    guard first < scene.high else { return nil }
    return first..<max(first, scene.contentEnd(from: first))
  }

  private static func before(_ scene: Scene, goesOn: Bool) -> Range<Int>? {
    var last = scene.cue.tokens.lowerBound
    let isSetOff = last > scene.low && scene.text.tokens[last - 1].kind == .comma
    if isSetOff { last -= 1 }
    var first = scene.contentStart(before: last)
    if let previous = scene.earlier.last(where: { $0.cue.form == .prepositional }) {
      first = max(first, previous.extent.upperBound)
    }
    for index in first..<max(first, last) where opens(index, isSetOff, goesOn, scene) {
      first = index + 1
    }
    if !scene.earlier.isEmpty, let clause = relative(from: first, to: last, scene) {
      first = clause
    }
    while first < last, scene.text.tokens[first].kind == .comma { first += 1 }
    return first < last ? first..<last : nil
  }

  /// Whether the content begins after the mark at `index`: a colon, a semicolon; without a comma
  /// before the cue also a dash, and a comma where the sentence goes on after the source.
  private static func opens(
    _ index: Int, _ isSetOff: Bool, _ goesOn: Bool, _ scene: Scene
  ) -> Bool {
    guard !scene.isQuoted(index) else { return false }
    switch scene.text.tokens[index].kind {
    case .colon: return scene.text.tokens[index + 1].gap > .none
    case .semicolon: return true
    case .dash: return !isSetOff
    case .comma: return !isSetOff && goesOn
    default: return false
    }
  }

  /// The last clause with "which", where someone else is the source of what stands before it.
  private static func relative(from first: Int, to last: Int, _ scene: Scene) -> Int? {
    (first..<max(first, last)).last { index in
      index > first && scene.text.tokens[index].key == "which" && !scene.isQuoted(index)
        && scene.text.tokens[index - 1].kind == .comma
    }
  }
}
