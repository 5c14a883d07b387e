/// Cuts a text into tokens in one pass over its bytes; linear in its length.
public struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [Token] = []
  var index = 0
  private(set) var gap = Token.Gap.paragraph

  /// The tokens of `bytes`, which are a text.
  static func tokens(in bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { buffer in
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
      tokenizer.tokens.reserveCapacity(span.length / 4 + 4)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  /// The first of the tokens of the bytes at `span` alone, or nil where they hold none.
  public static func firstToken(of text: SourceText, in span: Span) -> Token? {
    text.bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(UnsafeBufferPointer(rebasing: buffer[..<span.end]))
      tokenizer.index = span.start
      let classes = ByteClass.table
      while tokenizer.tokens.isEmpty, tokenizer.index < span.end { tokenizer.readNext(classes) }
      return tokenizer.tokens.first
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func run() {
    let classes = ByteClass.table
    while index < bytes.count { readNext(classes) }
  }

  /// Reads the token, the space or the break that begins at the current byte.
  @inline(__always)
  private mutating func readNext(_ classes: [ByteClass]) {
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
    if readPlainWord() { return }
    let start = index
    index = endOfLetters(from: index)
    if index - start == 1, at(index) == 0x2E, isLetter(at(index + 1)),
      !letterBegins(at: index + 2)
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

  /// Reads a word of ASCII letters alone, most words by far, in one pass for its end, key and
  /// casing; false, having read nothing, where a mark or letter that needs more care follows.
  private mutating func readPlainWord() -> Bool {
    var key = WordKey.Building()
    var end = index
    var small: UInt8 = 0
    while end < bytes.count {
      let byte = bytes[end]
      guard byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A else { break }
      key.add(byte | 0x20)
      small |= byte & 0x20
      end += 1
    }
    switch at(end) {
    case 0x27, 0x5F, 0x80...0xFF: return false
    case 0x2E where end == index + 1: return false
    default: break
    }
    let isCapital = bytes[index] & 0x20 == 0
    let casing: Token.Casing =
      !isCapital ? .lower : small != 0 || end == index + 1 ? .capitalised : .upper
    tokens.append(
      Token(
        first: Int32(index), last: Int32(end), kind: .word, gap: gap, casing: casing,
        key: WordKey(key)))
    index = end
    gap = .none
    return true
  }

  /// "U.S.", "a.m.", "U.N": single letters with a full stop after each.
  private func endOfInitials(from start: Int) -> Int {
    var end = start
    while isLetter(at(end)), at(end + 1) == 0x2E,
      !letterBegins(at: end + 2) || at(end + 3) == 0x2E
    {
      end += 2
    }
    if isLetter(at(end)), at(end) < 0x80, !letterBegins(at: end + 1) { end += 1 }
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
        guard let mark = WideMark.at(end, in: bytes) else {
          end += WideMark.width(ofLead: byte)
          continue
        }
        guard case .nothing = mark.kind, let next = letterAfterInvisible(end) else { break }
        end = next
      }
    }
    return min(end, bytes.count)
  }

  /// The letter that follows the marks that show nothing from `start` on, or nil where none does.
  private func letterAfterInvisible(_ start: Int) -> Int? {
    var next = start
    while next < bytes.count, let mark = WideMark.at(next, in: bytes), case .nothing = mark.kind {
      next += mark.width
    }
    return letterBegins(at: next) ? next : nil
  }

  private func letterBegins(at position: Int) -> Bool {
    guard position < bytes.count, isLetter(bytes[position]) else { return false }
    return bytes[position] < 0x80 || WideMark.at(position, in: bytes) == nil
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

  mutating func emit(_ kind: Token.Kind, from start: Int) {
    tokens.append(
      Token(
        first: Int32(start), last: Int32(index), kind: kind, gap: gap,
        casing: kind == .word ? casing(from: start) : .lower,
        key: WordKey(in: bytes, from: start, to: index)))
    gap = .none
  }

  /// Of the letters alone: "U.S." and "G7" are in capitals, "McDonald" is not.
  private func casing(from start: Int) -> Token.Casing {
    guard WideMark.isCapital(at: start, in: bytes) else { return .lower }
    var letters = 0
    for position in start..<index {
      let byte = bytes[position]
      if byte == 0x2E || byte & 0xC0 == 0x80 { continue }
      if WideMark.isSmall(at: position, in: bytes) { return .capitalised }
      letters += 1
    }
    return letters > 1 ? .upper : .capitalised
  }

  /// The byte at `position`, or 0 past the end.
  func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

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
