/// One column of a table.
public struct Column: Hashable, Sendable {
  /// Where cells stand within the width of their column.
  public enum Alignment: Hashable, Sendable {
    /// Text.
    case left
    /// Numbers, so that their places line up.
    case right
  }

  /// The heading, which is also the key in JSON; a field's name.
  public let name: String
  /// How formats that line cells up place them.
  public let alignment: Alignment

  /// A column with its heading.
  public init(_ name: String, _ alignment: Alignment = .left) {
    self.name = name
    self.alignment = alignment
  }
}
