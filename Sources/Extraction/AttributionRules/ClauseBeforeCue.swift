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
    AttributionExample(leavesAlone: "In spring, the office said two piers were closed."),
  ]

  static func attribution(in scene: Scene) -> Attribution? {
    guard scene.cue.form == .finite, scene.cue.frames.contains(.following),
      scene.cue.frames.contains(.clause)
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
    if case .phrase(let range) = scene.subject,
      range.lowerBound <= scene.low + 2 || inverted.upperBound < scene.high
    {
      return nil
    }
    return attribution(scene, to: mark, source: inverted)
  }

  private static func attribution(_ scene: Scene, to mark: Int, source: Range<Int>) -> Attribution?
  {
    let first = scene.contentStart(before: mark)
    guard first < mark else { return nil }
    var content = scene.content(first..<mark)
    let after = max(source.upperBound, scene.cue.tokens.upperBound)
    if let rest = scene.rest(after: after) {
      content.append(rest)
    } else if leads(first, scene),
      !scene.text.holdsVerb(first..<mark)
    {
      return nil
    }
    return Attribution(
      cue: scene.cue, source: source, cueTokens: [scene.cue.tokens], content: content,
      confidence: content.count > 1 ? .medium : .high, rule: name)
  }

  /// Whether a phrase of time or place begins there, rather than "About 40 farmers".
  private static func leads(_ index: Int, _ scene: Scene) -> Bool {
    guard scene.text.traits[index].contains(.preposition) else { return false }
    let near = index + 1..<min(index + 4, scene.high)
    return !scene.text.traits[index].contains(.adverb)
      && !(["about", "around", "over", "under"].contains(scene.text.tokens[index].key)
        && near.contains { position in
          scene.text.tokens[position].kind == .number
            || scene.text.traits[position].contains(.number)
        })
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
