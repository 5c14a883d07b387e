/// How large a notebook may be; kept before any work, so that a stranger's file costs little.
public enum NotebookLimits {
  /// The size of the file.
  public static let sizeInBytes = 64 << 20
  /// The number of cells.
  public static let cells = 20_000
  /// The length of one line of a cell's source, wide enough for a pasted article in one paragraph.
  public static let sourceLineInBytes = 1 << 20
}
