import Prose

/// A field's value in a form that orders: numbers by value, dates by day, names by number.
enum SortValue: Hashable, Comparable {
  case missing
  case number(DecimalNumber)
  case identifier(DisplayID)
  case text(String)

  init(_ value: FieldValue) {
    switch value {
    case .missing: self = .missing
    case .text(let text): self = .text(String(decoding: FoldedText(text).bytes, as: UTF8.self))
    case .list(let words): self = .text(words.joined(separator: " "))
    case .number(let number): self = .number(number)
    case .interval(let low, let high): self = (low ?? high).map { .number($0) } ?? .missing
    case .date(let date): self = .number(DecimalNumber(date.daysSince1970))
    case .count(let count): self = .number(DecimalNumber(count))
    case .identifier(let id): self = .identifier(id)
    }
  }
}
