internal import Prose

/// One line of a text that is not blank, with its place among the others.
struct LayoutLine {
  let text: SourceText
  /// Its bytes without the white space around them; never empty.
  let span: Span
  /// Whether a blank line, or nothing, stands before it.
  let startsBlock: Bool
  /// Its first token.
  let opening: Token?
  /// Its tokens, of a long line the first ones; empty where it can only be a paragraph.
  private(set) var tokens: [Token] = []

  /// The most bytes of a line that may be a headline, an imprint or a credit.
  static let shortLineInBytes = 240
  /// Lines up to this length are always read.
  private static let tinyLineInBytes = 80
  private static let openingInBytes = 24
  private static let readInBytes = 400

  init(_ span: Span, of text: SourceText, startsBlock: Bool) {
    self.text = text
    self.span = span
    self.startsBlock = startsBlock
    opening =
      Tokenizer.firstToken(of: text, in: Self.head(Self.openingInBytes, of: span, in: text))
    if mayStandBeside { read() }
  }

  /// The line with its tokens, also where it is a paragraph.
  var asRead: LayoutLine {
    var line = self
    if tokens.isEmpty { line.read() }
    return line
  }

  private mutating func read() {
    tokens = Tokenizer.tokens(of: text, in: Self.head(Self.readInBytes, of: span, in: text))
  }

  /// Whether it may be anything else than a paragraph, by its length and its two ends.
  private var mayStandBeside: Bool {
    if span.length <= Self.tinyLineInBytes || (isShort && !endsSentence) { return true }
    if text.bytes[span.end - 1] == 0x29 { return true }
    guard let opening else { return false }
    return opening.kind == .openParenthesis || opening.kind == .symbol
      || CreditWords.openings.contains(opening.key)
  }

  /// Whether it is short enough to stand beside the body.
  var isShort: Bool { span.length <= Self.shortLineInBytes }

  /// Whether it ends as a sentence does: with a stop, perhaps inside a closing mark.
  var endsSentence: Bool {
    var end = span.end
    while end > span.start, let width = closingMarkWidth(before: end) { end -= width }
    guard end > span.start else { return false }
    switch text.bytes[end - 1] {
    case 0x2E, 0x3F, 0x21: return true
    default:
      return end - 3 >= span.start && text.bytes[(end - 3)..<end].elementsEqual(Self.ellipsis)
    }
  }

  /// Whether its last mark is a question or exclamation mark, which a headline may end with.
  var asksOrExclaims: Bool {
    let last = text.bytes[span.end - 1]
    return last == 0x3F || last == 0x21
  }

  /// Whether it is a paragraph of the story: a sentence, or too long for anything else.
  var runs: Bool { endsSentence || !isShort }

  /// The text of `range`.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text[Span(tokens[first].start, tokens[last].end)]
  }

  /// Whether every word of `range` is written as a name, with particles such as "de" between.
  func isNameLike(_ range: Range<Int>) -> Bool {
    var hasName = false
    for token in tokens[range] {
      switch token.kind {
      case .word:
        if token.isCapitalised {
          hasName = true
        } else if !NameParticles.keys.contains(token.key) {
          return false
        }
      case .number, .possessive, .hyphen, .stop, .comma, .symbol, .closeQuote, .dash: continue
      case .openQuote, .ellipsis, .colon, .semicolon, .question, .exclamation, .openParenthesis,
        .closeParenthesis, .currency, .percent:
        return false
      }
    }
    return hasName
  }

  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  private func closingMarkWidth(before end: Int) -> Int? {
    switch text.bytes[end - 1] {
    case 0x22, 0x27, 0x29, 0x5D: return 1
    case 0x99, 0x9D, 0xBA:
      let isQuote =
        end - 3 >= span.start && text.bytes[end - 3] == 0xE2 && text.bytes[end - 2] == 0x80
      return isQuote ? 3 : nil
    case 0xBB: return end - 2 >= span.start && text.bytes[end - 2] == 0xC2 ? 2 : nil
    default: return nil
    }
  }

  /// The first bytes of `span`, at most so many, cut where a scalar ends.
  private static func head(_ limit: Int, of span: Span, in text: SourceText) -> Span {
    guard span.length > limit else { return span }
    var end = span.start + limit
    while text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Span(span.start, end)
  }
}
