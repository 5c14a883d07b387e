import Prose

/// Paragraphs of a quotation whose speaker only the last one names.
///
/// “We dig.¶ “We wait.¶ “We hope,” Ruiz said: a paragraph that the next one opens again is not closed,
/// and is of the same speaker.
struct OpenParagraphs {
  private let text: MarkedText
  private let passages: [Passage]
  /// The passages before this one are decided.
  private var decided = 0
  /// The insides of those that wait for the last.
  private var insides: [Range<Int>] = []

  init(_ text: MarkedText, _ passages: [Passage]) {
    (self.text, self.passages) = (text, passages)
  }

  /// Whether the passage `number` is part of a quotation that a later one, of those that `attributions`
  /// gives, tells whose it is, and the speaker is not he who spoke before.
  mutating func holds(
    _ number: Int, after before: Range<Int>?, whose attributions: (Passage) -> [Attribution]
  ) -> Bool {
    if number < decided {
      guard !insides.isEmpty, let inside = inside(number) else { return false }
      insides.append(inside)
      return true
    }
    // Right after someone's words it goes on with them.
    guard number == 0 || passages[number - 1].paragraph != passages[number].paragraph,
      let first = inside(number)
    else { return false }
    var last = number + 1
    while last < passages.count, inside(last) != nil { last += 1 }
    decided = last
    guard last < passages.count, let named = attributions(passages[last]).first,
      named.content[0].lowerBound == passages[last].tokens.lowerBound + 1,
      let source = named.source, named.cue.form == .finite, !goesOn(source, after: before)
    else { return false }
    insides = [first]
    return true
  }

  /// Whether a source is a pronoun or name for the one before.
  private func goesOn(_ source: Range<Int>, after before: Range<Int>?) -> Bool {
    guard let before else { return false }
    if text.traits[source.lowerBound].contains(.subject) { return true }
    return source.contains { index in
      text.tokens[index].isCapitalised && text.tokens[index].kind == .word
        && before.contains { text.tokens[$0].key == text.tokens[index].key }
    }
  }

  /// Gives what waits to the first of the attributions of the passage after it.
  mutating func join(_ found: inout [Attribution]) {
    guard !insides.isEmpty, !found.isEmpty else { return }
    found[0] = found[0].with(content: insides + found[0].content)
    insides = []
  }

  /// The inside of a quotation that fills the passage and that the next paragraph opens again.
  private func inside(_ number: Int) -> Range<Int>? {
    let tokens = passages[number].tokens
    guard text.opensQuotation(tokens.lowerBound), tokens.upperBound < text.tokens.count,
      text.tokens[tokens.upperBound].gap >= .line, text.opensQuotation(tokens.upperBound)
    else { return nil }
    let found = text.quotations[Int(text.quotation[tokens.lowerBound])]
    return found.inner.upperBound == tokens.upperBound && !found.inner.isEmpty ? found.inner : nil
  }
}
