/// Cuts a text into tokens in one pass over its bytes; linear in its length.
public struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the tokens are written.
  private let room: UnsafeMutableBufferPointer<Token>
  /// How many were written.
  private var count = 0
  var index: Int
  private(set) var gap = Token.Gap.paragraph

  /// The tokens of `bytes`, which are a text.
  static func tokens(in bytes: [UInt8]) -> [Token] {
    bytes.withUnsafeBufferPointer { tokens(in: $0, from: 0) }
  }

  /// The tokens of the bytes at `span` alone, as if the text began and ended there.
  public static func tokens(of text: SourceText, in span: Span) -> [Token] {
    text.bytes.withUnsafeBufferPointer {
      tokens(in: UnsafeBufferPointer(rebasing: $0[..<span.end]), from: span.start)
    }
  }

  /// The first of the tokens of the bytes at `span` alone, or nil where they hold none.
  public static func firstToken(of text: SourceText, in span: Span) -> Token? {
    text.bytes.withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: Token.self, capacity: mostAtOnce) { room in
        let bytes = UnsafeBufferPointer(rebasing: buffer[..<span.end])
        var tokenizer = Tokenizer(bytes, from: span.start, room)
        let classes = ByteClass.table
        while tokenizer.count == 0, tokenizer.index < span.end { tokenizer.readNext(classes) }
        return tokenizer.count == 0 ? nil : room[0]
      }
    }
  }

  /// The tokens of the bytes from `start` on: most texts have fewer than one for each four bytes,
  /// and none has more than one a byte.
  private static func tokens(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Token] {
    let length = bytes.count - start
    return tokens(in: bytes, from: start, capacity: length / 4 + mostAtOnce)
      ?? tokens(in: bytes, from: start, capacity: length + mostAtOnce) ?? []
  }

  /// The tokens of the bytes from `start` on, or nil where there is no room for all of them.
  private static func tokens(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, capacity: Int
  ) -> [Token]? {
    var isWhole = false
    let tokens = [Token](unsafeUninitializedCapacity: capacity) { room, count in
      var tokenizer = Tokenizer(bytes, from: start, room)
      isWhole = tokenizer.run()
      count = tokenizer.count
    }
    return isWhole ? tokens : nil
  }

  /// The most tokens that are read in one step: a word and its possessive.
  private static let mostAtOnce = 2

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    _ room: UnsafeMutableBufferPointer<Token>
  ) {
    (self.bytes, self.room, index) = (bytes, room, start)
  }

  /// Reads to the end.
  /// - Returns: whether there was room for all tokens.
  private mutating func run() -> Bool {
    let classes = ByteClass.table
    let mostBefore = room.count - Self.mostAtOnce
    while index < bytes.count {
      guard count <= mostBefore else { return false }
      readNext(classes)
    }
    return true
  }

  /// Reads the token, the space or the break that begins at the current byte.
  @inline(__always)
  private mutating func readNext(_ classes: [ByteClass]) {
    switch classes[Int(bytes[index])] {
    case .space:
      skipSpace()
    case .newline:
      readNewline()
    case .digit:
      readNumber()
    case .mark:
      readMark()
    case .letter:
      if bytes[index] >= 0x80 { readWide() } else if !readPlainWord() { readWord() }
    }
  }

  mutating func skipSpace() {
    widen(to: .space)
    index += 1
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
    write(
      Token(
        first: Int32(start), last: Int32(index), kind: kind, gap: gap,
        casing: kind == .word ? casing(from: start) : .lower,
        key: WordKey(in: bytes, from: start, to: index)))
  }

  @inline(__always)
  mutating func write(_ token: Token) {
    room.initializeElement(at: count, to: token)
    count += 1
    gap = .none
  }

  /// The token that was read last.
  var last: Token? { count == 0 ? nil : room[count - 1] }

  /// The byte at `position`, or 0 past the end.
  func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
