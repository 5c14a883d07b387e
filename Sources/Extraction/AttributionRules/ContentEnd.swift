import Prose

extension Scene {
  /// Where content that begins at `first` ends: at the passage's end, or before another attribution
  /// that stands beside it.
  func contentEnd(from first: Int) -> Int {
    var end = high
    for other in nextCues where other.tokens.lowerBound > first {
      guard let boundary = boundary(before: other, from: first) else { continue }
      end = min(end, boundary)
      break
    }
    if let colon = colon(from: first, to: end) { end = colon }
    if let frame = frameEnd(from: first, to: end) { end = frame }
    if let clause = afterthought(from: first, to: end) { end = clause }
    if let clause = relativeEnd(from: first, to: end) ?? leadingEnd(from: first, to: end) {
      end = clause
    }
    if text.tokens[cue.head].casing == .upper,
      let heading = (first + 1..<max(first + 1, end)).first(where: {
        text.followsHeading($0, from: first)
      })
    {
      end = heading
    }
    if let part = partOfEarlier(from: first, to: end) { end = part }
    while end > first, !isQuoted(end - 1),
      text.tokens[end - 1].kind == .comma || text.tokens[end - 1].kind == .dash
        || text.traits[end - 1].contains(.coordinator)
    {
      end -= 1
    }
    return end
  }

  /// Where a quotation begins after a participle's content with which an earlier attribution goes on:
  /// "…," she wrote, explaining why, "and …".
  private func partOfEarlier(from first: Int, to end: Int) -> Int? {
    guard cue.form == .participle, let last = earlier.last?.content.last,
      last.lowerBound > first, last.lowerBound < end, text.quotation[last.lowerBound] >= 0
    else { return nil }
    return text.quotations[Int(text.quotation[last.lowerBound])].outer.lowerBound
  }

  /// Where the words of `other` begin if they stand beside this content, nil if they are part of it.
  private func boundary(before other: Cue, from first: Int) -> Int? {
    let start = other.tokens.lowerBound
    switch other.form {
    case .participle:
      return separator(before: start, from: first) ?? conjunction(before: start, from: first)
        ?? withClause(before: start, from: first)
    case .prepositional:
      return separator(before: start, from: first)
    case .nominal, .passive, .label:
      return nil
    case .finite, .refusal:
      break
    }
    switch text.subject(before: start, from: first) {
    case .shared:
      if cue.form == .prepositional || isAsked(other, from: first) { return nil }
      let word = conjunction(before: start, from: first)
      return word.flatMap { isPartOfSpeech(other, after: $0) ? nil : $0 }
    case .phrase(let range):
      if range.lowerBound <= first, isRelative, !cue.frames.contains(.clause) { return start }
      guard range.lowerBound > first else { return nil }
      if let mark = toWhich(before: range.lowerBound, from: first) { return mark }
      if let mark = separator(before: range.lowerBound, from: first) {
        return opensWithPhrase(first, to: mark) ? nil : mark
      }
      let word = conjunction(before: range.lowerBound, from: first)
      return word.flatMap { isPartOfSpeech(other, after: $0) ? nil : $0 }
    case .missing:
      let isInverted =
        start > first && text.tokens[start - 1].kind == .comma && !isQuoted(start - 1)
        && (other.frames.contains(.following) || cue.form == .finite)
      return isInverted ? start - 1 : nil
    }
  }

  /// Whether the bare verb of `other` goes on with what someone is asked to do: "urged them to dig and
  /// prepare to leave".
  private func isAsked(_ other: Cue, from first: Int) -> Bool {
    guard cue.frames.contains(.person), other.tokens.lowerBound == other.head,
      CueLexicon.english.verb(text.tokens[other.head].key)?.form == .base
    else { return false }
    return (first..<other.head).contains { text.tokens[$0].key == "to" }
  }

  /// The comma of ", to which Vega replied", whose subject begins at `index`.
  private func toWhich(before index: Int, from first: Int) -> Int? {
    let mark = index - 3
    guard mark > first, !isQuoted(mark), text.tokens[mark].kind == .comma,
      text.tokens[mark + 1].key == "to", text.tokens[mark + 2].key == "which"
    else { return nil }
    return mark
  }

  /// Whether the cue stands in a relative clause: "doctors who counted fewer said".
  private var isRelative: Bool {
    guard case .phrase(let range) = subject, range.count == 1, range.lowerBound > low else {
      return false
    }
    return text.traits[range.lowerBound].contains(.relative)
      && text.tokens[range.lowerBound - 1].kind == .word
  }

  /// Whether `other` tells what someone thinks or wants within what is said here: "he said it works
  /// and they hope to build more".
  private func isPartOfSpeech(_ other: Cue, after word: Int) -> Bool {
    guard cue.kind == .speech, other.kind == .belief else { return false }
    if RefusalCue.refuses(text.tokens[other.head].key) { return false }
    if other.frames.isDisjoint(with: .clause), word + 1 == other.tokens.lowerBound { return true }
    return !(word..<min(word + 2, high)).contains { text.tokens[$0].key == "but" }
  }

  /// Whether the first words of content only lead to its clause: "that after the rain, they hope".
  private func opensWithPhrase(_ first: Int, to mark: Int) -> Bool {
    let word = text.traits[first]
    guard !word.isDisjoint(with: [.preposition, .subordinator]), text.tokens[mark].kind == .comma,
      text.tokens[first].key != "to" || !cue.frames.contains(.infinitive),
      text.tokens[first].key != "as" || !text.traits[first + 1].contains(.arbitrary)
    else { return false }
    return !(first..<mark).contains { text.tokens[$0].kind == .comma && !isQuoted($0) }
  }

  /// Content without a last clause with "which", in which the reporter comments on it.
  func withoutComment(from first: Int, to end: Int) -> Int {
    guard first + 3 < end, end == high else { return end }
    let comma = (first + 3..<end).last { text.tokens[$0].kind == .comma && !isQuoted($0) }
    guard let comma, comma + 1 < end, text.tokens[comma + 1].key == "which" else { return end }
    return comma
  }

  /// The comma or dash right before `index`, a conjunction between them left aside.
  private func separator(before index: Int, from first: Int) -> Int? {
    var mark = index - 1
    if mark > first, text.endsQuotation(mark) { return index }
    while mark > first,
      text.traits[mark].contains(.coordinator)
        || text.traits[mark].contains(.subordinator) || text.isAdverb(mark)
    {
      mark -= 1
    }
    guard mark > first, !isQuoted(mark) else { return nil }
    switch text.tokens[mark].kind {
    case .comma, .dash, .semicolon: return mark
    default: return nil
    }
  }

  /// The "and", "but" or "while" right before `index`.
  private func conjunction(before index: Int, from first: Int) -> Int? {
    let word = index - 1
    guard word > first, !isQuoted(word) else { return nil }
    if text.traits[word].contains(.coordinator) || Self.contrasting.contains(text.tokens[word].key)
    {
      return text.tokens[word - 1].kind == .comma ? word - 1 : word
    }
    return nil
  }

  /// The comma of ", with the union saying" whose participle stands at `index`.
  private func withClause(before index: Int, from first: Int) -> Int? {
    guard case .phrase(let range) = text.subject(before: index, from: first),
      case let comma = range.lowerBound - 2, comma > first, !isQuoted(comma),
      text.tokens[comma].kind == .comma, text.tokens[comma + 1].key == "with"
    else { return nil }
    return comma
  }

  private static let contrasting: WordSet = ["while", "although", "though", "whereas"]

  /// The colon, or stop of the paragraph, before a quotation that goes on where the reporter's words
  /// end.
  private func colon(from first: Int, to end: Int) -> Int? {
    guard first < end else { return nil }
    return (first..<end).first { index in
      switch text.tokens[index].kind {
      case .colon: break
      case .stop where index + 1 < end && text.tokens[index + 1].gap >= .line: break
      default: return false
      }
      return index + 1 < end && !isQuoted(index) && text.opensQuotation(index + 1)
    }
  }

  /// Where content that ends at `last` begins: after another attribution, or at the passage's start.
  func contentStart(before last: Int) -> Int {
    var first = low
    if let previous = earlier.last(where: { $0.extent.upperBound <= last }),
      previous.cue.form != .participle
    {
      var index = previous.cueTokens[previous.cueTokens.count - 1].upperBound
      while index < last {
        if !isQuoted(index), text.tokens[index].kind == .semicolon { first = index + 1 }
        if !isQuoted(index), text.tokens[index].kind == .comma, index + 1 < last,
          text.traits[index + 1].contains(.coordinator), previous.extent.upperBound <= index + 1
        {
          first = index + 2
        }
        index += 1
      }
    }
    first = afterParenthesis(from: first, to: last)
    while first < last, !isQuoted(first) {
      let kind = text.tokens[first].kind
      if kind == .comma || kind == .dash || kind == .symbol || kind == .hyphen
        || text.traits[first].contains(.coordinator) && first > low
      {
        first += 1
      } else {
        break
      }
    }
    return first
  }

  /// The token after a parenthesis that is still open at `last`, or `first`.
  private func afterParenthesis(from first: Int, to last: Int) -> Int {
    var index = last - 1
    while index >= first, index > last - 80 {
      if text.tokens[index].kind == .closeParenthesis { return first }
      if text.tokens[index].kind == .openParenthesis { return index + 1 }
      index -= 1
    }
    return first
  }

  /// The token after the last dash or colon before `last`, or `first`.
  func afterDash(from first: Int, to last: Int) -> Int {
    (first..<last).last { index in
      !isQuoted(index)
        && (text.tokens[index].kind == .dash
          || text.tokens[index].kind == .colon && text.tokens[index + 1].gap > .none)
    }.map { $0 + 1 } ?? first
  }

  /// The content of the tokens of `range`: the insides of quotations where they fill it.
  func content(_ range: Range<Int>) -> [Range<Int>] {
    guard passage.quotation == nil, let first = range.first, text.opensQuotation(first) else {
      return [range]
    }
    let found = text.quotations[Int(text.quotation[first])]
    if found.outer.upperBound >= range.upperBound, !found.inner.isEmpty { return [found.inner] }
    return [range]
  }
}
