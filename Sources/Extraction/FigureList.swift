/// The figures of one reading, in order, as the rules made them or packed for keeping.
///
/// A packed list makes a figure anew whenever one is asked for, in time for its own size.
public struct FigureList: RandomAccessCollection, Sendable {
  private let form: Form

  private enum Form: Sendable {
    case plain([Figure])
    case packed(PackedRecords)
  }

  init(_ figures: [Figure]) { form = .plain(figures) }
  init(_ records: PackedRecords) { form = .packed(records) }

  /// The position of the first figure.
  public var startIndex: Int { 0 }

  /// The position after the last one.
  public var endIndex: Int {
    switch form {
    case .plain(let figures): figures.count
    case .packed(let records): records.count
    }
  }

  /// The whole figure at a position, from 0.
  public subscript(position: Int) -> Figure {
    switch form {
    case .plain(let figures): return figures[position]
    case .packed(let records):
      var reader = PackedFigureReader(PackedReader(records, at: position))
      return reader.figure()
    }
  }

  /// The part that the figure at a position, from 0, plays; without making the figure.
  public func role(_ position: Int) -> Figure.Role {
    switch form {
    case .plain(let figures): figures[position].role
    case .packed(let records): PackedFigureHead(records.head(of: position)).role
    }
  }

  /// The number of the claim that holds the figure at a position, from 0; without making the figure.
  public func claim(_ position: Int) -> Int? {
    switch form {
    case .plain(let figures): figures[position].claim
    case .packed(let records): PackedFigureReader(PackedReader(records, at: position)).claim
    }
  }
}
