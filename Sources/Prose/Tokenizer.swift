/// Cuts a text into tokens in one pass over its bytes; linear in its length.
public struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var tokens: [Token] = []
  private var index = 0
  private var gap = Token.Gap.paragraph

  /// The tokens of `text`, in order, without overlap; white space belongs to none.
  public static func tokens(of text: SourceText) -> [Token] {
    text.bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer)
      tokenizer.tokens.reserveCapacity(buffer.count / 5 + 8)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  /// The tokens of the bytes at `span` alone, as if the text began and ended there.
  public static func tokens(of text: SourceText, in span: Span) -> [Token] {
    text.bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(UnsafeBufferPointer(rebasing: buffer[..<span.end]))
      tokenizer.index = span.start
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func run() {
    let classes = ByteClass.table
    while index < bytes.count {
      switch classes[Int(bytes[index])] {
      case .space:
        widen(to: .space)
        index += 1
      case .newline:
        readNewline()
      case .digit:
        readNumber()
      case .mark:
        readMark()
      case .letter:
        if bytes[index] < 0x80 { readWord() } else { readWide() }
      }
    }
  }

  private mutating func widen(to wider: Token.Gap) {
    if gap < wider { gap = wider }
  }

  private mutating func readNewline() {
    if bytes[index] == 0x0D && at(index + 1) == 0x0A { index += 1 }
    index += 1
    gap = gap >= .line ? .paragraph : .line
  }

  private mutating func readNumber() {
    let start = index
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        index += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x27, isDigit(at(index + 1)) {
        index += 2
      } else if byte == 0xE2, at(index + 1) == 0x80, at(index + 2) == 0x99, isDigit(at(index + 3)) {
        index += 4
      } else {
        break
      }
    }
    emit(.number, from: start)
  }

  private mutating func readWord() {
    let start = index
    index = endOfLetters(from: index)
    if index - start == 1, at(index) == 0x2E, isLetter(at(index + 1)),
      !isLetter(at(index + 2)) || at(index + 2) == 0x2E
    {
      index = endOfInitials(from: start)
      emit(.word, from: start)
      return
    }
    while let width = apostropheWidth(at: index), isLetter(at(index + width)) {
      let end = endOfLetters(from: index + width)
      if end == index + width + 1, at(index + width) | 0x20 == 0x73 {
        emit(.word, from: start)
        let clitic = index
        index = end
        emit(.possessive, from: clitic)
        return
      }
      index = end
    }
    emit(.word, from: start)
  }

  /// "U.S.", "a.m.", "U.N": single letters with a full stop after each.
  private func endOfInitials(from start: Int) -> Int {
    var end = start
    while isLetter(at(end)), at(end + 1) == 0x2E, !isLetter(at(end + 2)) || at(end + 3) == 0x2E {
      end += 2
    }
    if isLetter(at(end)), !isLetter(at(end + 1)) { end += 1 }
    return max(end, start + 1)
  }

  private func endOfLetters(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        if !isLetter(byte) { break }
        end += 1
      } else {
        if WideMark.at(end, in: bytes) != nil { break }
        end += WideMark.width(ofLead: byte)
      }
    }
    return min(end, bytes.count)
  }

  private mutating func readWide() {
    guard let mark = WideMark.at(index, in: bytes) else {
      readWord()
      return
    }
    let start = index
    index += mark.width
    switch mark.kind {
    case .space: widen(to: .space)
    case .line: gap = gap >= .line ? .paragraph : .line
    case .nothing: break
    case .apostrophe: emitApostrophe(from: start)
    case .token(let kind): emit(kind, from: start)
    }
  }

  private mutating func readMark() {
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
    case 0x22: emit(straightQuote(from: start), from: start)
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
    let alone = gap > .none && (index >= bytes.count || bytes[index] <= 0x20)
    emit(index - start > 1 || alone ? .dash : .hyphen, from: start)
  }

  /// An apostrophe outside a word: part of '' or a single quotation mark.
  private mutating func emitApostrophe(from start: Int) {
    if bytes[start] == 0x27, at(index) == 0x27 { index += 1 }
    let following = at(index)
    let opens =
      (gap > .none || tokens.last?.kind == .openQuote || tokens.last?.kind == .dash
        || tokens.last?.kind == .openParenthesis) && following > 0x20
    if bytes[start] == 0x27 {
      emit(opens ? .openQuote : .closeQuote, from: start)
    } else {
      emit(.closeQuote, from: start)
    }
  }

  private func straightQuote(from start: Int) -> Token.Kind {
    guard index < bytes.count, bytes[index] > 0x20 else { return .closeQuote }
    if gap > .none { return .openQuote }
    switch tokens.last?.kind {
    case nil, .openParenthesis, .openQuote, .dash, .colon: return .openQuote
    default: return .closeQuote
    }
  }

  private mutating func emit(_ kind: Token.Kind, from start: Int) {
    tokens.append(
      Token(
        first: Int32(start), last: Int32(index), kind: kind, gap: gap,
        casing: kind == .word ? casing(from: start) : .lower,
        key: WordKey(in: bytes, from: start, to: index)))
    gap = .none
  }

  private func casing(from start: Int) -> Token.Casing {
    guard WideMark.isCapital(at: start, in: bytes) else { return .lower }
    var letters = 0
    for position in start..<index where bytes[position] != 0x2E {
      let byte = bytes[position]
      if byte >= 0x61 && byte <= 0x7A { return .capitalised }
      letters += 1
    }
    return letters > 1 ? .upper : .capitalised
  }

  private func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte >= 0x80
  }

  private func apostropheWidth(at position: Int) -> Int? {
    if at(position) == 0x27 { return 1 }
    if at(position) == 0xE2, at(position + 1) == 0x80, at(position + 2) == 0x99 { return 3 }
    return nil
  }
}
