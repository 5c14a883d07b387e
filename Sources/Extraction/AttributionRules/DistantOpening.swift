import Prose

/// Content whose first word stands some words behind its cue: after a condition, an insertion or those
/// who are told.
extension ContentOpening {
  /// A clause with its condition set off before it: "said, if the river rose, the dam would hold".
  static func condition(after mark: Int, in scene: Scene) -> ContentOpening? {
    let text = scene.text
    guard scene.cue.frames.contains(.clause), text.tokens[mark].kind == .comma,
      mark + 2 < scene.high, !scene.isQuoted(mark + 1),
      conditions.contains(text.tokens[mark + 1].key)
    else { return nil }
    let closing = (mark + 2..<min(scene.high, mark + 16)).first {
      text.tokens[$0].kind == .comma
    }
    guard let closing, closing + 1 < scene.high, text.canBeginNounPhrase(closing + 1),
      text.holdsVerb(closing + 1..<min(scene.high, closing + 14))
    else { return nil }
    return ContentOpening(index: mark + 1, kind: .bare, addressee: nil)
  }

  private static let conditions: WordSet = ["if", "when", "once", "unless"]

  /// The "that" right after an insertion that the mark at `mark` opens: "said, where he is now a
  /// guest, that".
  static func thatAfterInsertion(at mark: Int, in scene: Scene) -> Int? {
    let text = scene.text
    let limit = min(scene.high - 1, mark + 16)
    let closing = (mark + 1..<max(mark + 1, limit)).first { index in
      !scene.isQuoted(index) && text.tokens[index].kind == text.tokens[mark].kind
    }
    guard let closing, text.tokens[closing + 1].key == "that" else { return nil }
    return closing + 1
  }

  /// What someone speaks of to others: "apologised to the crew for the delay".
  ///
  /// The preposition is one of the verb's own and begins the content.
  static func topic(after first: Int, in scene: Scene) -> ContentOpening? {
    let text = scene.text
    guard scene.cue.kind == .speech, first == scene.cue.head + 1,
      scene.cue.frames.isDisjoint(with: .object),
      scene.cue.frames.isDisjoint(with: [.clause, .addressee])
        || text.traits[first].contains(.preposition),
      let (number, _) = CueLexicon.english.verb(text.tokens[scene.cue.head].key),
      case let own = CueLexicon.english.verbs[number].prepositions
    else { return nil }
    for index in first..<min(scene.high, first + longestTelling) {
      let word = text.traits[index]
      guard text.tokens[index].kind == .word || text.tokens[index].kind == .possessive,
        !scene.isQuoted(index), word.isDisjoint(with: [.auxiliary, .relative, .question]),
        !text.isPlainVerb(index)
      else { return nil }
      if index > first, own.contains(text.tokens[index].key), index + 1 < scene.high,
        text.tokens[index].key != "of"
      {
        return ContentOpening(index: index, kind: .topic, addressee: first..<index)
      }
    }
    return nil
  }

  /// The most tokens between a verb and its own preposition.
  private static let longestTelling = 16
}
