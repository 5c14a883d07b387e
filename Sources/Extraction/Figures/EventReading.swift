import Prose

/// Reads the events that stand behind a preposition: "during the war with Mali".
struct EventReading {
  let passage: FigurePassage

  /// An event by its noun, with its modifiers and what stands behind it.
  struct Found {
    let head: Int
    let words: Range<Int>
  }

  /// The events of the sentence, in order.
  func events() -> [Found] {
    passage.positions(of: .event).compactMap { event(at: $0) }
  }

  /// The phrase behind a preposition whose head is the event noun at a position.
  private func event(at head: Int) -> Found? {
    guard !EventNouns.nouns.contains(passage.key(head + 1)) else { return nil }
    var first = head
    while head - first < 4,
      passage.kind(first - 1) == .word || passage.kind(first - 1) == .possessive,
      !NounLexicon.functionWords.contains(passage.key(first - 1)),
      !NounLexicon.verbs.contains(passage.key(first - 1))
    {
      first -= 1
    }
    let opener = passage.key(first - 1)
    let hasArticle = Self.articles.contains(opener)
    if hasArticle { first -= 1 }
    guard Self.prepositions.contains(hasArticle ? passage.key(first - 1) : opener) else {
      return nil
    }
    return Found(head: head, words: first..<extended(head + 1))
  }

  /// Past "with Mali", "in Ukraine", "against the rebels".
  private func extended(_ end: Int) -> Int {
    guard Self.partners.contains(passage.key(end)) else { return end }
    var start = end + 1
    if Self.articles.contains(passage.key(start)) { start += 1 }
    guard passage.isCapital(start) || passage.key(end) == "against",
      let noun = NounPhrase(at: start, in: passage, ofOne: true)
    else { return end }
    return noun.tokens.upperBound
  }

  static let articles = WordSet("the a an this that its their his")
  private static let prepositions = WordSet(
    "in of from by during after since to due amid following before with until")
  private static let partners = WordSet("with in against on of between")
}
