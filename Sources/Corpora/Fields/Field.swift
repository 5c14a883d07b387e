public import Prose

/// One column of a kind of row: what filters, `columns`, JSON and `help fields` are derived from.
public struct Field: Sendable {
  /// What values it holds, which decides the operators it takes.
  public enum ValueType: String, Sendable {
    case text, list, number, interval, date, count, identifier
  }

  /// The name in the language, in JSON and at the head of a column.
  public let name: String
  /// Other names that the language takes.
  public let aliases: [String]
  /// Names that other rows have for something like it, for whoever asks for those.
  private let near: [String]
  /// What values it holds.
  public let type: ValueType
  /// One line for `help fields`.
  public let summary: String
  /// The words it can hold, where they are a closed list.
  public let choices: [String]
  /// Whether a bare string in a filter looks here.
  let isSearched: Bool
  /// Reads what conditions, orders and sums take where the text does not say the value; nil where
  /// nothing stands for it.
  private let fallback: (@Sendable (Row, Corpus) -> FieldValue)?
  /// Reads the value; `.missing` where the text does not say.
  let value: @Sendable (Row, Corpus) -> FieldValue

  init(
    _ name: String, aliases: [String] = [], type: ValueType, _ summary: String,
    choices: [String] = [], searched: Bool = false, near: [String] = [],
    fallback: (@Sendable (Row, Corpus) -> FieldValue)? = nil,
    value: @escaping @Sendable (Row, Corpus) -> FieldValue
  ) {
    self.name = name
    self.aliases = aliases
    self.near = near
    self.type = type
    self.summary = summary
    self.choices = choices
    self.isSearched = searched
    self.fallback = fallback
    self.value = value
  }

  /// Whether who asks for a field `name` that the rows lack may mean this one.
  public func isMeant(by name: String) -> Bool { near.contains(name) }

  /// The value of `row`, which must be of the field's kind.
  public func value(of row: Row, in corpus: Corpus) -> FieldValue { value(row, corpus) }

  /// What conditions, orders and sums take: the value, or what stands for it.
  ///
  /// The ends of a figure of one number are that number there, and nowhere shown as reported.
  func comparedValue(of row: Row, in corpus: Corpus) -> FieldValue {
    let value = value(row, corpus)
    return value == .missing ? fallback?(row, corpus) ?? .missing : value
  }
}

/// One value of a field.
public enum FieldValue: Hashable, Sendable {
  /// The text does not say.
  case missing
  case text(String)
  /// In order; never empty.
  case list([String])
  case number(DecimalNumber)
  /// The reported ends; one of them may be open, not both.
  case interval(low: DecimalNumber?, high: DecimalNumber?)
  case date(CalendarDate)
  case count(Int)
  case identifier(DisplayID)

  /// The text, or missing where it is nil or empty.
  static func of(_ text: String?) -> FieldValue {
    guard let text, !text.isEmpty else { return .missing }
    return .text(text)
  }

  /// The words, or missing where there is none.
  static func of(_ words: [String]) -> FieldValue { words.isEmpty ? .missing : .list(words) }

  /// The number, or missing where it is nil.
  static func of(_ number: DecimalNumber?) -> FieldValue { number.map { .number($0) } ?? .missing }

  /// As a person reads it; empty where missing.
  public var description: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .list(let words): words.joined(separator: ", ")
    case .number(let number): number.description
    case .interval(let low?, let high?): low == high ? "\(low)" : "\(low)–\(high)"
    case .interval(let low?, nil): "≥ \(low)"
    case .interval(nil, let high?): "≤ \(high)"
    case .interval(nil, nil): ""
    case .date(let date): date.description
    case .count(let count): String(count)
    case .identifier(let id): id.description
    }
  }
}
