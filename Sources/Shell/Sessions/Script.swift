/// Lines to run, with the name that errors give their place by.
public struct Script: Sendable {
  /// The lines.
  public var source: String
  /// The file's name, or nil for lines that were typed.
  public var name: String?
  /// Whether lines after a failed one run all the same.
  public var keepsGoing: Bool
  /// Whether each line is shown before what it answers.
  public var isEchoed: Bool

  /// How deep scripts may run scripts, so that one that runs itself comes to an end.
  static let depthLimit = 16

  /// The given lines.
  public init(source: String, name: String? = nil, keepsGoing: Bool = false, isEchoed: Bool = false)
  {
    self.source = source
    self.name = name
    self.keepsGoing = keepsGoing
    self.isEchoed = isEchoed
  }
}
