public import Digests

/// A file that a cell writes.
public struct FileWritten: Hashable, Sendable {
  /// As it was named.
  public var path: String
  /// The digest of the bytes that were written, or added at its end.
  public var sha256: SHA256Digest

  /// The bytes of the given digest at `path`.
  public init(path: String, sha256: SHA256Digest) {
    self.path = path
    self.sha256 = sha256
  }
}

/// A file that a cell could not read or write: the world said so, and replay says the same again.
public struct FileFailure: Hashable, Sendable {
  /// As it was named.
  public var path: String
  /// Why, in words: "no such file or directory".
  public var reason: String
  /// Whether it was refused for safety, and not for want of the file.
  public var isRefusal: Bool

  /// The failure at `path` for `reason`.
  public init(path: String, reason: String, isRefusal: Bool) {
    (self.path, self.reason, self.isRefusal) = (path, reason, isRefusal)
  }
}

/// The files that a pattern stood for when a cell ran; what else lies there later was not there.
public struct PatternMatches: Hashable, Sendable {
  /// As it was typed: `news/*.txt`.
  public var pattern: String
  /// In the order in which they were read; empty where none matched.
  public var paths: [String]

  /// The matches of `pattern`.
  public init(pattern: String, paths: [String]) {
    (self.pattern, self.paths) = (pattern, paths)
  }
}
