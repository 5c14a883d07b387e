import Prose

/// Quotation marks that are curled or spaced as if they were others.
extension QuotationMatcher {
  /// A mark that looks as if it opened, but touches the word before it and not the next, or stands
  /// between blanks right after a comma or stop: "We dig,“ he said; " We dig, " he said.
  func isMisplacedClosing(_ index: Int, isCurly: Bool) -> Bool {
    let tokens = text.tokens
    let isLast = index + 1 >= tokens.count || tokens[index + 1].gap > .none
    guard isLast else { return false }
    if tokens[index].gap == .none { return true }
    return !isCurly && tokens[index].gap == .space && index > 0 && endsPhrase(index - 1)
  }

  private func endsPhrase(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .comma, .stop, .question, .exclamation: true
    default: false
    }
  }

  /// A mark curled as if it closed, right after a comma or colon or with the next word alone, where
  /// another one closes soon.
  ///
  /// He says,” it works.” He says ”it works.”
  func isMisplacedOpening(_ index: Int) -> Bool {
    let tokens = text.tokens
    guard index + 1 < tokens.count else { return false }
    let isSet =
      index > 0 && tokens[index].gap == .none
      && (tokens[index - 1].kind == .comma || tokens[index - 1].kind == .colon)
    guard isSet || tokens[index].gap > .none && tokens[index + 1].gap == .none else { return false }
    var next = index + 1
    while next < min(tokens.count, index + Self.paragraphLength), tokens[next].gap < .paragraph {
      if tokens[next].kind == .openQuote { return false }
      if tokens[next].kind == .closeQuote, style(of: next).style == .double {
        return tokens[next].gap == .none
      }
      if tokens[next].kind == .closeQuote, isSet { return false }
      next += 1
    }
    return false
  }

  /// A single mark that closes a double quotation: “We dig,’ he said. “We wait.”
  ///
  /// It stands after a comma or stop, and the next double mark of the paragraph opens.
  func endsDouble(_ index: Int) -> Bool {
    let tokens = text.tokens
    guard index > 0, tokens[index].gap == .none, endsPhrase(index - 1),
      index + 1 >= tokens.count || tokens[index + 1].gap > .none
    else { return false }
    var next = index + 1
    while next < min(tokens.count, index + Self.paragraphLength), tokens[next].gap < .paragraph {
      if tokens[next].kind == .openQuote, style(of: next).style == .double { return true }
      if tokens[next].kind == .closeQuote, style(of: next).style == .double { return false }
      next += 1
    }
    return false
  }
}
