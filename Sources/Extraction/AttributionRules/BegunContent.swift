import Prose

/// Content that begins before its cue and goes on with a quotation behind it.
enum BegunContent {
  /// What is said before an attribution that commas set off: There was, she said, "a bargain".
  static func find(in scene: Scene) -> Range<Int>? {
    let next = scene.cue.tokens.upperBound
    guard case .phrase(let subject) = scene.subject, scene.text.tokens[next].kind == .comma else {
      return nil
    }
    let mark = subject.lowerBound - 1
    guard mark > scene.low, !scene.isQuoted(mark), scene.text.tokens[mark].kind == .comma else {
      return nil
    }
    let first = scene.contentStart(before: mark)
    guard first < mark, mark - first <= 8, scene.text.holdsVerb(first..<mark),
      !tellsOccasion(first, scene),
      scene.text.traits[first].isDisjoint(with: [.preposition, .subordinator])
    else { return nil }
    return first..<mark
  }

  /// Whether a participle begins there, which tells when something was said: "Asked why she dug".
  private static func tellsOccasion(_ first: Int, _ scene: Scene) -> Bool {
    let token = scene.text.tokens[first]
    guard token.kind == .word, token.end - token.start > 4 else { return false }
    let bytes = scene.text.text.text.bytes
    return bytes[token.end - 1] == 0x64 && bytes[token.end - 2] == 0x65
      || bytes[token.end - 1] == 0x67 && bytes[token.end - 2] == 0x6E
      || scene.cues.contains { $0.tokens.lowerBound == first }
  }
}
