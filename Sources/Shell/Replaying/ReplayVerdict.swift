/// What replay says of one cell; of several that hold the first in this order is its verdict.
public enum ReplayVerdict: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The stored outputs are not the ones that were recorded.
  case tampered = "TAMPERED"
  /// The source is not the one that ran.
  case edited = "EDITED"
  /// Nothing was recorded, or another program took it away.
  case unrecorded = "UNRECORDED"
  /// An article that the cell read is missing or has changed.
  case input = "INPUT"
  /// Another version of assay recorded it, and the outputs differ.
  case tool = "TOOL"
  /// A number differs by more than the cell allows.
  case figure = "FIGURE"
  /// A claim or another row came, went or reads otherwise.
  case claim = "CLAIM"
  /// Only words differ.
  case text = "TEXT"
  /// A failure came, went or changed.
  case error = "ERROR"
  /// The outputs are the same, but what lies under them is not: an earlier cell drifted.
  case downstream = "DOWNSTREAM"
  /// Not reached, after a failure in an earlier cell.
  case notRun = "NOT RUN"
  /// Nothing differs.
  case same = "SAME"

  /// The earlier case first.
  public static func < (left: ReplayVerdict, right: ReplayVerdict) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
