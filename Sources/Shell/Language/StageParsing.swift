import Corpora
import Prose
import Tables

extension Parser {
  /// Reads one stage, adds it to `plan`, and says what the pipeline gives then.
  mutating func stage(
    after result: ResultKind, into plan: inout QueryPlan
  ) throws(Diagnostic) -> ResultKind {
    let lexeme = current
    guard let word = lexeme.word else { throw unexpected("a stage") }
    guard let name = StageName(rawValue: word.lowercased()) else {
      throw Diagnostic(
        .unknownStage, "unknown stage '\(word)'", at: lexeme.span,
        help: Spelling.help(for: word, among: StageName.allCases.map(\.rawValue))
          + ["'help stages' lists the stages"])
    }
    guard name.takes(result) else {
      throw Diagnostic(
        .unknownStage, "'\(word)' does not take \(Self.description(of: result))", at: lexeme.span,
        help: name.help)
    }
    index += 1
    switch result {
    case .rows(let kind): return try stage(name, on: kind, into: &plan)
    case .summary:
      plan.format = try format()
      return result
    }
  }

  private mutating func stage(
    _ name: StageName, on kind: RowKind, into plan: inout QueryPlan
  ) throws(Diagnostic) -> ResultKind {
    switch name {
    case .where: plan.stages.append(.filter(try predicate(on: kind)))
    case .sort: plan.stages.append(.sort(try sortKeys(of: kind)))
    case .take: plan.stages.append(.take(try wholeNumber()))
    case .skip: plan.stages.append(.skip(try wholeNumber()))
    case .columns: plan.stages.append(.columns(try fieldList(of: kind)))
    case .context: plan.context = try wholeNumber()
    case .as: plan.format = try format()
    case .group:
      plan.stages.append(.group(try field(of: kind).name))
      return .summary(.counts)
    case .count:
      plan.stages.append(.count)
      return .summary(.value)
    case .sum:
      plan.stages.append(.sum(try numberField(of: kind).name))
      return .summary(.value)
    case .range:
      plan.stages.append(.range(try numberField(of: kind).name))
      return .summary(.value)
    case .compare:
      expect(.keyword(["all"]))
      plan.stages.append(.compare(take("all") ? .allPairs : .groups))
      return .summary(.comparison)
    case .chart: return comparison(.chart, into: &plan)
    case .timeline: return comparison(.timeline, into: &plan)
    case .drift: return comparison(.drift, into: &plan)
    }
    return .rows(kind)
  }

  private func comparison(_ view: ComparisonView, into plan: inout QueryPlan) -> ResultKind {
    plan.stages.append(.compare(view))
    return .summary(.comparison)
  }

  static func description(of result: ResultKind) -> String {
    switch result {
    case .rows(let kind): kind.rawValue
    case .summary(.counts): "counts"
    case .summary(.value): "a value"
    case .summary(.comparison): "a comparison"
    }
  }

  /// A field of `kind`.
  mutating func field(of kind: RowKind) throws(Diagnostic) -> Field {
    expect(.field(kind))
    guard let word = current.word else { throw unexpected("a field of the \(kind.rawValue)") }
    guard let field = kind.field(word) else {
      throw Diagnostic(
        .unknownField, "unknown field '\(word)'", at: current.span,
        help: Spelling.help(for: word, among: kind.fields.flatMap { [$0.name] + $0.aliases })
          + kind.proposals(forField: word)
          + ["'help \(kind.rawValue)' lists the fields"])
    }
    index += 1
    return field
  }

  private mutating func numberField(of kind: RowKind) throws(Diagnostic) -> Field {
    let span = current.span
    let field = try field(of: kind)
    switch field.type {
    case .number, .interval, .count: return field
    case .text, .list, .date, .identifier:
      let numbers = kind.fields.filter { [.number, .interval, .count].contains($0.type) }
      throw Diagnostic(
        .wrongValue, "field '\(field.name)' holds no numbers", at: span,
        help: ["numbers stand in " + numbers.map(\.name).joined(separator: ", ")])
    }
  }

  private mutating func fieldList(of kind: RowKind) throws(Diagnostic) -> [String] {
    var names = [try field(of: kind).name]
    while current.kind == .comma {
      index += 1
      names.append(try field(of: kind).name)
    }
    return names
  }

  private mutating func sortKeys(of kind: RowKind) throws(Diagnostic) -> [SortKey] {
    var keys: [SortKey] = []
    repeat {
      if current.kind == .comma { index += 1 }
      var key = SortKey(field: try field(of: kind).name)
      expect(.keyword(["desc", "asc"]))
      if take("desc") { key.isDescending = true } else { _ = take("asc") }
      keys.append(key)
    } while current.kind == .comma
    return keys
  }

  mutating func wholeNumber() throws(Diagnostic) -> Int {
    guard let word = current.word, let number = Int(word), number >= 0 else {
      throw unexpected("a whole number")
    }
    index += 1
    return number
  }

  private mutating func format() throws(Diagnostic) -> String {
    expect(.format)
    guard let word = current.word else { throw unexpected("a format") }
    guard let format = TableFormats.named(word.lowercased())?.name else {
      throw Diagnostic(
        .wrongValue, "unknown format '\(word)'", at: current.span,
        help: Spelling.help(for: word, among: TableFormats.all.map(\.name))
          + ["formats are " + TableFormats.all.map(\.name).joined(separator: ", ")])
    }
    index += 1
    return format
  }
}
