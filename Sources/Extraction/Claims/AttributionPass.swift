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
    var speaking: Int?
    var open = OpenParagraphs(text, passages)
    for (number, passage) in passages.enumerated() where !Task.isCancelled {
      if let before = speaking, goesOn(result[before], at: number) {
        result[before].continuation.append(passage.tokens)
        continue
      }
      guard let found = found(in: number, after: speaking.map { result[$0] }, &open) else {
        result += inside(passage)
        continue
      }
      if !found.isEmpty {
        speaking = speaker(of: found).map { result.count + $0 }
        result += found
      } else if let alone = LedContent.attribution(after: number, of: passages, in: text)
        ?? LedPaper.attribution(after: number, of: passages, in: text)
        ?? SignedQuotation.attribution(of: passage, in: text)
      {
        result.append(alone)
        speaking = nil
      } else if let before = speaking,
        let quoted = text.quotedWhole(passage) ?? text.quotedStart(passage)
      {
        speaking = extend(&result, at: before, with: quoted)
      } else if let before = speaking, isQuoted(result[before].content),
        let quoted = text.quotedEnd(passage, after: passages[number - 1])
      {
        result[before].continuation.append(quoted)
      } else if let found = afterGesture(passage, number) {
        speaking = result.count
        result.append(found)
      } else {
        speaking = nil
      }
      result += inside(passage)
    }
    return result
  }

  /// "who" of "said a farmer who asked for water": the farmer speaks on.
  private func isRelative(_ source: Range<Int>?) -> Bool {
    source.map { $0.count == 1 && text.traits[$0.lowerBound].contains(.relative) } ?? false
  }

  /// Whether a passage goes on with what a label begins, in its paragraph or in the same turn.
  private func goesOn(_ label: Attribution, at number: Int) -> Bool {
    guard label.cue.form == .label else { return false }
    return passages[number].paragraph == passages[number - 1].paragraph
      && !LabelCue.opens(passages[number].tokens, in: text)
      || TranscriptTurn.goesOn(at: number, of: passages, after: label, in: text)
  }

  /// The number of the attribution that the next quotation goes on with: a label, or the last that is
  /// quoted; none after "talk about the harbour" or "was asked", which are nobody's.
  private func speaker(of found: [Attribution]) -> Int? {
    let number =
      found.indices.first { found[$0].cue.form == .label }
      ?? found.indices.last { isQuoted(found[$0].content) }
      ?? found.indices.last { !isRelative(found[$0].source) } ?? found.count - 1
    let isNobodys = found[number].source == nil && !isQuoted(found[number].content)
    return isNobodys ? nil : number
  }

  /// The attributions of a passage, `before` being whose words stand before it; nil where it belongs
  /// to one after it.
  private func found(
    in number: Int, after before: Attribution?, _ open: inout OpenParagraphs
  ) -> [Attribution]? {
    if open.holds(number, after: before?.source, whose: { attributions(in: $0, text) }) {
      return nil
    }
    let passage = passages[number]
    var found = text.quotedWhole(passage) == nil ? attributions(in: passage, text) : []
    open.join(&found)
    takeOver(from: before, in: &found, number)
    return found
  }

  /// Gives what opens a sentence without a source that of the claim before it, or the subject of the
  /// short sentence before it: Adding, "…"; In a tweet: "…".
  private func takeOver(
    from before: Attribution?, in found: inout [Attribution], _ number: Int
  ) {
    let passage = passages[number]
    guard let first = found.first, first.source == nil,
      first.cue.tokens.lowerBound == passage.tokens.lowerBound, number > 0,
      passages[number - 1].paragraph == passage.paragraph
    else { return }
    let isLeadIn = first.cue.rule == LeadInCue.self
    guard isLeadIn || first.cue.form == .participle else { return }
    let speaker =
      before?.source
      ?? (isLeadIn ? GestureQuotation.speaker(of: passages[number - 1], in: text) : nil)
    found[0] = first.with(source: speaker)
  }

  private func attributions(in passage: Passage, _ text: MarkedText) -> [Attribution] {
    attributions(of: CueRules.cues(in: text, passage), in: passage, text)
  }

  private func attributions(
    of cues: [Cue], in passage: Passage, _ text: MarkedText
  ) -> [Attribution] {
    var found: [Attribution] = []
    for number in cues.indices {
      let scene = Scene(text, passage, cues, number, found)
      if let attribution = AttributionRules.attribution(in: scene) { found.append(attribution) }
    }
    if found.isEmpty { return found }
    if let quotation = announced(in: found, passage) { found.append(quotation) }
    return CitedSource.merged(found)
  }

  /// The first quotation that one of the attributions announces and none of them holds.
  private func announced(in found: [Attribution], _ passage: Passage) -> Attribution? {
    for number in found.indices {
      if let quotation = announced(by: found[number], passage),
        !found.indices.contains(where: { found[$0].holds(quotation.content[0].lowerBound) })
      {
        return quotation
      }
    }
    return nil
  }

  /// The quotation after a colon that ends the passage, as a claim of its own.
  private func announced(by attribution: Attribution, _ passage: Passage) -> Attribution? {
    let colon = attribution.content[attribution.content.count - 1].upperBound
    guard passage.quotation == nil, attribution.cue.kind == .speech, colon < text.tokens.count,
      text.tokens[colon].kind == .colon, text.opensQuotation(colon + 1)
    else { return nil }
    let found = text.quotations[Int(text.quotation[colon + 1])]
    guard ColonCue.fills(found, text, passage.tokens) else { return nil }
    return Attribution(
      cue: attribution.cue, source: attribution.source, cueTokens: [], content: [found.inner],
      confidence: .medium, rule: "floating quotation")
  }

  /// A quotation that fills its passage, after a sentence of the same paragraph that tells what
  /// someone does.
  private func afterGesture(_ passage: Passage, _ number: Int) -> Attribution? {
    guard number > 0, passages[number - 1].paragraph == passage.paragraph,
      let quoted = text.quotedWhole(passage)
    else { return nil }
    return GestureQuotation.attribution(of: quoted, after: passages[number - 1], in: text)
  }

  /// Adds a quotation that stands alone to the claim that it goes on with.
  ///
  /// After a claim in the reporter's words it is a claim of its own too, inside the other, since it
  /// alone is direct; where time passes between the two it is only that. The answer is the number
  /// of the claim that the next quotation goes on with.
  private func extend(
    _ result: inout [Attribution], at number: Int, with quoted: Range<Int>
  ) -> Int {
    let before = result[number]
    let passes = hasClause(after: before)
    if !passes { result[number].continuation.append(quoted) }
    if !passes, isQuoted(before.content) { return number }
    result.append(
      Attribution(
        cue: before.cue, source: before.source, cueTokens: [], content: [quoted],
        confidence: .medium, rule: "floating quotation"))
    return passes ? result.count - 1 : number
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
      if text.tokens[index].key == "while", index + 1 < text.tokens.count,
        CueLexicon.english.verb(text.tokens[index + 1].key)?.form == .gerund
      {
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
        let cues = CueRules.cues(in: unquoted, inner)
        guard cues.contains(where: NestedSource.canBeNamed) else { continue }
        result += attributions(of: cues, in: inner, unquoted)
          .filter { NestedSource.isNamed($0, in: text) }
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
