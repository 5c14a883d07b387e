public import JSONValues

/// A saved session: a Jupyter notebook of format 4.5 with what assay records beside its cells.
///
/// Everything that another program put into the metadata is kept and written back.
public struct Notebook: Hashable, Sendable {
  /// The heading of the session, or nil.
  public var title: String?
  /// Who wrote it, each as Jupyter keeps it: `{"name": …}` and whatever else stood there.
  public var authors: [JSONObject]
  /// What assay recorded of the whole session; nil in a notebook that assay did not save.
  public var record: NotebookRecord?
  /// The cells in order; ids are unique.
  public var cells: [Cell]
  /// The other metadata, as it was read.
  public var foreignMetadata: JSONObject
  /// The minor format number that was read; 5 for a new one.
  public let minorFormat: Int

  /// The major format number that is read and written.
  public static let majorFormat = 4
  /// The minor format number that is written.
  public static let writtenMinorFormat = 5

  /// A new notebook; each cell has an id of its own.
  public init(title: String? = nil, record: NotebookRecord? = nil, cells: [Cell] = []) {
    self.init(
      title: title, authors: [], record: record, cells: cells, foreignMetadata: [:],
      minorFormat: Self.writtenMinorFormat)
  }

  init(
    title: String?, authors: [JSONObject], record: NotebookRecord?, cells: [Cell],
    foreignMetadata: JSONObject, minorFormat: Int
  ) {
    self.title = title
    self.authors = authors
    self.record = record
    self.cells = cells
    self.foreignMetadata = foreignMetadata
    self.minorFormat = minorFormat
  }

  /// Whether writing it back loses nothing: a later minor format may hold what we do not know.
  public var isRewritable: Bool { minorFormat <= Self.writtenMinorFormat }
}
