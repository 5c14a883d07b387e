internal import Prose

/// The place and day of filing before the first sentence: "PORT AVERIL, Ghana, May 2 (Reuters) -".
///
/// The place is in capitals, or an agency in parentheses or a day stands after it. Left alone are
/// names in capitals that a clause interrupts ("NATO – an alliance – said").
struct DatelineOpening {
  /// From the first word to the dash or colon.
  let span: Span
  /// The place as written, or nil where only an agency stands there: "(Reuters) -".
  let place: String?
  let date: WrittenDate?
  let agency: String?

  /// The opening that begins at token number `start` of `line`, or nil where there is none.
  init?(of line: LayoutLine, from start: Int) {
    let tokens = line.tokens
    guard let end = Self.end(in: tokens, from: start) else { return nil }
    let open = (start..<end).first { tokens[$0].kind == .openParenthesis }
    let placed = start..<(open ?? end)
    let date = WrittenDate.all(in: tokens, of: line.text).first {
      placed.contains($0.tokens.lowerBound)
    }
    var place = start..<min(date?.tokens.lowerBound ?? placed.upperBound, placed.upperBound)
    while let last = place.last, tokens[last].kind == .comma { place = place.dropLast() }
    let agency = open.flatMap { Self.agency(in: line, from: $0, to: end) }
    guard open == nil || agency != nil, !place.isEmpty || agency != nil else { return nil }
    guard place.isEmpty || line.isNameLike(place) else { return nil }
    let isCapital = tokens[start].casing == .upper && !Self.shouts.contains(tokens[start].key)
    guard isCapital || agency != nil || (date != nil && !place.isEmpty) else { return nil }
    guard tokens[end].kind != .colon || isCapital && place.count <= 4 else { return nil }
    self.span = Span(tokens[start].start, tokens[end].end)
    self.place = place.isEmpty ? nil : line.words(place)
    self.date = date
    self.agency = agency
  }

  /// The number of the dash or colon that ends the opening, among the first tokens.
  private static func end(in tokens: [Token], from start: Int) -> Int? {
    for index in (start + 1)..<max(start + 1, min(start + 18, tokens.count - 1)) {
      switch tokens[index].kind {
      case .dash: return follows(index, in: tokens) ? index : nil
      case .hyphen where tokens[index - 1].kind == .closeParenthesis:
        return follows(index, in: tokens) ? index : nil
      case .colon where tokens[index].gap == .none && tokens[index + 1].gap > .none:
        return follows(index, in: tokens) ? index : nil
      case .word, .number, .possessive, .hyphen, .comma, .stop, .symbol, .openParenthesis,
        .closeParenthesis:
        continue
      case .openQuote, .closeQuote, .ellipsis, .colon, .semicolon, .question, .exclamation,
        .currency, .percent:
        return nil
      }
    }
    return nil
  }

  /// Whether a sentence begins after the mark.
  private static func follows(_ mark: Int, in tokens: [Token]) -> Bool {
    switch tokens[mark + 1].kind {
    case .word: tokens[mark + 1].isCapitalised
    case .number, .openQuote, .currency: true
    case .possessive, .closeQuote, .hyphen, .dash, .comma, .stop, .ellipsis, .colon, .semicolon,
      .question, .exclamation, .openParenthesis, .closeParenthesis, .percent, .symbol:
      false
    }
  }

  /// The name in the parentheses that open at `open` and close before the mark at `end`.
  private static func agency(in line: LayoutLine, from open: Int, to end: Int) -> String? {
    guard line.tokens[end - 1].kind == .closeParenthesis else { return nil }
    let inside = (open + 1)..<(end - 1)
    guard (1...5).contains(inside.count), line.isNameLike(inside) else { return nil }
    return line.words(inside)
  }

  /// Words in capitals before a dash or colon that name no place.
  private static let shouts: WordSet = [
    "breaking", "update", "updated", "exclusive", "watch", "live", "video", "opinion", "analysis",
    "explainer", "editorial", "correction", "note", "file", "urgent", "alert", "read", "more",
  ]
}
