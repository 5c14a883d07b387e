import Extraction
import Prose

/// Whose number a figure is said to be: "the ministry's figure of 420", "the police count was 900".
enum CountOwner {
  /// The words that name the owner before a figure; empty where none is said.
  static func words(before figure: Figure, in text: TokenizedText) -> Set<WordStem> {
    let start = min(figure.span.start, figure.approximator?.start ?? figure.span.start)
    var place = text.tokenCount(before: start) - 1
    let last = max(-1, place - 4)
    while place > last, links.contains(text.tokens[place].key) { place -= 1 }
    guard place >= 0, CountedNouns.numbers.contains(stem(place, in: text)) else { return [] }
    var owner = Set<WordStem>()
    place -= 1
    words: while place >= 0, owner.count < 4 {
      switch text.tokens[place].kind {
      case .word where BindingWords.words.contains(text.word(place).lowercased()): break words
      case .word where text.tokens[place].key == "own": break
      case .word: owner.insert(stem(place, in: text))
      case .possessive: break
      default: break words
      }
      place -= 1
    }
    return owner
  }

  private static let links: [WordKey] = ["of", "was", "is", "at", "stood", "stands", "remained"]

  private static func stem(_ place: Int, in text: TokenizedText) -> WordStem {
    let token = text.tokens[place]
    return WordStem(text.text.bytes[token.start..<token.end])
  }
}

extension TokenizedText {
  /// How many tokens begin before `offset`.
  func tokenCount(before offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
