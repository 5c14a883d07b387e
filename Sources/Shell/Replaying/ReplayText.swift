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
    let sum =
      drifted.isEmpty
      ? "all the same" : "\(report.cells.count - drifted.count) the same, \(drifted.count) not"
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
    let plain: [ReplayVerdict] = [.downstream, .notRun]
    let explained = drifted.filter { !plain.contains($0.verdict) }
    return
      ([head] + company + unread.map { "  \($0)" } + explained.flatMap { lines(of: $0) }
      + plain.compactMap { line(of: $0) }).joined(separator: "\n") + "\n"
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
    return [head] + cell.inputRemarks.map { "  \($0)" }
      + differences.prefix(Self.shownDifferences).map { "  \($0)" }
      + (rest > 0 ? ["  and \(Plural.count(rest, "other difference"))"] : [])
  }
}
