public import Assessment

/// Runs queries on a corpus; pure.
public struct QueryRun {
  private let corpus: Corpus
  private let settings: ComparisonSettings

  /// Runs on `corpus`, comparing by `settings`.
  public init(_ corpus: Corpus, settings: ComparisonSettings) {
    self.corpus = corpus
    self.settings = settings
  }

  /// The result of `query`, whose fields and stages were checked against their kinds.
  public func result(of query: Query) -> QueryResult {
    var set: RowSet
    switch rows(of: query.source) {
    case .rows(let rows): set = rows
    case let other: return other
    }
    for stage in query.stages {
      switch apply(stage, to: set) {
      case .rows(let rows): set = rows
      case let other: return other
      }
    }
    return .rows(set)
  }

  private func rows(of source: RowSource) -> QueryResult {
    switch source {
    case .all(let kind):
      return .rows(RowSet(kind: kind, rows: corpus.rows(kind)))
    case .ids(let ids):
      let rows = ids.compactMap { corpus.row($0) }
      return .rows(RowSet(kind: rows.first?.kind ?? .claims, rows: rows))
    case .rows(let kind, let rows):
      return .rows(RowSet(kind: kind, rows: rows.filter(corpus.holds)))
    case .query(let query):
      return result(of: query)
    }
  }

  private func apply(_ stage: Stage, to set: RowSet) -> QueryResult {
    var result = set
    switch stage {
    case .filter(let predicate): result = filtered(set, by: predicate)
    case .sort(let keys): result.rows = sorted(set, by: keys)
    case .take(let count): result.rows = Array(set.rows.prefix(count))
    case .skip(let count): result.rows = Array(set.rows.dropFirst(count))
    case .columns(let names): result.columns = names
    case .group(let name): return .counts(field: name, counts(set, by: name))
    case .count: return .value(name: "count", .count(set.rows.count))
    case .sum(let name): return summed(set, name, .sum)
    case .range(let name): return summed(set, name, .range)
    case .compare(let view):
      let mentions = mentions(of: set)
      var settings = corpus.terms(settings)
      settings.listsAllPairs = view == .allPairs
      return .comparison(
        view,
        Comparison(
          of: mentions, in: corpus.articles, settings: settings, links: corpus.figureLinks),
        mentions)
    }
    return .rows(result)
  }

  private func filtered(_ set: RowSet, by predicate: Predicate) -> RowSet {
    let test = PredicateRun(kind: set.kind, corpus: corpus).test(predicate)
    var result = set
    result.rows = []
    // Rows lack one of a few fields, so that a list is searched faster than a table of hashes.
    var leftOut = set.leftOut
    for row in set.rows where !Task.isCancelled {
      switch test(row) {
      case .yes: result.rows.append(row)
      case .no: break
      case .unknown(let field):
        if let place = leftOut.firstIndex(where: { $0.field == field }) {
          leftOut[place].count += 1
        } else {
          leftOut.append((field, 1))
        }
      }
    }
    result.leftOut = leftOut.sorted { $0.field < $1.field }
    result.converted += predicate.units.map { unit in
      (unit, result.rows.count { UnitConversion(of: $0, in: corpus, to: unit)?.isNeeded ?? false })
    }.filter { $0.1 > 0 }
    return result
  }

  /// Rows that lack a key come last, whichever way it is sorted; equal rows keep their order.
  private func sorted(_ set: RowSet, by keys: [SortKey]) -> [Row] {
    let fields = keys.compactMap { key in set.kind.field(key.field).map { ($0, key) } }
    let keyed = set.rows.map { row in
      (row, fields.map { SortValue($0.0.comparedValue(of: row, in: corpus)) })
    }
    let order = keyed.indices.sorted { left, right in
      for (position, field) in fields.enumerated() {
        let (first, second) = (keyed[left].1[position], keyed[right].1[position])
        if first == second { continue }
        if first == .missing || second == .missing { return second == .missing }
        return field.1.isDescending ? second < first : first < second
      }
      return left < right
    }
    return order.map { keyed[$0].0 }
  }

  private func counts(_ set: RowSet, by name: String) -> [(value: String, count: Int)] {
    guard let field = set.kind.field(name) else { return [] }
    var counts: [String: Int] = [:]
    for row in set.rows {
      let found = field.value(of: row, in: corpus)
      if case .list(let words) = found {
        for word in words { counts[word, default: 0] += 1 }
      } else {
        counts[found == .missing ? "(unknown)" : found.description, default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private func summed(_ set: RowSet, _ name: String, _ kind: AmountKind) -> QueryResult {
    guard let field = set.kind.field(name) else { return .rows(set) }
    return Summing(kind: kind, set: set, field: field, corpus: corpus).result
  }

  private func mentions(of set: RowSet) -> [FigureMention] {
    set.rows.compactMap { row in
      guard case .figure(let article, let figure) = row else { return nil }
      return corpus.mention(article, figure)
    }
  }
}
