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
      return percent.map { UnitReading(unit: $0, tokens: start..<(start + 1)) }
    }
    if passage.kind(start) == .hyphen, passage.touches(start), passage.touches(start + 1) {
      start += 1
    }
    guard let first = passage.token(start), first.gap < .paragraph else { return nil }
    switch first.kind {
    case .word: return words(start, in: passage) ?? symbol(start, in: passage)
    case .closeQuote where closesQuotation(start, in: passage): return nil
    case .symbol, .closeQuote: return symbol(start, in: passage)
    default: return nil
    }
  }

  /// A unit in words, of several the one with most of them.
  private static func words(_ start: Int, in passage: FigurePassage) -> UnitReading? {
    guard let phrases = phrases[passage.key(start)] else { return nil }
    for phrase in phrases {
      guard let end = end(of: phrase, from: start, in: passage) else { continue }
      return UnitReading(unit: phrase.unit, tokens: start..<end)
    }
    return nil
  }

  /// The token behind the words of a unit that begins at `start`, or nil where others stand there.
  private static func end(of phrase: Phrase, from start: Int, in passage: FigurePassage) -> Int? {
    var position = start + 1
    for word in phrase.rest {
      if word == "/", passage.isMark(position, "/") {
        position += 1
        continue
      }
      if passage.kind(position) == .hyphen, passage.touches(position) { position += 1 }
      guard passage.key(position) == word, let gap = passage.token(position)?.gap, gap < .paragraph
      else { return nil }
      position += 1
    }
    return position
  }

  /// Whether a mark behind a number ends a quotation, and does not stand for inches as in "a 27"
  /// screen".
  private static func closesQuotation(_ position: Int, in passage: FigurePassage) -> Bool {
    if passage.spells(position, "″") { return false }
    guard passage.touches(position), passage.isLowerWord(position + 1) else { return true }
    return passage.tokens[passage.range.lowerBound..<position].contains { $0.kind == .openQuote }
  }

  /// A symbol in its own case; one letter alone must touch the number or be a usual one.
  private static func symbol(_ start: Int, in passage: FigurePassage) -> UnitReading? {
    guard let token = passage.token(start), let symbols = symbols[token.key] else { return nil }
    for symbol in symbols {
      let next = start + symbol.tokenCount
      guard passage.spells(start..<next, symbol.spelling) else { continue }
      if passage.touches(next),
        passage.kind(next) == .word || passage.kind(next) == .number
          || passage.kind(next) == .symbol && !isPer(next, in: passage)
      {
        continue
      }
      if token.gap != .none, symbol.isRisky, !isPlain(symbol.spelling, start, in: passage) {
        continue
      }
      return UnitReading(unit: symbol.unit, tokens: start..<next)
    }
    return nil
  }

  /// The "/" of "µg/m³", behind which another unit stands.
  private static func isPer(_ position: Int, in passage: FigurePassage) -> Bool {
    passage.isMark(position, "/") && passage.touches(position + 1)
      && symbol(position + 1, in: passage) != nil
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

  /// A unit by its words.
  private struct Phrase {
    /// The words behind the first; a hyphen may stand before each, and "/" only where it is listed.
    let rest: [WordKey]
    let unit: MeasurementUnit
  }

  /// A unit by its symbol.
  private struct Symbol {
    let spelling: String
    let tokenCount: Int
    let unit: MeasurementUnit
    /// Whether it is also a word or name: it counts only where it touches the number.
    let isRisky: Bool
  }

  private static let percent = named["percent"]

  /// The units in words, by their first word, longest first.
  private static let phrases = WordTable(
    grouping: entries.flatMap { entry in
      entry.words.split(separator: "|").map { text in
        let words = text.replacing("/", with: " / ").split(separator: " ").map(String.init)
        return (
          word: words[0],
          value: Phrase(rest: words.dropFirst().map { WordKey($0) }, unit: entry.unit)
        )
      }
    }.sorted { $0.value.rest.count > $1.value.rest.count })

  /// The symbols by their first token, longest first.
  private static let symbols = WordTable(
    grouping: entries.flatMap { entry in
      entry.symbols.split(separator: "|").map { text in
        let tokens = TokenizedText(SourceText(String(text)))
        return (
          word: tokens.word(0),
          value: Symbol(
            spelling: String(text), tokenCount: tokens.tokens.count, unit: entry.unit,
            isRisky: riskySymbols.contains(String(text)))
        )
      }
    }.sorted { $0.value.tokenCount > $1.value.tokenCount })

  private static let riskySymbols: Set<String> = [
    "in", "s", "h", "C", "F", "V", "J", "t", "x", "L", "W", "m", "min", "cal", "mi", "ac", "kt",
    "kn", "K", "MP", "Mp", "ns",
  ]

  /// Those of them that behind digits are units though a space stands between: "25 C (77 F)".
  private static let plainSymbols: Set<String> = [
    "W", "V", "L", "C", "F", "J", "min", "h", "s", "t", "mi", "kn",
  ]
}
