/// What a condition says of a row: unknown is not false (Kleene's strong logic).
enum Truth: Equatable {
  case yes, no
  /// The row lacks the field of this name.
  case unknown(field: String)

  static func of(_ condition: Bool) -> Truth { condition ? .yes : .no }
}
