import Prose
import Tables

/// Cuts a source into lexemes, in one pass over its bytes.
struct Lexer {
  private let source: [UInt8]
  private var index = 0
  private var isAttached = false
  private var lexemes: [Lexeme] = []
  /// Heredocs announced on the current line, to be filled when it ends.
  private var awaited: [(lexeme: Int, terminator: [UInt8])] = []

  /// The lexemes of `source`, ended by `.end`.
  static func lexemes(of source: String) throws(Diagnostic) -> [Lexeme] {
    var lexer = Lexer(source: Array(source.utf8))
    try lexer.run()
    return lexer.lexemes
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private mutating func run() throws(Diagnostic) {
    while index < source.count {
      if skipSpace() { continue }
      try readLexeme()
    }
    if let open = awaited.first {
      throw unfinished(
        "heredoc has no line '\(String(decoding: open.terminator, as: UTF8.self))'",
        at: lexemes[open.lexeme].span)
    }
    append(.end, from: index)
  }

  /// Skips one space or comment; no-break spaces from pasted lines count as spaces.
  private mutating func skipSpace() -> Bool {
    let width: Int
    switch source[index] {
    case 0x20, 0x09, 0x0D: width = 1
    case 0xC2 where byte(1) == 0xA0: width = 2
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xAF || byte(2) == 0x89): width = 3
    case 0x23 where !isAttached:
      while index < source.count && source[index] != 0x0A { index += 1 }
      return true
    default: return false
    }
    index += width
    isAttached = false
    return true
  }

  private mutating func readLexeme() throws(Diagnostic) {
    let start = index
    switch source[index] {
    case 0x0A:
      index += 1
      append(.newline, from: start)
      isAttached = false
      try fillHeredocs()
    case 0x7C: single(.pipe)
    case 0x3B: single(.semicolon)
    case 0x2C: single(.comma)
    case 0x28: single(.openParenthesis)
    case 0x29: single(.closeParenthesis)
    case 0x22: try readString(closing: [0x22])
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x9C || byte(2) == 0x9D):
      try readString(closing: [0xE2, 0x80, 0x9D])
    case 0x3C where byte(1) == 0x3C: try announceHeredoc()
    case 0x3E where byte(1) == 0x3E:
      index += 2
      append(.append, from: start)
    case 0x3C, 0x3E, 0x3D: readComparison()
    case 0x21 where byte(1) == 0x3D: readComparison()
    default: try readWord()
    }
  }

  private func byte(_ ahead: Int) -> UInt8 {
    index + ahead < source.count ? source[index + ahead] : 0
  }

  private mutating func append(_ kind: Lexeme.Kind, from start: Int) {
    lexemes.append(Lexeme(kind: kind, span: Span(start, index), isAttached: isAttached))
    isAttached = true
  }

  private mutating func single(_ kind: Lexeme.Kind) {
    index += 1
    append(kind, from: index - 1)
    isAttached = false
  }

  private mutating func readComparison() {
    let start = index
    index += byte(1) == 0x3D ? 2 : 1
    append(.comparison(String(decoding: source[start..<index], as: UTF8.self)), from: start)
  }

  private mutating func readWord() throws(Diagnostic) {
    let start = index
    while index < source.count, !endsWord() { index += 1 }
    if index == start { index += 1 }
    let text = String(decoding: source[start..<index], as: UTF8.self)
    if let scalar = text.unicodeScalars.first(where: VisibleText.isHidden) {
      throw Diagnostic(
        .strayCharacter, "invisible character \(VisibleText(String(scalar)).text) outside a string",
        at: Span(start, index), help: ["type the word again, or put it into quotation marks"])
    }
    append(.word(text), from: start)
  }

  private func endsWord() -> Bool {
    switch source[index] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x7C, 0x3B, 0x28, 0x29, 0x22, 0x3C, 0x3E, 0x3D: true
    case 0x21: byte(1) == 0x3D
    case 0x2C: !isGroupingComma()
    case 0xC2: byte(1) == 0xA0
    case 0xE2:
      byte(1) == 0x80
        && (byte(2) == 0x9C || byte(2) == 0x9D || byte(2) == 0xAF || byte(2) == 0x89)
    default: false
    }
  }

  /// A comma between digits that groups thousands: "1,200".
  private func isGroupingComma() -> Bool {
    func isDigit(_ position: Int) -> Bool {
      position >= 0 && position < source.count && (0x30...0x39).contains(source[position])
    }
    return isDigit(index - 1) && (1...3).allSatisfy { isDigit(index + $0) } && !isDigit(index + 4)
  }
}

extension Lexer {
  private mutating func readString(closing: [UInt8]) throws(Diagnostic) {
    let start = index
    index += closing.count
    var content: [UInt8] = []
    while index < source.count {
      if source[index] == 0x5C, index + 1 < source.count {
        content.append(contentsOf: try escape())
        continue
      }
      if source[index...].starts(with: closing) {
        index += closing.count
        append(.string(String(decoding: content, as: UTF8.self)), from: start)
        return
      }
      content.append(source[index])
      index += 1
    }
    throw unfinished("string has no closing quotation mark", at: Span(start, source.count))
  }

  /// The bytes that the escape at `index` stands for.
  private mutating func escape() throws(Diagnostic) -> [UInt8] {
    let letter = byte(1)
    index += 2
    switch letter {
    case 0x6E: return [0x0A]
    case 0x74: return [0x09]
    case 0x22, 0x5C: return [letter]
    default:
      throw Diagnostic(
        .strayCharacter, "unknown escape in a string", at: Span(index - 2, index),
        help: [#"known are \n, \t, \" and \\"#])
    }
  }

  private mutating func announceHeredoc() throws(Diagnostic) {
    let start = index
    index += 2
    let nameStart = index
    while index < source.count, !endsWord() { index += 1 }
    guard index > nameStart else {
      throw Diagnostic(
        .unexpected, "'<<' wants a word that ends the text", at: Span(start, index),
        help: ["write <<END, the lines, and END on a line of its own"])
    }
    awaited.append((lexemes.count, Array(source[nameStart..<index])))
    append(.heredoc(""), from: start)
  }

  private mutating func fillHeredocs() throws(Diagnostic) {
    for (position, terminator) in awaited {
      let start = index
      var isClosed = false
      while index < source.count, !isClosed {
        let lineStart = index
        let lineEnd = source[index...].firstIndex(of: 0x0A) ?? source.count
        index = min(lineEnd + 1, source.count)
        var line = source[lineStart..<lineEnd]
        if line.last == 0x0D { line = line.dropLast() }
        if Array(line) == terminator {
          isClosed = true
          let content = String(decoding: source[start..<lineStart], as: UTF8.self)
          let opening = lexemes[position]
          lexemes[position] = Lexeme(
            kind: .heredoc(content), span: opening.span, isAttached: opening.isAttached,
            lines: Span(start, lineEnd))
        }
      }
      guard isClosed else {
        throw unfinished(
          "heredoc has no line '\(String(decoding: terminator, as: UTF8.self))'",
          at: lexemes[position].span)
      }
    }
    awaited.removeAll()
  }

  private func unfinished(_ message: String, at span: Span) -> Diagnostic {
    Diagnostic(.unfinished, message, at: span)
  }
}
