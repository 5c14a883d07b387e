import Corpora

/// The stages of a pipeline; parser, help and completion read this list.
enum StageName: String, CaseIterable, Sendable {
  case `where`, sort, take, skip, columns, group, count, sum, range, compare, chart, timeline,
    drift, context
  case `as`

  /// As `help` shows it.
  var usage: String {
    switch self {
    case .where: "where CONDITION"
    case .sort: "sort FIELD [desc], …"
    case .take: "take NUMBER"
    case .skip: "skip NUMBER"
    case .columns: "columns FIELD, …"
    case .group: "group FIELD"
    case .count: "count"
    case .sum: "sum FIELD"
    case .range: "range FIELD"
    case .compare: "compare [all]"
    case .chart: "chart"
    case .timeline: "timeline"
    case .drift: "drift"
    case .context: "context NUMBER"
    case .as: "as FORMAT"
    }
  }

  /// One line.
  var summary: String {
    switch self {
    case .where: "keep the rows for which the condition holds"
    case .sort: "order the rows; rows without the field come last"
    case .take: "keep the first rows"
    case .skip: "leave out the first rows"
    case .columns: "choose the fields to show"
    case .group: "count the rows by the values of a field"
    case .count: "count the rows"
    case .sum: "add up a field"
    case .range: "show the least and the greatest of a field"
    case .compare: "group figures by what they count, and judge each pair"
    case .chart: "plot what each origin gives, with its mentions under it"
    case .timeline: "show how a running total grew over its days"
    case .drift: "show how wording moved between mentions of one origin"
    case .context: "show sentences around each row"
    case .as: "choose the output format"
    }
  }

  /// A line with the stage that can be typed as it stands.
  var example: String {
    switch self {
    case .where: "claims where date is known"
    case .sort: "claims | sort date"
    case .take: "claims | take 10"
    case .skip: "claims | skip 10"
    case .columns: "figures | columns id, value, quote"
    case .group: "claims | group source"
    case .count: "claims | count"
    case .sum: "figures | sum value"
    case .range: "figures | range value"
    case .compare: "figures | compare"
    case .chart: "figures | chart"
    case .timeline: "figures | timeline"
    case .drift: "figures | drift"
    case .context: "claims | context 1"
    case .as: "claims | as csv"
    }
  }

  /// What stands under an error about a stage where it cannot stand: its rows, and a line to type.
  var help: [String] {
    let kinds = RowKind.allCases.filter { takes(.rows($0)) }
    let names = kinds.dropLast().map(\.rawValue).joined(separator: ", ")
    let rows =
      kinds == RowKind.allCases
      ? "rows of any kind" : "\(names) or \(kinds.last?.rawValue ?? "")"
    return ["it takes \(rows)", "for example: \(example)"]
  }

  /// Whether the stage takes what reaches it.
  func takes(_ result: ResultKind) -> Bool {
    switch (self, result) {
    case (.as, _): true
    case (.compare, .rows(let kind)), (.chart, .rows(let kind)), (.timeline, .rows(let kind)),
      (.drift, .rows(let kind)):
      kind == .figures || kind == .claims || kind == .articles
    case (.context, .rows(let kind)): kind == .claims || kind == .figures
    case (_, .rows): true
    case (_, .summary): false
    }
  }
}
