/// One way to write a table as text.
///
/// Adding one takes a file in `Formats`, its line in ``TableFormats/all`` and a golden in the tests.
public protocol TableFormat: Sendable {
  /// The word after `as`, in lower case.
  var name: String { get }
  /// File name extensions that choose it in a redirection, without the dot; possibly none.
  var extensions: [String] { get }
  /// What it is good for, in one line without a full stop.
  var summary: String { get }
  /// The table, ending in a line feed unless it is empty.
  func text(of table: Table, in layout: Layout) -> String
}

/// The room and the means a format has.
public struct Layout: Hashable, Sendable {
  /// Columns of the terminal; nil where lines may have any length.
  public var width: Int?
  /// Whether colours and bold type may be used; they never carry meaning alone.
  public var isColored: Bool

  /// Room without bounds and no colours, unless said otherwise.
  public init(width: Int? = nil, isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }
}

/// The formats a table can be written in.
public enum TableFormats {
  /// All of them, in the order in which help lists them.
  public static let all: [any TableFormat] = [
    BoxFormat(),
    PlainFormat(),
    TSVFormat(),
    CSVFormat(),
    JSONFormat(),
    JSONLinesFormat(),
    MarkdownFormat(),
    HTMLFormat(),
  ]

  /// The format of pipes and files unless something else is asked for.
  public static let forPipes: any TableFormat = TSVFormat()
  /// The format of terminals unless something else is asked for.
  public static let forTerminals: any TableFormat = BoxFormat()
  /// The format of `--plain`.
  public static let forScreenReaders: any TableFormat = PlainFormat()

  /// The format of that name, or nil.
  public static func named(_ name: String) -> (any TableFormat)? {
    all.first { $0.name == name }
  }

  /// The format that a file name's extension asks for, or nil; case is ignored.
  public static func forFile(named fileName: String) -> (any TableFormat)? {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let wanted = fileName[fileName.index(after: dot)...].lowercased()
    return all.first { $0.extensions.contains(wanted) }
  }
}
