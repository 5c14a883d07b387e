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

  private static func joins(_ before: Passage, _ next: Sentence, in text: MarkedText) -> Bool {
    let first = next.tokens.lowerBound
    if text.quotation[first] >= 0, text.quotation[first] == text.quotation[first - 1] {
      return true
    }
    if text.opensQuotation(first), announces(before, in: text) { return true }
    if SignedQuotation.isSignature(next.tokens, in: text) { return true }
    guard text.tokens[first].gap < .paragraph, text.endsQuotation(first - 1),
      text.tokens[first - 1].kind == .closeQuote, first >= 2,
      !isIntroduced(text.quotations[Int(text.quotation[first - 1])], before, in: text)
    else { return false }
    guard let last = text.lastSaid(in: text.quotations[Int(text.quotation[first - 1])]) else {
      return false
    }
    switch text.tokens[last].kind {
    case .question, .exclamation, .comma, .ellipsis, .dash:
      return endsAttribution(next, in: text)
    case .stop:
      return next.tokens.count <= 10
        && text.traits[first].isDisjoint(with: [.coordinator, .connective])
        && endsAttribution(next, in: text)
    default: return false
    }
  }

  /// Whether words before a quotation in its passage lead to it: "telling her, “…”".
  private static func isIntroduced(
    _ found: Quotation, _ passage: Passage, in text: MarkedText
  ) -> Bool {
    let mark = found.outer.lowerBound - 1
    guard mark > passage.tokens.lowerBound else { return false }
    switch text.tokens[mark].kind {
    case .colon: return true
    // "At noon, “…?” Ruiz asked": without a verb of saying the words only tell when.
    case .comma:
      return (max(passage.tokens.lowerBound, mark - announcementLength)..<mark).contains {
        text.quotation[$0] < 0 && takesQuotation(text.tokens[$0].key)
      }
    default: return false
    }
  }

  /// Whether a passage without quotations ends by announcing one.
  ///
  /// A verb of saying stands before its colon or is its last word: "Ortega rose and replied:",
  /// "Ortega agreed."
  private static func announces(_ passage: Passage, in text: MarkedText) -> Bool {
    let range = passage.tokens
    let mark = range.upperBound - 1
    guard mark > range.lowerBound, !range.contains(where: { text.quotation[$0] >= 0 }),
      standsWhole(text.quotations[Int(text.quotation[mark + 1])], in: text)
    else { return false }
    if issuesPaper(range, in: text) { return true }
    switch text.tokens[mark].kind {
    case .colon:
      return (max(range.lowerBound, mark - announcementLength)..<mark).contains {
        text.mayBeVerb($0) && takesQuotation(text.tokens[$0].key)
      } || LeadInCue.lead(before: mark, in: text, range) != nil
    case .stop:
      let last = verb(endingAt: mark - 1, in: text, from: range.lowerBound)
      return text.tokens[mark + 1].gap < .paragraph && takesQuotation(text.tokens[last].key)
        && text.tokens[last].casing == .lower && !closesAttribution(last, range, in: text)
    case .question:
      return text.tokens[mark + 1].gap < .paragraph
        && LeadInCue.lead(before: mark, in: text, range) != nil
    default: return false
    }
  }

  /// Whether a paper is given out before a quotation that fills the next paragraph.
  private static func issuesPaper(_ range: Range<Int>, in text: MarkedText) -> Bool {
    guard text.tokens[range.upperBound].gap >= .line else { return false }
    if IssuedPaperCue.presents(range, in: text) { return true }
    let first = max(range.lowerBound + 1, range.upperBound - announcementLength)
    return (first..<max(first, range.upperBound)).contains { index in
      IssuedPaperCue.issuing.contains(text.tokens[index].key)
        && IssuedPaperCue.paper(after: index, in: text, to: range.upperBound) != nil
    }
  }

  /// The token before "in a statement", where that ends the sentence, or its last one.
  private static func verb(endingAt last: Int, in text: MarkedText, from lowest: Int) -> Int {
    guard last - 3 >= lowest, text.traits[last].contains(.paper),
      text.traits[last - 1].contains(.determiner), text.tokens[last - 2].key == "in"
    else { return last }
    return last - 3
  }

  /// Whether the verb at `last` closes an attribution of what stands before it.
  ///
  /// "The road is closed, experts say."
  private static func closesAttribution(
    _ last: Int, _ range: Range<Int>, in text: MarkedText
  ) -> Bool {
    let commas = (max(range.lowerBound, last - 14)..<last).filter {
      text.tokens[$0].kind == .comma
    }
    // "Ruiz, the mayor, agreed" has two; a third stands before the name.
    return commas.last == last - 1 ? commas.count > 2 : commas.contains { $0 >= last - 5 }
  }

  /// Whether no attribution of its own follows a quotation.
  private static func standsWhole(_ found: Quotation, in text: MarkedText) -> Bool {
    guard let last = found.inner.last else { return false }
    let next = found.outer.upperBound
    return next >= text.tokens.count || text.tokens[next].gap >= .line
      || text.tokens[last].kind == .stop
  }

  /// The most tokens between a verb of saying and the colon that announces its quotation.
  private static let announcementLength = 30

  private static func takesQuotation(_ key: WordKey) -> Bool {
    guard let (number, form) = CueLexicon.english.verb(key) else { return false }
    let verb = CueLexicon.english.verbs[number]
    let frames = [verb.frames] + verb.phrases.map(\.frames)
    return !form.isDisjoint(with: [.past, .thirdPerson, .base, .gerund])
      && frames.contains { $0.contains(.quotation) }
  }

  /// The most tokens of a name with what describes it.
  private static let longestInsertion = 30

  /// Whether a short sentence only names who said what stands before it: "Ortega asked".
  private static func endsAttribution(_ sentence: Sentence, in text: MarkedText) -> Bool {
    // "She went on to say:" leads to what follows.
    if text.tokens[sentence.tokens.upperBound - 1].kind == .colon { return false }
    let near = sentence.tokens.lowerBound + 9
    let limit = min(sentence.tokens.upperBound, near + longestInsertion)
    var comma: Int?
    for index in sentence.tokens.lowerBound..<limit {
      if text.tokens[index].kind == .comma { comma = index }
      // Behind a name with an insertion the verb stands after its comma: "Ruiz, the mayor, asked".
      if let comma, comma != index - 1 { continue }
      if comma == nil, index >= near { return false }
      guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
        !form.isDisjoint(with: [.past, .thirdPerson]), text.tokens[index].casing == .lower
      else { continue }
      guard
        let end = VerbComplement.cueEnd(
          of: CueLexicon.english.verbs[number], at: index, in: text, sentence.tokens),
        end.frames.contains(.following)
      else { return false }
      let next = end.index
      if next >= sentence.tokens.upperBound { return true }
      switch text.tokens[next].kind {
      case .stop: return true
      case .comma: return !text.opensQuotation(next + 1)
      case .word:
        return !text.traits[next].isDisjoint(with: [.preposition, .subordinator])
          && text.tokens[next].key != "that" || text.tokens[next].isCapitalised
          || end.frames.contains(.addressee) && sentence.tokens.upperBound <= next + 4
      default: return false
      }
    }
    return false
  }
}
