internal import Prose

/// Finds credits: "(Image: AP)", "Photo: …", "(Reporting by …)", "© 2025 …".
///
/// Left alone are sentences that begin with such a word ("Photos of the ferry show …") and
/// parentheses that hold anything else.
struct CreditLine {
  let line: LayoutLine

  init(_ line: LayoutLine) { self.line = line }

  /// The whole line, where it is nothing but a credit.
  var whole: Span? {
    guard line.isShort else { return nil }
    if let end = parenthesis(from: 0), end == line.tokens.count { return line.span }
    if isSignOff || isPictureCredit(0..<line.tokens.count) || isWorkCredit(0..<line.tokens.count) {
      return line.span
    }
    return nil
  }

  /// A credit in parentheses before other text: "(Image: AP)KYIV, Ukraine – …".
  var leading: Span? {
    guard let end = parenthesis(from: 0), end < line.tokens.count else { return nil }
    return Span(line.tokens[0].start, line.tokens[end - 1].end)
  }

  /// The number of the first token of a picture's credit that ends the line after other words.
  var trailing: Int? {
    let tokens = line.tokens
    guard tokens.count > 3, tokens[tokens.count - 1].end == line.span.end else { return nil }
    if tokens[tokens.count - 1].kind == .closeParenthesis,
      let open = tokens.lastIndex(where: { $0.kind == .openParenthesis }), open > 0,
      isPictureCredit((open + 1)..<(tokens.count - 1))
    {
      return open
    }
    for index in max(1, tokens.count - 10)..<tokens.count where tokens[index].isCapitalised {
      let follows = [.stop, .symbol, .closeQuote, .closeParenthesis].contains(
        tokens[index - 1].kind)
      if follows, hasColonOrBy(index), isPictureCredit(index..<tokens.count) { return index }
    }
    return nil
  }

  /// The token after a parenthesis that opens at `index` and holds a credit.
  private func parenthesis(from index: Int) -> Int? {
    guard line.tokens.first?.kind == .openParenthesis,
      let close = line.tokens.firstIndex(where: { $0.kind == .closeParenthesis })
    else { return nil }
    let inside = (index + 1)..<close
    return isPictureCredit(inside) || isWorkCredit(inside) ? close + 1 : nil
  }

  private func isPictureCredit(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let tokens = line.tokens
    if CreditWords.pictures.contains(tokens[first].key), tokens[first].isCapitalised {
      return hasColonOrBy(first)
    }
    guard CreditWords.suppliers.contains(tokens[first].key), range.count <= 12 else { return false }
    return tokens[range].contains {
      CreditWords.pictures.contains($0.key) || ($0.kind == .symbol && $0.key == "/")
    }
  }

  /// Whether a colon, a slash, "by" or "courtesy" follows the word of the credit, after at most
  /// one more such word ("Photo credit: …").
  private func hasColonOrBy(_ index: Int) -> Bool {
    let tokens = line.tokens
    guard CreditWords.pictures.contains(tokens[index].key) else { return false }
    var next = index + 1
    if next < tokens.count, CreditWords.pictures.contains(tokens[next].key) { next += 1 }
    guard next + 1 < tokens.count else { return false }
    switch tokens[next].kind {
    case .colon: return true
    case .symbol: return tokens[next].key == "/" || tokens[next].key == "|"
    case .word:
      return tokens[next].key == "courtesy"
        || tokens[next].key == "by"
          && tokens[next + 1].isCapitalised
    case .number, .possessive, .openQuote, .closeQuote, .hyphen, .dash, .comma, .stop, .ellipsis,
      .semicolon, .question, .exclamation, .openParenthesis, .closeParenthesis, .currency,
      .percent:
      return false
    }
  }

  /// "Reporting by Ana Ruiz; Editing by Tom Hale": such words, "by", and names alone.
  private func isWorkCredit(_ range: Range<Int>) -> Bool {
    guard let first = range.first, CreditWords.works.contains(line.tokens[first].key),
      line.tokens[range.prefix(4)].contains(where: { $0.key == "by" })
    else { return false }
    return line.tokens[range].allSatisfy { token in
      token.kind != .word || token.isCapitalised || token.key == "by"
        || CreditWords.works.contains(token.key) || NameParticles.keys.contains(token.key)
    }
  }

  /// "© 2025 Harbour Post", "Copyright 2025 …", "ENDS", "-30-".
  private var isSignOff: Bool {
    let tokens = line.tokens
    guard let first = tokens.first else { return false }
    if first.kind == .symbol, first.key == "©" { return true }
    if CreditWords.signOffs.contains(first.key) {
      return first.key == "copyright" ? !line.endsSentence : tokens.count == 1
    }
    return tokens.count == 3 && line.words(0..<3) == "-30-"
  }
}
