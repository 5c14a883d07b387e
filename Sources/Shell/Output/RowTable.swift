import Corpora
import JSONValues
import Prose
import Tables

/// Rows as a table and as data, from the fields that they declare.
struct RowTable {
  private let set: RowSet
  private let corpus: Corpus

  init(_ set: RowSet, _ corpus: Corpus) {
    self.set = set
    self.corpus = corpus
  }

  var output: Output {
    let fields = set.shownFields
    let columns = fields.map { Column($0.name, $0.alignment) }
    var table = Table(columns)
    var rows: [JSONValue] = []
    for row in set.rows {
      let values = fields.map { $0.value(of: row, in: corpus) }
      table.append(values.map(\.cell))
      rows.append(
        .object(
          JSONObject(
            zip(fields, values).map { JSONObject.Member(key: $0.name, value: $1.json) })))
    }
    return Output(kind: set.kind.rawValue, .table(table), json: ["rows": .array(rows)])
  }
}

extension Field {
  /// Numbers line up at their last digit.
  var alignment: Column.Alignment {
    switch type {
    case .number, .interval, .count: .right
    case .text, .list, .date, .identifier: .left
    }
  }
}

extension FieldValue {
  /// In a table.
  var cell: Cell {
    switch self {
    case .missing: .missing
    case .text(let text): .text(text)
    case .list(let words): .list(words)
    case .number(let number): .number(number.description)
    case .interval(let low?, let high?) where low == high: .number(low.description)
    case .interval(let low, let high):
      .interval(low: low?.description, high: high?.description)
    case .date(let date): .text(date.description)
    case .count(let count): .count(count)
    case .identifier(let id): .text(id.description)
    }
  }

  /// In a line for a reader: numbers with their thousands set apart.
  var line: String {
    switch self {
    case .number, .interval, .count: cell.shown ?? ""
    case .missing, .text, .list, .date, .identifier: description
    }
  }

  /// As data: decimals as strings, counts as numbers, intervals with both ends.
  var json: JSONValue {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .list(let words): JSONValue(words)
    case .number(let number): .string(number.description)
    case .interval(let low, let high):
      ["low": JSONValue(low?.description), "high": JSONValue(high?.description)]
    case .date(let date): .string(date.description)
    case .count(let count): JSONValue(count)
    case .identifier(let id): .string(id.description)
    }
  }
}
