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
  /// Whether a verb stands at each token of `range`; nil where no rule has asked yet.
  private lazy var verbs = [Bool?](repeating: nil, count: range.count)

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

  /// Whether a verb stands at a position, by `rule` where it was not asked before.
  func isVerb(_ position: Int, by rule: (Int) -> Bool) -> Bool {
    guard range.contains(position) else { return false }
    let number = position - range.lowerBound
    if let known = verbs[number] { return known }
    let isVerb = rule(position)
    verbs[number] = isVerb
    return isVerb
  }

  /// The token at a position, or nil outside the sentence.
  func token(_ position: Int) -> Token? { range.contains(position) ? tokens[position] : nil }

  /// The kind of the token at a position, or nil outside the sentence.
  func kind(_ position: Int) -> Token.Kind? { token(position)?.kind }

  /// The key of the word at a position; of any other token, and outside, a key no word has.
  func key(_ position: Int) -> WordKey {
    guard range.contains(position), tokens[position].kind == .word else { return Self.noWord }
    return tokens[position].key
  }

  /// Whether the token touches the one before it.
  func touches(_ position: Int) -> Bool { token(position)?.gap == Token.Gap.none }

  /// Whether a word stands there, written without a capital.
  func isLowerWord(_ position: Int) -> Bool {
    guard let token = token(position), token.kind == .word else { return false }
    return token.casing == .lower
  }

  /// Whether a word with a capital stands there.
  func isCapital(_ position: Int) -> Bool { token(position)?.isCapitalised ?? false }

  /// Whether a weekday stands there: "Sun." but not "the sun".
  func isWeekday(_ position: Int) -> Bool {
    let key = key(position)
    return CalendarWords.weekdays[key] != nil
      && (isCapital(position) || !CalendarWords.ambiguousWeekdays.contains(key))
  }

  /// The bytes of one token; empty outside the sentence.
  func slice(_ position: Int) -> ArraySlice<UInt8> {
    guard range.contains(position) else { return [] }
    return bytes[tokens[position].start..<tokens[position].end]
  }

  /// The text of one token as written.
  func word(_ position: Int) -> String { String(decoding: slice(position), as: UTF8.self) }

  /// Whether the token is the one ASCII mark.
  func isMark(_ position: Int, _ mark: Character) -> Bool {
    guard let byte = mark.asciiValue else { return false }
    return slice(position).elementsEqual(CollectionOfOne(byte))
  }

  /// Whether the token is digits alone, without separators.
  func isPlainNumber(_ position: Int) -> Bool {
    kind(position) == .number && slice(position).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The value of plain digits, up to six of them.
  func plainValue(_ position: Int) -> Int? {
    guard isPlainNumber(position), slice(position).count <= 6 else { return nil }
    return slice(position).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The span from the first to the last of `positions`.
  func span(_ positions: Range<Int>) -> Span {
    Span(tokens[positions.lowerBound].start, tokens[positions.upperBound - 1].end)
  }

  private static let noWord = WordKey(" ")
}
