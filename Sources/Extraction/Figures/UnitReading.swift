import Prose

/// A unit of measure found in a sentence.
struct UnitReading {
  let unit: MeasurementUnit
  /// The numbers of its tokens.
  let tokens: Range<Int>
}

extension UnitLexicon {
  /// The longest unit that begins at a token, or behind the hyphen that stands there.
  static func unit(at position: Int, in passage: FigurePassage) -> UnitReading? {
    var start = position
    if passage.kind(start) == .percent {
      if passage.touches(start + 1), passage.kind(start + 1) == .number { return nil }
      return named["percent"].map { UnitReading(unit: $0, tokens: start..<(start + 1)) }
    }
    if passage.kind(start) == .hyphen, passage.touches(start), passage.touches(start + 1) {
      start += 1
    }
    guard let first = passage.token(start),
      first.kind == .word || first.kind == .symbol
        || first.kind == .closeQuote && !closesQuotation(start, in: passage),
      first.gap < .paragraph
    else { return nil }
    if first.kind == .word, !firstWords.contains(first.key) { return symbol(start, in: passage) }
    for length in [4, 3, 2, 1] {
      guard let (spelling, end) = spelling(start, length, in: passage) else { continue }
      if let unit = words[spelling] { return UnitReading(unit: unit, tokens: start..<end) }
    }
    return symbol(start, in: passage)
  }

  /// Whether a mark behind a number ends a quotation, and does not stand for inches as in "a 27"
  /// screen".
  private static func closesQuotation(_ position: Int, in passage: FigurePassage) -> Bool {
    if passage.slice(position).count == 3, passage.word(position) == "″" { return false }
    guard passage.touches(position), passage.isLowerWord(position + 1) else { return true }
    return passage.tokens[passage.range.lowerBound..<position].contains { $0.kind == .openQuote }
  }

  /// A symbol in its own case; one letter alone must touch the number or be a usual one.
  private static func symbol(_ start: Int, in passage: FigurePassage) -> UnitReading? {
    for length in [2, 1] {
      guard let text = raw(start, length, in: passage), let unit = symbols[text] else { continue }
      let next = start + length
      if passage.touches(next),
        passage.kind(next) == .word || passage.kind(next) == .number
          || passage.kind(next) == .symbol
      {
        continue
      }
      let isLoose = passage.token(start)?.gap != Token.Gap.none
      if isLoose, riskySymbols.contains(text), !isPlain(text, start, in: passage) { continue }
      return UnitReading(unit: unit, tokens: start..<next)
    }
    return nil
  }

  /// Whether a loose letter behind digits is a unit: a "m" that counts nouns is a million, and a
  /// letter with a point an initial.
  private static func isPlain(_ text: String, _ start: Int, in passage: FigurePassage) -> Bool {
    guard passage.kind(start - 1) == .number else { return false }
    if plainSymbols.contains(text) {
      return passage.kind(start + 1) != .stop || start + 2 >= passage.range.upperBound
    }
    let next = passage.key(start + 1) == "of" ? start + 2 : start + 1
    return (text == "m" || text == "K") && !CountedNouns.mayBeCounted(passage, next)
      && !["the", "its", "their", "them"].contains(passage.key(next))
  }

  /// The words from a token on in lower case, joined by spaces where a space or hyphen parts them.
  private static func spelling(_ start: Int, _ length: Int, in passage: FigurePassage)
    -> (text: String, end: Int)?
  {
    var text = ""
    var position = start
    for number in 0..<length {
      if number > 0 {
        if passage.kind(position) == .hyphen, passage.touches(position) {
          position += 1
          text += " "
        } else if passage.isMark(position, "/") {
          text += "/"
          position += 1
          guard passage.kind(position) == .word else { return nil }
          text += passage.word(position).lowercased()
          position += 1
          continue
        } else {
          text += " "
        }
      }
      guard passage.kind(position) == .word,
        number == 0 || (passage.token(position)?.gap ?? .none) < .paragraph
      else { return nil }
      text += passage.word(position).lowercased()
      position += 1
    }
    return (text, position)
  }

  private static func raw(_ start: Int, _ length: Int, in passage: FigurePassage) -> String? {
    var text = ""
    for position in start..<(start + length) {
      guard passage.range.contains(position), position == start || passage.touches(position) else {
        return nil
      }
      text += passage.word(position)
    }
    return text
  }

  private static let words: [String: MeasurementUnit] = Dictionary(
    entries.flatMap { entry in
      entry.words.split(separator: "|").map { (String($0), entry.unit) }
    }, uniquingKeysWith: { first, _ in first })

  private static let symbols: [String: MeasurementUnit] = Dictionary(
    entries.flatMap { entry in
      entry.symbols.split(separator: "|").map { (String($0), entry.unit) }
    }, uniquingKeysWith: { first, _ in first })

  private static let firstWords = WordSet(
    words.keys.map { $0.prefix { $0 != " " && $0 != "/" } }.joined(separator: " "))

  /// Symbols that are also words or names: they count only where they touch the number.
  private static let riskySymbols: Set<String> = [
    "in", "s", "h", "C", "F", "V", "J", "t", "x", "L", "W", "m", "min", "cal", "mi", "ac", "kt",
    "kn", "K", "MP", "Mp", "ns",
  ]

  /// Those of them that behind digits are units though a space stands between: "25 C (77 F)".
  private static let plainSymbols: Set<String> = [
    "W", "V", "L", "C", "F", "min", "h", "s", "t", "mi",
  ]
}
