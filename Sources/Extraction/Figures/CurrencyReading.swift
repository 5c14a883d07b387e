import Prose

/// A currency found beside a number.
struct CurrencyReading {
  /// The ISO 4217 code.
  let code: String
  /// The numbers of its tokens.
  let tokens: Range<Int>
  /// Whether the number counts hundredths of it.
  var isHundredth = false
}

extension CurrencyLexicon {
  /// Whether a token is letters that name a currency in front of digits.
  static func isCode(_ position: Int, in passage: FigurePassage) -> Bool {
    passage.kind(position) == .currency || code(codes, position, in: passage) != nil
      || (passage.kind(position - 1) == .currency
        || passage.kind(position + 1) == .currency && passage.touches(position + 1))
        && code(dollars, position, in: passage) != nil
  }

  /// What the letters at a token stand for in `table`, or nil where it lacks them in that case.
  private static func code(
    _ table: WordTable<Letters>, _ position: Int, in passage: FigurePassage
  ) -> String? {
    guard let letters = table[passage.key(position)], passage.spells(position, letters.spelling)
    else { return nil }
    return letters.code
  }

  /// The currency of the sign at a token, or nil where none stands there.
  private static func sign(_ position: Int, in passage: FigurePassage) -> String? {
    passage.kind(position) == .currency ? signs[passage.tokens[position].key] : nil
  }

  /// The currency whose sign or code ends right before `position`.
  static func currency(before position: Int, in passage: FigurePassage) -> CurrencyReading? {
    let last = position - 1
    guard let token = passage.token(last), let number = passage.token(position),
      number.gap < .line
    else { return nil }
    if let code = sign(last, in: passage) {
      if code == "USD", passage.touches(last),
        let dollar = Self.code(dollars, last - 1, in: passage)
      {
        return CurrencyReading(code: dollar, tokens: (last - 1)..<position)
      }
      if code == "USD", passage.key(last - 1) == "us" {
        return CurrencyReading(code: code, tokens: (last - 1)..<position)
      }
      return CurrencyReading(code: code, tokens: last..<position)
    }
    if token.gap == .none, passage.kind(last - 1) == .currency,
      let code = code(dollars, last, in: passage)
    {
      return CurrencyReading(code: code, tokens: (last - 1)..<position)
    }
    // "Y=500" is what ASCII transliteration (Unidecode) makes of "¥500".
    if passage.isMark(last, "="), passage.touches(last), passage.spells(last - 1, "Y") {
      return CurrencyReading(code: "JPY", tokens: (last - 1)..<position)
    }
    if token.kind == .stop, passage.touches(last), passage.key(last - 1) == "rs" {
      return CurrencyReading(code: "INR", tokens: (last - 1)..<position)
    }
    guard number.kind == .number, let code = code(codes, last, in: passage),
      !passage.spells(last, "PS") || number.gap == .none && passage.length(position) > 1,
      code != "ZAR" || number.gap == .none || passage.spells(last, "ZAR")
    else { return nil }
    return CurrencyReading(code: code, tokens: last..<position)
  }

  /// The currency that begins at `position`, behind the number.
  static func currency(after position: Int, in passage: FigurePassage) -> CurrencyReading? {
    var start = position
    if passage.kind(start) == .hyphen, passage.touches(start), passage.touches(start + 1) {
      start += 1
      // "$5-$10": the sign belongs to the number behind it.
      if passage.kind(start + 1) == .number, passage.touches(start + 1) { return nil }
    }
    guard let token = passage.token(start), token.gap < .line else { return nil }
    if token.kind == .currency, token.gap == .none || passage.kind(start + 1) != .number {
      return sign(start, in: passage).map {
        CurrencyReading(code: $0, tokens: start..<(start + 1))
      }
    }
    guard token.kind == .word else { return nil }
    if let code = code(codes, start, in: passage), code != "ZAR",
      code != "ALL" || token.gap == .none, !passage.spells(start, "PS")
    {
      return CurrencyReading(code: code, tokens: start..<(start + 1))
    }
    if passage.kind(start - 1) == .number, sign(start - 2, in: passage) == "USD",
      let dollar = code(dollars, start, in: passage), token.casing == .upper || dollar == "USD",
      passage.length(start) > 1
    {
      return CurrencyReading(code: dollar, tokens: start..<(start + 1))
    }
    if nationalities.contains(token.key) || nationalities.contains(passage.key(start + 1)) {
      for length in [3, 2] {
        guard let code = national(start, length, in: passage) else { continue }
        return CurrencyReading(code: code, tokens: start..<(start + length))
      }
    }
    return named(start, in: passage)
  }

  /// A currency or its hundredth by its one word: "euros", "cents".
  private static func named(_ start: Int, in passage: FigurePassage) -> CurrencyReading? {
    guard let token = passage.token(start) else { return nil }
    // "75 US cents"
    if token.key == "us" || token.key == "canadian" || token.key == "australian",
      ["cent", "cents"].contains(passage.key(start + 1)), let code = hundredths["cent"]
    {
      return CurrencyReading(code: code, tokens: start..<(start + 2), isHundredth: true)
    }
    if let code = names[token.key] {
      return CurrencyReading(code: code, tokens: start..<(start + 1))
    }
    guard let code = hundredths[token.key],
      token.key != "p" || token.gap == .none && !isResolution(before: start, in: passage)
    else { return nil }
    return CurrencyReading(code: code, tokens: start..<(start + 1), isHundredth: true)
  }

  /// "a 1440p display": lines of a picture, no pence.
  private static func isResolution(before position: Int, in passage: FigurePassage) -> Bool {
    passage.plainValue(position - 1).map { pictureLines.contains($0) } ?? false
      && passage.kind(position - 2) != .currency
  }

  private static let pictureLines: Set<Int> = [480, 576, 720, 1080, 1440, 2160, 4320]

  private static func national(_ start: Int, _ length: Int, in passage: FigurePassage) -> String? {
    var words: [String] = []
    for position in start..<(start + length) {
      guard passage.kind(position) == .word else { return nil }
      words.append(passage.word(position).lowercased())
    }
    if let code = nationals[words.joined(separator: " ")] { return code }
    guard let last = words.popLast(), last.last == "s" else { return nil }
    words.append(String(last.dropLast()))
    if let code = nationals[words.joined(separator: " ")] { return code }
    return length == 3 ? nationals[words.dropFirst().joined(separator: " ")] : nil
  }
}
