import Extraction
import Prose

/// Adds up a field of rows or finds its ends, of figures for each unit apart: euros and people have
/// no sum.
struct Summing {
  let kind: AmountKind
  let set: RowSet
  let field: Field
  let corpus: Corpus

  /// The amounts, that of the most rows first, and what was left out of them.
  var result: QueryResult {
    var amounts: [UnitAmount] = []
    var places: [String?: Int] = [:]
    var lackingNumber = 0
    var lackingUnit = 0
    for row in set.rows {
      let unit = unit(of: row)
      if unit?.isEmpty == true {
        lackingUnit += 1
      } else if let number = number(of: row) {
        let place = places[unit] ?? amounts.count
        if place == amounts.count {
          places[unit] = place
          amounts.append(UnitAmount(unit: unit, value: number, rows: 1))
        } else if let value = joined(amounts[place].value, number) {
          amounts[place].value = value
          amounts[place].rows += 1
        } else {
          lackingNumber += 1
        }
      } else {
        lackingNumber += 1
      }
    }
    let ordered = amounts.sorted { ($1.rows, $0.unit ?? "") < ($0.rows, $1.unit ?? "") }
    return .amounts(
      kind, field: field.name, ordered.isEmpty ? [none] : ordered, lackingNumber: lackingNumber,
      lackingUnit: lackingUnit)
  }

  /// What no row at all comes to.
  private var none: UnitAmount {
    switch kind {
    case .sum: UnitAmount(value: .number(DecimalNumber(0)), rows: 0)
    case .range: UnitAmount(value: .missing, rows: 0)
    }
  }

  /// "person", "EUR", "litre per day"; empty where the text names none, nil for what has no unit.
  private func unit(of row: Row) -> String? {
    guard case .figure(let article, let figure) = row, field.type != .count else { return nil }
    let measure = corpus.figure(article, figure).measure
    return measure.unit + (measure.per.map { " per \($0)" } ?? "")
  }

  /// The number of a row for a sum, its ends for a range; nil where it has none.
  private func number(of row: Row) -> FieldValue? {
    let ends: (low: DecimalNumber?, high: DecimalNumber?)
    switch field.comparedValue(of: row, in: corpus) {
    case .number(let number): ends = (number, number)
    case .count(let count): ends = (DecimalNumber(count), DecimalNumber(count))
    case .interval(let low, let high): ends = (low, high)
    case .missing, .text, .list, .date, .identifier: return nil
    }
    switch kind {
    case .sum:
      guard let low = ends.low, low == ends.high else { return nil }
      return .number(low)
    case .range: return .interval(low: ends.low ?? ends.high, high: ends.high ?? ends.low)
    }
  }

  /// What one more number makes of an amount; nil where the sum has too many digits.
  private func joined(_ amount: FieldValue, _ next: FieldValue) -> FieldValue? {
    switch (amount, next) {
    case (.number(let total), .number(let number)): (total + number).map { .number($0) }
    case (.interval(let low, let high), .interval(let nextLow, let nextHigh)):
      .interval(
        low: [low, nextLow].compactMap(\.self).min(),
        high: [high, nextHigh].compactMap(\.self).max())
    default: nil
    }
  }
}
