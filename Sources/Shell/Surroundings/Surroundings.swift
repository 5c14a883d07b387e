public import Notebooks

/// The world outside a session: files, and what must not be made up inside.
///
/// Commands reach it only through this, so that tests and replay give them another one.
public protocol Surroundings: Sendable {
  /// The bytes of a file.
  /// - Throws: `FileProblem` with the reason in words.
  func contents(of path: String) throws(FileProblem) -> [UInt8]
  /// Puts `bytes` in place of a file, or nothing at all.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem)
  /// The same where the file is as expected; else nothing.
  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem)
  /// The bytes of a file that must lie under a folder; links and paths that lead out are refused.
  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8]
  /// Writes or appends to a file that must lie under a folder; links and paths that lead out are
  /// refused.
  func write(
    _ bytes: [UInt8], to path: String, under folder: String,
    expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem)
  /// Makes a folder, unless it is there.
  func makeFolder(_ path: String) throws(FileProblem)
  /// Adds `bytes` at the end of a file.
  func append(_ bytes: [UInt8], to path: String) throws(FileProblem)
  /// The files that a pattern with * and ? matches, sorted; a name without them gives itself.
  func paths(matching pattern: String) -> [String]
  /// Journals of sessions that ended and left them, the last one first.
  func journalPaths() -> [String]
  /// The files and folders whose names begin so, for completion; a folder's ends with a slash.
  func names(beginning start: String) -> [String]
  /// Eight hexadecimal digits that were never given before, for new cells.
  func freshToken() -> String
  /// The time in UTC to the minute, for the lines that an analyst signs; nil where none is told.
  func now() -> String?
  /// Hears which session a person may have back while a statement runs; nothing of it changes until
  /// the offer is closed.
  func offer(_ session: Session)
  /// Ends the offer before something changes; false where the person has the session back, and what
  /// runs must come to nothing.
  func closeOffer() -> Bool
  /// Hears how much of its work a long command has done; who has nobody to tell ignores it.
  func note(done: Int, of total: Int)
}

extension Surroundings {
  /// The files alone.
  public func names(beginning start: String) -> [String] { paths(matching: start + "*") }

  /// Tells no time.
  public func now() -> String? { nil }

  /// No folder has to be made.
  public func makeFolder(_ path: String) throws(FileProblem) {}

  /// Nothing may be written so.
  public func write(
    _ bytes: [UInt8], to path: String, under folder: String,
    expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem) {
    throw FileProblem("nothing may be written here", isRefusal: true)
  }

  /// Nobody wants it back.
  public func offer(_ session: Session) {}

  /// Nobody has it back.
  public func closeOffer() -> Bool { true }

  /// Tells nobody.
  public func note(done: Int, of total: Int) {}
}

/// What must be at the place where a file is written.
public typealias FileExpectation = AtomicFile.Expectation

/// Why a file could not be read or written.
public struct FileProblem: Error, Hashable, Sendable {
  /// The reason in words: "no such file".
  public let reason: String

  /// Whether it was refused for safety, and not for want of the file.
  public let isRefusal: Bool

  /// Whether a folder stands where a file was wanted.
  public let isFolder: Bool

  /// A problem with the given reason.
  public init(_ reason: String, isRefusal: Bool = false, isFolder: Bool = false) {
    self.reason = reason
    self.isRefusal = isRefusal
    self.isFolder = isFolder
  }
}
