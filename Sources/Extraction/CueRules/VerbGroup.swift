import Prose

/// A verb with the auxiliaries and adverbs before it.
struct VerbGroup {
  /// From the first auxiliary to the verb.
  let tokens: Range<Int>
  /// "would", "can", "did".
  private(set) var hasModal = false
  private(set) var hasHave = false
  private(set) var hasBe = false
  /// "he's", which is "he is" or "he has".
  private(set) var hasClitic = false
  private(set) var isNegated = false
  /// "to say".
  private(set) var isInfinitive = false

  /// The group of the verb at `head`, no token of it before `lowest`.
  init(of head: Int, in text: MarkedText, from lowest: Int) {
    var first = head
    var index = head - 1
    while index >= lowest,
      text.quotation[index] < 0 || text.quotation[index] == text.quotation[head]
    {
      let word = text.traits[index]
      if word.contains(.auxiliary) {
        if word.contains(.be) { hasBe = hasBe || !hasHave && !hasModal }
        if word.contains(.have) { hasHave = true }
        if word.contains(.modal) { hasModal = true }
        isNegated = isNegated || word.contains(.negation)
        if word.contains(.subject) { break }
        first = index
      } else if Self.isClitic(index, lowest, in: text) {
        hasClitic = true
        hasBe = true
        first = index
        break
      } else if word.contains(.negation), text.tokens[index].key != "no" {
        isNegated = true
        first = index
      } else if text.tokens[index].key == "to", first == head {
        isInfinitive = true
        break
      } else if let opening = Self.insertion(endingAt: index, lowest, in: text) {
        index = opening
      } else if !text.isAdverb(index) || text.tokens[index].isCapitalised
        || word.contains(.time) && !Self.follows(auxiliary: index, lowest, in: text)
        || word.contains(.determiner)
      {
        break
      }
      index -= 1
    }
    var start = first
    while start - 1 > index, text.isAdverb(start - 1) { start -= 1 }
    while start < first, Self.sequencing.contains(text.tokens[start].key) { start += 1 }
    tokens = start..<(head + 1)
  }

  /// "would later say": a time that stands inside the group.
  private static func follows(auxiliary index: Int, _ lowest: Int, in text: MarkedText) -> Bool {
    index > lowest && text.traits[index - 1].contains(.auxiliary)
  }

  /// The comma right after an auxiliary that opens the few words which end at the comma at `mark`:
  /// "has, however, revealed".
  private static func insertion(
    endingAt mark: Int, _ lowest: Int, in text: MarkedText
  ) -> Int? {
    guard text.tokens[mark].kind == .comma else { return nil }
    let opening = (max(lowest + 1, mark - 5)..<max(lowest + 1, mark - 1)).last {
      text.tokens[$0].kind == .comma
    }
    guard let opening, text.traits[opening - 1].contains(.auxiliary),
      !text.tokens[opening - 1].isCapitalised,
      !text.traits[opening - 1].contains(.subject)
    else { return nil }
    return opening
  }

  /// Adverbs that order what happens and say nothing of the cue.
  private static let sequencing: WordSet = ["then", "thus", "therefore", "hence"]

  /// Whether a clitic 's stands for "is" or "has": after a pronoun or "who".
  private static func isClitic(_ index: Int, _ lowest: Int, in text: MarkedText) -> Bool {
    index > lowest && text.tokens[index].kind == .possessive
      && !text.traits[index - 1].isDisjoint(with: [.subject, .relative])
  }
}
