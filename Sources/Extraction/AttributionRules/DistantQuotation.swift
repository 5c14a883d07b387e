import Prose

/// A quotation that ends the passage behind words on how, when or where it was said: "said, shaking her
/// head, “…”", "said as she left, “…”", "said at a rally in Lima, Peru, “…”".
enum DistantQuotation {
  static func find(in scene: Scene) -> Quotation? {
    let text = scene.text
    let cue = scene.cue
    let first = cue.tokens.upperBound
    guard cue.form == .finite, cue.kind == .speech,
      cue.frames.isSuperset(of: [.quotation, .following]),
      case let limit = scene.passage.tokens.upperBound, first + 4 < limit,
      text.endsQuotation(limit - 1) || text.endsQuotation(limit - 2)
    else { return nil }
    let mark = (first + 2..<min(limit, first + longest)).first { index in
      guard text.opensQuotation(index) else { return false }
      let kind = text.tokens[index - 1].kind
      return kind == .comma || kind == .colon
    }
    guard let mark else { return nil }
    let found = text.quotations[Int(text.quotation[mark])]
    guard ColonCue.fills(found, text, scene.passage.tokens),
      UnlistedVoiceCue.isSentence(found, in: text), tellsHow(first..<mark - 1, scene)
    else { return nil }
    return found
  }

  /// The most tokens between the cue and the mark.
  private static let longest = 24

  /// Whether words are an insertion, a clause or phrase of time or place, or a listener with one; none
  /// of them says what is said.
  private static func tellsHow(_ words: Range<Int>, _ scene: Scene) -> Bool {
    let text = scene.text
    guard words.allSatisfy({ isPlain($0, scene) }), let first = words.first,
      !scene.cues.contains(where: { words.contains($0.head) && takes($0, words) })
    else { return false }
    let comma = words.first { text.tokens[$0].kind == .comma }
    if let comma {
      let next = comma + 1
      guard next < words.upperBound,
        text.traits[next].isDisjoint(with: [.coordinator, .relative, .subject])
      else { return false }
    }
    let isListener = scene.cue.frames.contains(.addressee)
    let clause = words.first { text.traits[$0].contains(.subordinator) }
    if let clause, clause == first || isListener || clause - 1 == comma {
      return !text.holdsVerb(first..<clause)
    }
    return
      (comma == first || isListener || !text.traits[first].isDisjoint(with: [.preposition, .time]))
      && !words.contains { !text.traits[$0].isDisjoint(with: [.auxiliary, .subject]) }
  }

  /// Whether what follows the words may be that of a cue among them: "wrote to her, telling her, “…”".
  private static func takes(_ cue: Cue, _ words: Range<Int>) -> Bool {
    cue.form == .finite || cue.frames.contains(.addressee)
      || cue.tokens.upperBound + 1 >= words.upperBound
  }

  /// Whether a token is a word or comma, or part of a name in quotation marks.
  private static func isPlain(_ index: Int, _ scene: Scene) -> Bool {
    let text = scene.text
    if scene.isQuoted(index) {
      let found = text.quotations[Int(text.quotation[index])]
      return found.inner.count <= longestName
        && found.inner.first.map { text.tokens[$0].isCapitalised } ?? false
    }
    switch text.tokens[index].kind {
    case .word, .number, .comma, .possessive, .hyphen: return text.tokens[index].key != "that"
    default: return false
    }
  }

  /// The most tokens of a programme's name.
  private static let longestName = 4
}
