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
    case .drift: "show how the wording moved between mentions of one origin"
    case .context: "show sentences around each row"
    case .as: "choose the output format"
    }
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
