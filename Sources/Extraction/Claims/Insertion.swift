import Prose

extension MarkedText {
  /// The subject before an insertion that ends with a quotation: Ruiz, citing "old pumps," said.
  func afterQuotation(_ last: Int, from lowest: Int) -> Subject {
    guard endsQuotation(last) else { return .missing }
    let found = quotations[Int(quotation[last])]
    guard let mark = found.inner.last, tokens[mark].kind == .comma, found.outer.lowerBound > lowest,
      let opening = insertion(endingAt: found.outer.lowerBound, closedBy: .comma, from: lowest),
      tokens[opening + 1].casing == .lower,
      let start = nounPhraseStart(before: opening, from: lowest)
    else { return .missing }
    return .phrase(start..<opening)
  }

  /// The comma before a phrase of time or place that fills the words up to `end`: "Ruiz, at a rally
  /// in Lima, Peru, said".
  func adverbialOpening(before end: Int, from lowest: Int) -> Int? {
    var index = end - 1
    while index > lowest, index > end - 16, quotation[index] < 0, tokens[index].kind == .word {
      index -= 1
    }
    guard index > lowest, tokens[index].kind == .comma, traits[index + 1].contains(.preposition),
      tokens[index + 1].key != "of", tokens[index + 1].casing == .lower
    else { return nil }
    return index
  }

  /// The comma or dash that opens the insertion which ends at the mark `closing`.
  func insertion(endingAt closing: Int, from lowest: Int) -> Int? {
    insertion(endingAt: closing, closedBy: tokens[closing].kind, from: lowest)
  }

  private func insertion(
    endingAt closing: Int, closedBy kind: Token.Kind, from lowest: Int
  ) -> Int? {
    var index = closing - 1
    while index > lowest {
      if quotation[index] >= 0 {
        index = quotations[Int(quotation[index])].outer.lowerBound - 1
        continue
      }
      if tokens[index].kind == .closeParenthesis {
        index = opening(ofParenthesis: index, from: lowest)
      }
      if tokens[index].kind == kind, index > lowest {
        let adds = kind == .dash && traits[index + 1].contains(.coordinator)
        return adds || isInsertion(index + 1) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether what begins at `index` after a comma describes the noun before it.
  func isInsertion(_ index: Int) -> Bool {
    let word = traits[index]
    if tokens[index].kind == .number || word.contains(.relative) || word.contains(.number) {
      return true
    }
    if word.contains(.subject) || word.contains(.coordinator) { return false }
    return tokens[index].kind == .word
  }

  /// Whether a number stands alone behind a comma: "Ana Ruiz, 27,", but not "the toll rose to 38,".
  private func isAge(_ index: Int, from lowest: Int) -> Bool {
    tokens[index].kind == .number && index - 1 > lowest && tokens[index - 1].kind == .comma
  }

  /// Goes on to the left over further insertions: "Ana Ruiz, 27, a nurse, said".
  func widened(_ start: Int, from lowest: Int) -> Int {
    guard start - 1 > lowest, tokens[start - 1].kind == .comma, start - 2 >= lowest,
      quotation[start - 2] < 0,
      !tokens[start].isCapitalised || tokens[start].kind == .number
        || traits[start].contains(.relative),
      isInsertion(start), tokens[start - 2].isCapitalised || isAge(start - 2, from: lowest),
      let earlier = nounPhraseStart(before: start - 1, from: lowest)
    else { return start }
    return widened(earlier, from: lowest)
  }
}
