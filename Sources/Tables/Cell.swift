/// What stands in one row under one column.
public enum Cell: Hashable, Sendable {
  /// Not known, or not said. It is never the same as zero or empty text.
  case missing
  /// Text as it was read; it may hold anything, and formats make it safe to show.
  case text(String)
  /// A decimal numeral, digits as they were read: an optional `-`, digits, optionally `.` and
  /// digits. Machine formats write it unchanged, as a string where the format has types.
  case number(String)
  /// Decimal numerals with what lies between them; one of them may be open, not both.
  case interval(low: String?, high: String?)
  /// A count of things: articles, claims, bytes.
  case count(Int)
  /// Several texts, in order; possibly none.
  case list([String])

  /// The text of a cell, or `missing` where there is none.
  public init(_ text: String?) {
    self = text.map(Cell.text) ?? .missing
  }

  /// The cell for a reader: safe to show, on one line, thousands set apart by commas.
  ///
  /// Nil where the cell is missing.
  public var shown: String? {
    switch self {
    case .missing: nil
    case .text(let text): VisibleText(text).text
    case .number(let numeral): Self.grouped(numeral)
    case .interval(let low, let high):
      Self.interval(low.map { Self.grouped($0) }, high.map { Self.grouped($0) })
    case .count(let count): Self.grouped(String(count))
    case .list(let texts): texts.isEmpty ? nil : VisibleText(texts.joined(separator: ", ")).text
    }
  }

  /// The cell for a program that reads lines: numerals unchanged, empty where it is missing.
  public var plain: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .number(let numeral): numeral
    case .interval(let low, let high): Self.interval(low, high)
    case .count(let count): String(count)
    case .list(let texts): texts.joined(separator: "; ")
    }
  }

  private static func interval(_ low: String?, _ high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(low)–\(high)"
    case (let low?, nil): "≥ \(low)"
    case (nil, let high?): "≤ \(high)"
    case (nil, nil): ""
    }
  }

  /// `1234567.5` as `1,234,567.5`; anything that is not a numeral is made safe and stays as it is.
  private static func grouped(_ numeral: String) -> String {
    let digits = numeral.utf8.drop { $0 == 0x2D }.prefix { (0x30...0x39).contains($0) }
    guard digits.count > 3 else { return VisibleText(numeral).text }
    var text = String(numeral.prefix { $0 == "-" })
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text + VisibleText(numeral[digits.endIndex...]).text
  }
}
