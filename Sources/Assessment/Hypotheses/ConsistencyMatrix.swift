/// Evidence against hypotheses: what speaks against each, how well each row separates them, and
/// which rows the order rests on.
///
/// The order is by what speaks *against* a hypothesis; what is consistent proves nothing, since it
/// may be so with several (Heuer 1999, chapter 8).
public struct ConsistencyMatrix: Hashable, Sendable {
  /// The names of the hypotheses, in order: "H1".
  public let hypotheses: [String]
  /// The evidence, in order.
  public let rows: [Row]

  /// One piece of evidence.
  public struct Row: Hashable, Sendable {
    /// Its display name: "a1.c1".
    public var label: String
    /// The origin that it rests on, or nil where nobody is named.
    public var origin: String?
    /// How it bears on each hypothesis; nil where the analyst has not judged it.
    public var cells: [Consistency?]

    /// A row of the matrix.
    public init(_ label: String, origin: String? = nil, cells: [Consistency?]) {
      (self.label, self.origin, self.cells) = (label, origin, cells)
    }
  }

  /// What the order would be without some rows.
  public struct Removal: Hashable, Sendable {
    /// The numbers of the rows that are left out.
    public var rows: [Int]
    /// The origin that all of them rest on, where more than one row goes.
    public var origin: String?
    /// The hypotheses by number, the least contradicted first; equal ones together.
    public var order: [[Int]]
  }

  /// The matrix of the given rows, each with one cell for each hypothesis.
  public init(_ hypotheses: [String], rows: [Row]) {
    precondition(rows.allSatisfy { $0.cells.count == hypotheses.count }, "a cell for each")
    (self.hypotheses, self.rows) = (hypotheses, rows)
  }
}

extension ConsistencyMatrix {
  /// How much speaks against a hypothesis: 1 for each I and 2 for each II.
  public func inconsistency(of hypothesis: Int) -> Int { against(hypothesis, without: []) }

  /// How much is consistent with it: 1 for each C and 2 for each CC; it has no part in the order.
  public func consistency(of hypothesis: Int) -> Int {
    rows.reduce(0) { $0 + max(0, $1.cells[hypothesis]?.weight ?? 0) }
  }

  /// How far apart the cells of a row lie, from 0, which says nothing between the hypotheses, to 4;
  /// nil where fewer than two are judged.
  public func diagnosticity(ofRow row: Int) -> Int? {
    let weights = rows[row].cells.compactMap { $0?.weight }
    guard weights.count > 1, let least = weights.min(), let greatest = weights.max() else {
      return nil
    }
    return greatest - least
  }

  /// The hypotheses by number, the least contradicted first; equal ones together.
  public var order: [[Int]] { order(without: []) }

  /// Single rows, and all rows of one origin, without which the order is another.
  public var sensitivity: [Removal] {
    let singles = rows.indices.map { (rows: [$0], origin: String?.none) }
    var ofOrigin: [String: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      if let origin = row.origin { ofOrigin[origin, default: []].append(number) }
    }
    let shared = ofOrigin.filter { $0.value.count > 1 }
      .sorted { $0.value[0] < $1.value[0] }.map { (rows: $0.value, origin: Optional($0.key)) }
    let former = order
    return (singles + shared).compactMap { rows, origin in
      let order = order(without: Set(rows))
      return order == former ? nil : Removal(rows: rows, origin: origin, order: order)
    }
  }

  private func order(without left: Set<Int>) -> [[Int]] {
    let byAgainst = Dictionary(grouping: hypotheses.indices) { against($0, without: left) }
    return byAgainst.sorted { $0.key < $1.key }.map(\.value)
  }

  private func against(_ hypothesis: Int, without left: Set<Int>) -> Int {
    rows.indices.reduce(0) { total, row in
      let weight = left.contains(row) ? 0 : rows[row].cells[hypothesis]?.weight ?? 0
      return total - min(0, weight)
    }
  }
}
