import Prose

/// Tells plurals, and makes singulars of them.
enum CountedNouns {
  /// Whether a plural noun stands at a position, by its ending or the list of irregular ones.
  static func isPlural(_ position: Int, in passage: FigurePassage) -> Bool {
    let key = passage.key(position)
    if NounLexicon.irregular[key] != nil { return true }
    guard passage.kind(position) == .word, passage.length(position) > 2 else { return false }
    let end = passage.tokens[position].end
    // "MPs", "TVs", "NGOs"
    if passage.bytes[end - 1] == 0x73, (0x41...0x5A).contains(passage.bytes[end - 2]) {
      return true
    }
    guard passage.length(position) > 3 else { return false }
    guard passage.bytes[end - 1] | 0x20 == 0x73 else { return false }
    switch passage.bytes[end - 2] | 0x20 {
    case 0x73, 0x75, 0x69: return false
    default: return !NounLexicon.notPlural.contains(key)
    }
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
    if lower.utf8.last == 0x73,
      word.utf8.dropLast().last.map({ (0x41...0x5A).contains($0) }) ?? false
    {
      return word.utf8.last == 0x73 ? String(lower.dropLast()) : lower
    }
    guard lower.utf8.last == 0x73, !NounLexicon.notPlural.contains(key) else { return lower }
    if ends(lower, in: "es") {
      if ends(lower, in: "ies"), lower.count > 4 { return lower.dropLast(3) + "y" }
      if sibilants.contains(where: { ends(lower, in: $0) }) { return String(lower.dropLast(2)) }
    }
    let isPlural = lower.count > 3 && !noPlurals.contains { ends(lower, in: $0) }
    return isPlural ? String(lower.dropLast()) : lower
  }

  /// Whether a word ends in ASCII letters, by its bytes.
  private static func ends(_ word: String, in ending: String) -> Bool {
    word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static let sibilants = ["sses", "shes", "ches", "xes", "zzes", "tzes"]
  private static let noPlurals = ["ss", "us", "is"]
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
