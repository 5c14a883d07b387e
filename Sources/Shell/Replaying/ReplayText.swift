/// A replay's report for people: the sum, then each cell that is not the same with its reasons.
struct ReplayText {
  /// How many differences of one cell are shown; the report file has all.
  private static let shownDifferences = 6

  private let report: ReplayReport

  init(_ report: ReplayReport) {
    self.report = report
  }

  var text: String {
    let drifted = report.drifted
    let head = "\(report.path): \(Plural.count(report.cells.count, "cell")), \(sum)"
    let unread = report.inputs.compactMap(\.remark).filter { remark in
      !drifted.contains { $0.inputRemarks.contains(remark) }
    }
    let moved = report.cells.count { $0.isRearranged }
    let company =
      moved == 0
      ? []
      : [
        "  \(Plural.count(moved, "cell")) after other cells than when recorded, with the same results"
      ]
    let explained = drifted.filter { !Self.plain.contains($0.verdict) }
    return
      ([head] + company + unread.map { "  \($0)" } + explained.flatMap { lines(of: $0) }
      + Self.plain.compactMap { line(of: $0) }).joined(separator: "\n") + "\n"
  }

  /// Verdicts of cells that give nothing else than they gave.
  private static let plain: [ReplayVerdict] = [.downstream, .notRun]

  /// How many cells are the same, how many are not, and how many only stand under those.
  private var sum: String {
    let drifted = report.drifted
    if drifted.isEmpty { return "all the same" }
    let plain = Self.plain.map { verdict in
      (word: verdict.rawValue.lowercased(), count: drifted.count { $0.verdict == verdict })
    }.filter { $0.count > 0 }
    let others = drifted.count - plain.reduce(0) { $0 + $1.count }
    return
      (["\(report.cells.count - drifted.count) the same"] + (others > 0 ? ["\(others) not"] : [])
      + plain.map { "\($0.count) \($0.word)" }).joined(separator: ", ")
  }

  /// Cells of which nothing else is to be said, in one line; nil where there are none.
  private func line(of verdict: ReplayVerdict) -> String? {
    let numbers = report.drifted.filter { $0.verdict == verdict }.map { "\($0.number)" }
    if numbers.isEmpty { return nil }
    return "\(verdict.rawValue)  \(numbers.count == 1 ? "cell" : "cells") "
      + numbers.joined(separator: ", ")
  }

  private func lines(of cell: CellReport) -> [String] {
    let others = cell.verdicts.dropFirst().map(\.rawValue).joined(separator: ", ")
    let head =
      "\(cell.verdict.rawValue)  cell \(cell.number), \(cell.id): \(cell.line)"
      + (others.isEmpty ? "" : "  (also \(others))")
    // The figures come first: they are what the analyst must know.
    let differences = cell.differences.filter { $0.verdict != .input }
      .enumerated().sorted { ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset) }
      .map(\.element.line)
    let rest = differences.count - Self.shownDifferences
    let unshown = "  and \(Plural.count(rest, "other difference")), which --report FILE lists"
    return [head] + cell.inputRemarks.map { "  \($0)" }
      + differences.prefix(Self.shownDifferences).map { "  \($0)" }
      + (rest > 0 ? [unshown] : [])
  }
}
