import Prose

/// One sentence as the figure rules see it: its tokens by their number in the text.
///
/// A class, whose identity is that of the sentence being read: every reader and rule holds it, and
/// as a value it would be copied array by array. What is true of the sentence, whichever of its
/// numbers is read, it keeps from the first time that a rule asks.
final class FigurePassage {
  let tokens: [Token]
  let bytes: [UInt8]
  let numerals: NumeralReader
  /// The numbers of its tokens.
  let range: Range<Int>
  /// The day on which the article appeared.
  let published: CalendarDate?
  /// The periods that the sentence names, in order.
  private(set) lazy var periods = PeriodReading(passage: self).periods()
  /// The names of places behind a preposition of place, in order.
  private(set) lazy var places = PlaceReading(passage: self).places()
  /// The days that the sentence names for its counts.
  private(set) lazy var days = AsOfReading(passage: self).days()
  /// The events that the sentence names behind a preposition, in order.
  private(set) lazy var events = EventReading(passage: self).events()
  /// Its tokens that are a sign of anything, in order.
  private lazy var signed = TokenSigns.signed(in: tokens[range])
  /// What any of them is a sign of.
  private lazy var signs = signed.reduce(into: TokenSigns()) { $0.formUnion($1.signs) }
  /// Whether a verb stands at each token of `range`, nil where no rule has asked yet; empty before
  /// the first asks.
  private var verbs: [Bool?] = []

  init(
    _ text: TokenizedText, _ range: Range<Int>, _ numerals: NumeralReader,
    published: CalendarDate? = nil
  ) {
    tokens = text.tokens
    bytes = text.text.bytes
    self.numerals = numerals
    self.range = range
    self.published = published
  }

  /// Whether the sentence holds one of `signs`.
  func holds(_ signs: TokenSigns) -> Bool { !self.signs.isDisjoint(with: signs) }

  /// The tokens that are one of `signs`, in order.
  func positions(of signs: TokenSigns) -> some Sequence<Int> {
    signed.lazy.filter { !$0.signs.isDisjoint(with: signs) }.map { $0.position }
  }

  /// Whether a verb stands at a position, by `rule` where it was not asked before.
  func isVerb(_ position: Int, by rule: (Int) -> Bool) -> Bool {
    guard range.contains(position) else { return false }
    if verbs.isEmpty { verbs = [Bool?](repeating: nil, count: range.count) }
    let number = position - range.lowerBound
    if let known = verbs[number] { return known }
    let isVerb = rule(position)
    verbs[number] = isVerb
    return isVerb
  }

  /// The token at a position, or nil outside the sentence.
  @inline(__always)
  func token(_ position: Int) -> Token? { range.contains(position) ? tokens[position] : nil }

  /// The kind of the token at a position, or nil outside the sentence.
  @inline(__always)
  func kind(_ position: Int) -> Token.Kind? { token(position)?.kind }

  /// The key of the word at a position; of any other token, and outside, a key no word has.
  @inline(__always)
  func key(_ position: Int) -> WordKey {
    guard range.contains(position), tokens[position].kind == .word else { return Self.noWord }
    return tokens[position].key
  }

  /// Whether the token touches the one before it.
  @inline(__always)
  func touches(_ position: Int) -> Bool { token(position)?.gap == Token.Gap.none }

  /// Whether a word stands there, written without a capital.
  @inline(__always)
  func isLowerWord(_ position: Int) -> Bool {
    guard let token = token(position), token.kind == .word else { return false }
    return token.casing == .lower
  }

  /// Whether a word with a capital stands there.
  @inline(__always)
  func isCapital(_ position: Int) -> Bool { token(position)?.isCapitalised ?? false }

  /// Whether a weekday stands there: "Sun." but not "the sun".
  func isWeekday(_ position: Int) -> Bool {
    let key = key(position)
    return CalendarWords.weekdays[key] != nil
      && (isCapital(position) || !CalendarWords.ambiguousWeekdays.contains(key))
  }

  /// The length of a token in bytes; 0 outside the sentence.
  @inline(__always)
  func length(_ position: Int) -> Int {
    range.contains(position) ? tokens[position].end - tokens[position].start : 0
  }

  /// Whether a token is written as `spelling`, case and all.
  func spells(_ position: Int, _ spelling: String) -> Bool {
    spells(position..<(position + 1), spelling)
  }

  /// Whether tokens that stand in the sentence are together written as `spelling`, case and all.
  func spells(_ positions: Range<Int>, _ spelling: String) -> Bool {
    guard range.contains(positions.lowerBound), positions.upperBound <= range.upperBound else {
      return false
    }
    let span = span(positions)
    return span.length == spelling.utf8.count
      && bytes[span.start..<span.end].elementsEqual(spelling.utf8)
  }

  /// Whether the last letters of a token are those of `ending`, case and all.
  func ends(_ position: Int, in ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard length(position) >= count else { return false }
    let first = tokens[position].end - count
    for offset in 0..<count where bytes[first + offset] != ending.utf8Start[offset] { return false }
    return true
  }

  /// Whether `words` stand at a position, one after the other.
  func reads(_ words: [WordKey], at position: Int) -> Bool {
    for number in words.indices where key(position + number) != words[number] { return false }
    return true
  }

  /// The bytes of one token; empty outside the sentence.
  func slice(_ position: Int) -> ArraySlice<UInt8> {
    guard range.contains(position) else { return [] }
    return bytes[tokens[position].start..<tokens[position].end]
  }

  /// The text of one token as written.
  func word(_ position: Int) -> String { String(decoding: slice(position), as: UTF8.self) }

  /// Whether the token is the one ASCII mark.
  func isMark(_ position: Int, _ mark: Unicode.Scalar) -> Bool {
    length(position) == 1 && bytes[tokens[position].start] == mark.value
  }

  /// Whether the token is digits alone, without separators.
  func isPlainNumber(_ position: Int) -> Bool {
    guard kind(position) == .number else { return false }
    for byte in tokens[position].start..<tokens[position].end where !isDigit(bytes[byte]) {
      return false
    }
    return true
  }

  /// The value of plain digits, up to six of them.
  func plainValue(_ position: Int) -> Int? {
    guard length(position) <= 6, isPlainNumber(position) else { return nil }
    var value = 0
    for byte in tokens[position].start..<tokens[position].end {
      value = value * 10 + Int(bytes[byte] - 0x30)
    }
    return value
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The span from the first to the last of `positions`.
  func span(_ positions: Range<Int>) -> Span {
    Span(tokens[positions.lowerBound].start, tokens[positions.upperBound - 1].end)
  }

  private static var noWord: WordKey { " " }
}
