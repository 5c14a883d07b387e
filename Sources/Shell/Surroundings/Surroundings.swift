/// The world outside a session: files, and what must not be made up inside.
///
/// Commands reach it only through this, so that tests and replay give them another one.
public protocol Surroundings: Sendable {
  /// The bytes of a file.
  /// - Throws: `FileProblem` with the reason in words.
  func contents(of path: String) throws(FileProblem) -> [UInt8]
  /// Puts `bytes` in place of a file, or nothing at all.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem)
  /// Adds `bytes` at the end of a file.
  func append(_ bytes: [UInt8], to path: String) throws(FileProblem)
  /// The files that a pattern with * and ? matches, sorted; a name without them gives itself.
  func paths(matching pattern: String) -> [String]
  /// Eight hexadecimal digits that were never given before, for new cells.
  func freshToken() -> String
}

/// Why a file could not be read or written.
public struct FileProblem: Error, Hashable, Sendable {
  /// The reason in words: "no such file".
  public let reason: String

  /// A problem with the given reason.
  public init(_ reason: String) {
    self.reason = reason
  }
}
