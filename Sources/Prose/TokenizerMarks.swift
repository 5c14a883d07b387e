extension Tokenizer {
  /// Reads the ASCII mark at the current byte.
  mutating func readMark() {
    let start = index
    let byte = bytes[index]
    index += 1
    switch byte {
    case 0x2C: emit(.comma, from: start)
    case 0x2E: readStops(from: start)
    case 0x3A: emit(.colon, from: start)
    case 0x3B: emit(.semicolon, from: start)
    case 0x3F: emit(.question, from: start)
    case 0x21: emit(.exclamation, from: start)
    case 0x28, 0x5B: emit(.openParenthesis, from: start)
    case 0x29, 0x5D: emit(.closeParenthesis, from: start)
    case 0x24: emit(.currency, from: start)
    case 0x25: emit(.percent, from: start)
    case 0x22: emit(straightQuote, from: start)
    case 0x60:
      if at(index) == 0x60 { index += 1 }
      emit(.openQuote, from: start)
    case 0x27: emitApostrophe(from: start)
    case 0x2D: readHyphen(from: start)
    default: emit(.symbol, from: start)
    }
  }

  private mutating func readStops(from start: Int) {
    while at(index) == 0x2E { index += 1 }
    emit(index - start > 1 ? .ellipsis : .stop, from: start)
  }

  private mutating func readHyphen(from start: Int) {
    while at(index) == 0x2D { index += 1 }
    let standsAlone = gap > .none && (index >= bytes.count || isBlank(index))
    emit(index - start > 1 || standsAlone ? .dash : .hyphen, from: start)
  }

  /// An apostrophe outside a word: part of '' or a single quotation mark.
  mutating func emitApostrophe(from start: Int) {
    if bytes[start] == 0x27, at(index) == 0x27, !closesInside { index += 1 }
    emit(bytes[start] == 0x27 && standsBeforeWord ? .openQuote : .closeQuote, from: start)
  }

  /// Whether the apostrophe before the current byte is the first of three that close: it ends the
  /// quotation inside, the other two the one that holds it.
  private var closesInside: Bool {
    at(index + 1) == 0x27 && gap == .none && last.map { $0.kind != .openQuote } ?? false
  }

  /// Whether a mark that ends at the current byte follows white space or an opening mark, and
  /// something to be seen follows it.
  private var standsBeforeWord: Bool {
    guard index < bytes.count, !isBlank(index) else { return false }
    if gap > .none { return true }
    let openings: [Token.Kind] = [.openParenthesis, .openQuote, .dash]
    return last.map { openings.contains($0.kind) } ?? true
  }

  private var straightQuote: Token.Kind {
    if standsBeforeWord { return .openQuote }
    let followsColon = gap == .none && last?.kind == .colon
    return followsColon && index < bytes.count && !isBlank(index) ? .openQuote : .closeQuote
  }

  private func isBlank(_ position: Int) -> Bool {
    WideMark.blankWidth(at: position, in: bytes) != nil
  }
}
