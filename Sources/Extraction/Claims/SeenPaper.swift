import Prose

/// "a draft report seen by the Gazette": the paper is the source, and who saw it passes it on.
struct SeenPaper {
  /// The words of the paper alone.
  let paper: Range<Int>
  /// Who saw it.
  let reader: Range<Int>

  /// The paper and its reader in the words of a source, or nil where it is none that somebody saw.
  init?(in source: Range<Int>, _ text: MarkedText) {
    let verb = source.dropFirst().first { index in
      guard index + 1 < source.upperBound, text.tokens[index].casing == .lower else { return false }
      switch text.tokens[index + 1].key {
      case "by": return Self.seeing.contains(text.tokens[index].key)
      case "to", "with": return Self.giving.contains(text.tokens[index].key)
      default: return false
      }
    }
    guard let verb, verb + 2 < source.upperBound else { return nil }
    var end = verb
    while end > source.lowerBound, !Self.belongs(end - 1, text) { end -= 1 }
    guard
      (source.lowerBound..<end).contains(where: { index in
        text.traits[index].contains(.paper) || Self.records.contains(text.tokens[index].key)
      })
    else { return nil }
    paper = source.lowerBound..<end
    reader = verb + 2..<text.nounPhraseEnd(from: verb + 2, to: source.upperBound)
    if reader.isEmpty { return nil }
  }

  /// Whether a word is part of the paper's name rather than of what was done with it: not the "which
  /// was" and the comma of "a report, which was first seen by".
  private static func belongs(_ index: Int, _ text: MarkedText) -> Bool {
    text.tokens[index].kind != .comma
      && text.traits[index].isDisjoint(with: [.relative, .auxiliary, .adverb])
  }

  private static let seeing: WordSet = [
    "seen", "viewed", "reviewed", "obtained", "examined", "inspected", "acquired",
  ]
  private static let giving: WordSet = ["leaked", "shared", "provided", "passed", "sent", "given"]
  /// What is seen like a paper, beside those that the nouns for sources list.
  private static let records: WordSet = [
    "footage", "videos", "photographs", "images", "minutes", "messages", "transcripts", "logs",
    "copy",
  ]
}
