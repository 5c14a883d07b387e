import Prose

extension Scene {
  /// The content that goes on after an attribution set off by commas: "The road, he said, is closed".
  ///
  /// With `mayGiveReason` also a clause with "because", which otherwise is the reporter's.
  func rest(after index: Int, mayGiveReason: Bool = false) -> Range<Int>? {
    var mark = index
    while mark < high, !isQuoted(mark), text.tokens[mark].kind == .word,
      !text.traits[mark].isDisjoint(with: [.time, .preposition]) || text.tokens[mark].isCapitalised
        || text.isAdverb(mark)
    {
      mark += 1
    }
    guard mark + 2 < high, !isQuoted(mark),
      text.tokens[mark].kind == .comma || text.tokens[mark].kind == .dash,
      !isQuoted(mark + 1) || !text.tokens[min(mark + 2, high - 1)].isCapitalised
    else { return nil }
    let isThat = text.tokens[mark + 1].key == "that"
    let first = isThat ? mark + 2 : mark + 1
    let word = text.traits[first]
    if !isThat, !word.isDisjoint(with: [.coordinator, .relative]) { return nil }
    if word.contains(.subordinator), !word.contains(.preposition),
      !mayGiveReason || text.tokens[first].key != "because"
    {
      return nil
    }
    if cues.contains(where: { $0.tokens.contains(first) && $0.form != .finite }) { return nil }
    if endsInParticiple(first) || word.contains(.preposition) && endsInParticiple(first + 1) {
      return nil
    }
    let end = contentEnd(from: first)
    return end > first ? first..<end : nil
  }

  /// Whether a participle begins there, which tells of the speaker: "he said, pointing at the sea".
  private func endsInParticiple(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.casing == .lower, token.end - token.start > 4 else { return false }
    let bytes = text.text.text.bytes
    return bytes[token.end - 1] == 0x67 && bytes[token.end - 2] == 0x6E
      && bytes[token.end - 3] == 0x69
  }
}
