import Corpora
import Extraction
import Prose

extension Parser {
  /// A value that `field` can be held against.
  mutating func value(of field: Field, _ kind: RowKind) throws(Diagnostic) -> QueryValue {
    if depth > 0 { skipNewlines() }
    expect(.value(kind, field: field.name))
    guard let text = current.text else {
      var missing = unexpected("a value")
      missing.help = [
        field.choices.isEmpty
          ? "'\(kind.rawValue) | group \(field.name)' lists the values that occur"
          : "it is one of " + field.choices.joined(separator: ", ")
      ]
      throw missing
    }
    switch field.type {
    case .text, .list, .identifier:
      try check(text, isChoiceOf: field)
      index += 1
      return .text(text)
    case .date:
      return .date(try date())
    case .number, .interval, .count:
      return try number()
    }
  }

  private func check(_ text: String, isChoiceOf field: Field) throws(Diagnostic) {
    guard !field.choices.isEmpty,
      !field.choices.contains(where: { $0.lowercased() == text.lowercased() })
    else { return }
    throw Diagnostic(
      .wrongValue, "field '\(field.name)' is never '\(text)'", at: current.span,
      help: Spelling.help(for: text, among: field.choices)
        + ["it is one of " + field.choices.joined(separator: ", ")])
  }

  /// "2026-03-01" or "7d ago".
  private mutating func date() throws(Diagnostic) -> CalendarDate {
    let lexeme = current
    guard let text = lexeme.text else { throw unexpected("a date") }
    index += 1
    if let date = CalendarDate(text) { return date }
    if let days = Self.days(text), take("ago") {
      guard let today = scope.today else {
        throw Diagnostic(
          .wrongValue, "'\(text) ago' needs today's date, and none is set", at: lexeme.span,
          help: ["write the date as 2026-03-01, or 'set today 2026-03-01'"])
      }
      return today.adding(days: -days)
    }
    throw Diagnostic(
      .wrongValue, "'\(text)' is no date", at: lexeme.span,
      help: ["dates are written 2026-03-01, or 7d ago"])
  }

  /// "7d", "2w" as days.
  private static func days(_ text: String) -> Int? {
    guard let unit = text.last, let count = Int(text.dropLast()), count >= 0 else { return nil }
    switch unit {
    case "d": return count
    case "w": return count * 7
    default: return nil
    }
  }

  private mutating func number() throws(Diagnostic) -> QueryValue {
    let lexeme = current
    guard let text = lexeme.text else { throw unexpected("a number") }
    let words = [text] + wordsBehind()
    for count in stride(from: words.count, through: 1, by: -1) {
      guard let number = WrittenAmount(words.prefix(count).joined(separator: " ")) else { continue }
      index += count
      return .number(number.value, unit: number.unit)
    }
    throw Diagnostic(
      .wrongValue, "'\(text)' is no number", at: lexeme.span,
      help: ["numbers are written 1200, 1,200, 3.2M, 12%, €4bn or 400 ha"])
  }

  /// The bare words behind the current one that may belong to its number: "12 lakh", "1 sq km".
  private func wordsBehind() -> [String] {
    lexemes[(index + 1)...].prefix(Self.amountLength).prefix { $0.word != nil }
      .compactMap(\.word)
  }

  /// "two and a half thousand hectares" is as long as a number is typed.
  private static let amountLength = 6

  /// "±10%" or "+-10%" after `about`, in percent.
  mutating func tolerance() throws(Diagnostic) -> DecimalNumber? {
    guard let word = current.word,
      let sign = ["±", "+-", "+/-"].first(where: { word.hasPrefix($0) })
    else { return nil }
    let isApart = word == sign
    let rest = isApart ? lexemes[index + 1].word ?? "" : String(word.dropFirst(sign.count))
    guard rest.hasSuffix("%"), let percent = DecimalNumber(rest.dropLast()) else {
      throw Diagnostic(
        .wrongValue, "'\(word)' is no tolerance", at: current.span, help: ["write it as ±10%"])
    }
    index += isApart ? 2 : 1
    return percent
  }
}
