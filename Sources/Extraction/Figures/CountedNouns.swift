import Prose

/// Tells plurals, and makes singulars of them.
enum CountedNouns {
  /// Whether a plural noun stands at a position, by its ending or the list of irregular ones.
  static func isPlural(_ position: Int, in passage: FigurePassage) -> Bool {
    let key = passage.key(position)
    if NounLexicon.irregular[key] != nil { return true }
    let bytes = passage.slice(position)
    guard passage.kind(position) == .word, bytes.count > 3, let last = bytes.last,
      last | 0x20 == 0x73,
      let second = bytes.dropLast().last.map({ $0 | 0x20 }), second != 0x73, second != 0x75,
      second != 0x69
    else { return false }
    return !NounLexicon.notPlural.contains(key)
  }

  /// Whether a number before `position` may count what stands there: a plural noun comes soon.
  static func mayBeCounted(_ passage: FigurePassage, _ position: Int) -> Bool {
    guard passage.isLowerWord(position) || passage.isCapital(position),
      let phrase = NounPhrase(at: position, in: passage)
    else { return false }
    return phrase.isPlural && passage.isLowerWord(phrase.head)
      || OutcomeLexicon.nouns.contains(passage.key(phrase.head))
  }

  /// The singular of a noun in lower case: "soldiers" gives "soldier", "people" "person".
  static func singular(of word: String, _ key: WordKey) -> String {
    if let single = NounLexicon.irregular[key] { return single }
    let lower = word.lowercased()
    if NounLexicon.notPlural.contains(key) { return lower }
    if lower.count > 4, lower.hasSuffix("ies") { return lower.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where lower.hasSuffix(ending) {
      return String(lower.dropLast(2))
    }
    if lower.count > 3, lower.hasSuffix("s"), !lower.hasSuffix("ss"), !lower.hasSuffix("us"),
      !lower.hasSuffix("is")
    {
      return String(lower.dropLast())
    }
    return lower
  }
}

extension CountedNouns {
  /// The unit that a head noun gives: "person" for people and for what happened to them, else its
  /// singular.
  static func unit(ofHead head: Int, in passage: FigurePassage) -> String {
    unit(ofHead: head, tokens: passage.tokens, bytes: passage.bytes)
  }

  /// The same for a head that may stand in another sentence.
  static func unit(ofHead head: Int, tokens: [Token], bytes: [UInt8]) -> String {
    let token = tokens[head]
    if PeopleNouns.isPerson(token.key) || OutcomeLexicon.nouns.contains(token.key)
      || token.key == "lives"
    {
      return "person"
    }
    return singular(of: String(decoding: bytes[token.start..<token.end], as: UTF8.self), token.key)
  }
}
