import Prose

/// "Ruiz: The dam is safe": a headline's colon after the name of someone who speaks in the article.
enum HeadlineCue: CueRule {
  static let name = "headline"
  static let examples = [
    CueExample("Ruiz: Dam Is Safe\n\nAna Ruiz said on Monday that no dam would break.", ":"),
    CueExample("Poll: Farmers want a dam\n\nTwo in three farmers want it.", ":"),
    CueExample("Dams: What Comes Next\n\nThe dams said to be old are closed."),
    CueExample("Brexit: Two ports close\n\nThe ports closed on Monday."),
  ]
  static let heads = CueHeads.colon

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .colon, text.headline.tokens.contains(index),
      index > passage.lowerBound, index - passage.lowerBound <= longest,
      index + 2 < passage.upperBound, text.tokens[index + 1].gap > .none,
      (passage.lowerBound..<index).allSatisfy({ isNamePart($0, text) }),
      text.traits[index - 1].contains(.paper) || speaks(index - 1, text)
    else { return nil }
    return Cue(
      tokens: index..<index + 1, head: index, form: .label, cueClass: .speech,
      frames: [.clause, .quotation], rule: self)
  }

  /// The most tokens before the colon.
  private static let longest = 6

  private static func isNamePart(_ index: Int, _ text: MarkedText) -> Bool {
    text.tokens[index].isCapitalised || text.tokens[index].kind == .stop
      || text.traits[index].contains(.paper)
  }

  /// Whether the article goes on to say what the bearer of the name says: "Ruiz said", "said Ana
  /// Ruiz".
  private static func speaks(_ label: Int, _ text: MarkedText) -> Bool {
    let key = text.tokens[label].key
    return (text.headline.tokens.upperBound..<text.tokens.count).contains { index in
      text.tokens[index].key == key && text.tokens[index].isCapitalised
        && (isSpeech(afterParenthesis(index + 1, text), text) || isSpeech(index - 1, text)
          || isDescribed(index, text)
          || isSpeech(index - 2, text) && text.tokens[index - 1].isCapitalised)
    }
  }

  /// "Ruiz, the mayor, said".
  private static func isDescribed(_ name: Int, _ text: MarkedText) -> Bool {
    guard name + 1 < text.tokens.count, text.tokens[name + 1].kind == .comma else { return false }
    return (name + 3..<max(name + 3, min(text.tokens.count, name + 25))).contains { index in
      text.tokens[index - 1].kind == .comma && isSpeech(index, text)
    }
  }

  private static func afterParenthesis(_ index: Int, _ text: MarkedText) -> Int {
    guard index < text.tokens.count, text.tokens[index].kind == .openParenthesis else {
      return index
    }
    let limit = min(text.tokens.count, index + 8)
    return (index..<limit).first { text.tokens[$0].kind == .closeParenthesis }.map { $0 + 1 }
      ?? index
  }

  private static func isSpeech(_ index: Int, _ text: MarkedText) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].casing == .lower,
      let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
      !form.isDisjoint(with: [.past, .thirdPerson])
    else { return false }
    return CueLexicon.english.verbs[number].frames.isSuperset(of: [.clause, .quotation])
  }
}
