import Prose

/// One pass over the passages: the attributions of each, with quotations that go on after them.
struct AttributionPass {
  private let text: MarkedText
  private let unquoted: MarkedText
  private let passages: [Passage]

  init(_ text: MarkedText, _ passages: [Passage]) {
    self.text = text
    unquoted = text.withoutQuotations
    self.passages = passages
  }

  /// All attributions, passage by passage; some may lie inside the content of others.
  func attributions() -> [Attribution] {
    var result: [Attribution] = []
    var lastPassage = -2
    for (number, passage) in passages.enumerated() {
      if let quoted = quotedWhole(passage) {
        if lastPassage == number - 1, !result.isEmpty {
          extend(&result, with: quoted, passage)
          lastPassage = number
        }
      } else {
        let found = attributions(in: passage, text)
        if !found.isEmpty { lastPassage = number }
        result += found
      }
      result += inside(passage)
    }
    return result
  }

  private func attributions(in passage: Passage, _ text: MarkedText) -> [Attribution] {
    let cues = CueRules.cues(in: text, passage)
    var found: [Attribution] = []
    for number in cues.indices {
      let scene = Scene(text, passage, cues, number, found)
      if let attribution = AttributionRules.attribution(in: scene) { found.append(attribution) }
    }
    return found
  }

  /// The inside of the quotation that fills a passage, or nil.
  private func quotedWhole(_ passage: Passage) -> Range<Int>? {
    let first = passage.tokens.lowerBound
    guard text.opensQuotation(first) else { return nil }
    let found = text.quotations[Int(text.quotation[first])]
    guard found.outer.upperBound + 1 >= passage.tokens.upperBound, !found.inner.isEmpty else {
      return nil
    }
    return found.inner
  }

  /// Adds a quotation that stands alone to the claim before it, or gives it a claim of its own.
  private func extend(_ result: inout [Attribution], with quoted: Range<Int>, _ passage: Passage) {
    guard
      let last = result.lastIndex(where: { $0.cue.cueClass == .speech || $0.cue.cueClass == .write }
      )
    else { return }
    let before = result[last]
    if isQuoted(before.content), !hasClause(after: before) {
      result[last].content.append(quoted)
      return
    }
    result.append(
      Attribution(
        cue: before.cue, source: before.source, cueTokens: [], content: [quoted],
        confidence: .medium, rule: "floating quotation"))
  }

  private func isQuoted(_ content: [Range<Int>]) -> Bool {
    content.allSatisfy {
      text.quotation[$0.lowerBound] >= 0 && text.quotation[$0.upperBound - 1] >= 0
    }
  }

  /// Whether the attribution goes on with a clause of its own, so that time passes between the
  /// quotations: … said the mayor while opening the bridge.
  private func hasClause(after attribution: Attribution) -> Bool {
    guard let source = attribution.source, let cue = attribution.cueTokens.last else {
      return false
    }
    var index = max(source.upperBound, cue.upperBound)
    while index < text.tokens.count, text.quotation[index] < 0, text.tokens[index].kind != .stop {
      if ["while", "as", "when", "before", "after"].contains(text.tokens[index].key) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Attributions inside the quotations of a passage, strict ones only: a named source and a clause.
  private func inside(_ passage: Passage) -> [Attribution] {
    var result: [Attribution] = []
    var index = passage.tokens.lowerBound
    while index < passage.tokens.upperBound {
      guard text.opensQuotation(index) else {
        index += 1
        continue
      }
      let number = Int(text.quotation[index])
      let found = text.quotations[number]
      index = max(found.outer.upperBound, index + 1)
      for part in sentences(in: found.inner) {
        let inner = Passage(tokens: part, paragraph: passage.paragraph, quotation: number)
        result += attributions(in: inner, unquoted).filter { NestedSource.isNamed($0, in: text) }
      }
    }
    return result
  }

  private func sentences(in range: Range<Int>) -> [Range<Int>] {
    guard range.count >= 6 else { return [] }
    var result: [Range<Int>] = []
    var number = text.text.sentence(ofToken: range.lowerBound)
    while number < text.text.sentences.count {
      let part = text.text.sentences[number].tokens.clamped(to: range)
      if part.isEmpty { break }
      result.append(part)
      number += 1
    }
    return result
  }
}
