import Prose

extension Scene {
  /// The content that goes on after an attribution set off by commas: "The road, he said, is closed".
  ///
  /// With `mayGiveReason` also a clause with "because", which otherwise is the reporter's.
  func rest(after index: Int, mayGiveReason: Bool = false) -> Range<Int>? {
    var mark = index
    while mark < high, !isQuoted(mark), text.tokens[mark].kind == .word,
      !text.traits[mark].isDisjoint(with: [.time, .preposition]) || text.tokens[mark].isCapitalised
        || text.isAdverb(mark) || tellsWhere(mark, from: index)
    {
      mark += 1
    }
    guard mark + 2 < high, !isQuoted(mark),
      text.tokens[mark].kind == .comma || text.tokens[mark].kind == .dash,
      !isQuoted(mark + 1) || !text.tokens[min(mark + 2, high - 1)].isCapitalised
    else { return nil }
    let isThat = text.tokens[mark + 1].key == "that"
    let first = isThat || adds(mark + 1) ? mark + 2 : mark + 1
    let word = text.traits[first]
    if !isThat, !word.isDisjoint(with: [.coordinator, .relative]) { return nil }
    if word.contains(.subordinator), !word.contains(.preposition),
      !mayGiveReason || text.tokens[first].key != "because"
    {
      return nil
    }
    if cues.contains(where: {
      $0.tokens.contains(first) && $0.form != .finite && $0.form != .passive
    }) {
      return nil
    }
    if sums(first) {
      let end = contentEnd(from: first)
      return end > first ? first..<end : nil
    }
    if endsInParticiple(first) || word.contains(.preposition) && endsInParticiple(first + 1) {
      return nil
    }
    let end = contentEnd(from: first)
    return end > first ? first..<end : nil
  }

  /// The condition before an attribution that opens its sentence, which belongs to what is said: "If
  /// it rains, she said, …".
  var condition: Range<Int>? {
    guard cue.form == .finite, cue.kind == .speech, Self.conditions.contains(text.tokens[low].key),
      case .phrase(let subject) = subject, subject.lowerBound - 1 > low + 2,
      case let mark = subject.lowerBound - 1, !isQuoted(mark), text.tokens[mark].kind == .comma
    else { return nil }
    return low..<mark
  }

  private static let conditions: WordSet = ["if", "unless"]

  /// Whether a word stands in the phrase that says in what someone wrote or spoke: "in her letter".
  private func tellsWhere(_ word: Int, from first: Int) -> Bool {
    if word > first, text.traits[word - 1].contains(.preposition) {
      return !text.traits[word].isDisjoint(with: [.determiner, .possessive])
    }
    return word > first + 1 && !text.traits[word].isDisjoint(with: [.paper, .post])
      && !text.traits[word - 1].isDisjoint(with: [.determiner, .possessive])
  }

  /// Whether "and" adds a clause of its own to what is said, with no other source in it.
  private func adds(_ index: Int) -> Bool {
    guard text.tokens[index].key == "and", text.canBeginNounPhrase(index + 1),
      text.holdsVerb(index + 1..<min(high, index + 12))
    else { return false }
    return !cues.contains { $0.tokens.lowerBound > index && $0.form != .passive }
  }

  /// Whether the words go on to a sum: "he said, bringing the total to 40".
  private func sums(_ index: Int) -> Bool {
    guard CountNouns.summing.contains(text.tokens[index].key), index + 1 < high else {
      return false
    }
    return (index + 1..<min(high, index + 6)).contains {
      CountNouns.nouns.contains(text.tokens[$0].key)
    }
  }

  /// Whether a participle begins there, which tells of the speaker: "he said, pointing at the sea".
  func endsInParticiple(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.casing == .lower, token.end - token.start > 4 else { return false }
    let bytes = text.text.text.bytes
    return bytes[token.end - 1] == 0x67 && bytes[token.end - 2] == 0x6E
      && bytes[token.end - 3] == 0x69
  }
}
