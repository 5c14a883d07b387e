import Prose

/// A stretch of text in which cue, source and content are looked for: a sentence, with those that
/// a quotation ties to it.
struct Passage: Hashable, Sendable {
  /// Its tokens, half-open, never empty.
  var tokens: Range<Int>
  /// The number of its paragraph.
  let paragraph: Int
  /// The quotation whose inside it is, or nil outside quotations.
  var quotation: Int?

  /// The passages of `text` outside quotations, in order: each sentence once.
  static func passages(of text: MarkedText) -> [Passage] {
    var result: [Passage] = []
    for sentence in text.text.sentences {
      if let last = result.last, last.tokens.count < limit, joins(last, sentence, in: text) {
        result[result.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        append(sentence, to: &result)
      }
    }
    return result
  }

  /// A sentence longer than any that is written is cut, so that no rule looks at it as a whole.
  private static let limit = 500

  private static func append(_ sentence: Sentence, to result: inout [Passage]) {
    var first = sentence.tokens.lowerBound
    while first < sentence.tokens.upperBound {
      let last = min(first + limit, sentence.tokens.upperBound)
      result.append(Passage(tokens: first..<last, paragraph: sentence.paragraph, quotation: nil))
      first = last
    }
  }

  private static func joins(_ last: Passage, _ next: Sentence, in text: MarkedText) -> Bool {
    let first = next.tokens.lowerBound
    if text.quotation[first] >= 0, text.quotation[first] == text.quotation[first - 1] {
      return true
    }
    guard text.tokens[first].gap < .paragraph, text.endsQuotation(first - 1),
      text.tokens[first - 1].kind == .closeQuote, first >= 2
    else { return false }
    switch text.tokens[first - 2].kind {
    case .question, .exclamation, .comma, .ellipsis, .dash:
      return endsAttribution(next, in: text)
    case .stop:
      return next.tokens.count <= 6
        && text.traits[first].isDisjoint(with: [.coordinator, .connective])
        && endsAttribution(next, in: text)
    default: return false
    }
  }

  /// Whether a short sentence only names who said what stands before it: "Ortega asked".
  private static func endsAttribution(_ sentence: Sentence, in text: MarkedText) -> Bool {
    let limit = min(sentence.tokens.upperBound, sentence.tokens.lowerBound + 9)
    for index in sentence.tokens.lowerBound..<limit {
      guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
        !form.isDisjoint(with: [.past, .thirdPerson]), text.tokens[index].casing == .lower
      else { continue }
      guard CueLexicon.english.verbs[number].frames.contains(.following) else { return false }
      let next = index + 1
      if next >= sentence.tokens.upperBound { return true }
      switch text.tokens[next].kind {
      case .stop, .comma: return true
      case .word: return text.traits[next].contains(.preposition) || text.tokens[next].isCapitalised
      default: return false
      }
    }
    return false
  }
}
