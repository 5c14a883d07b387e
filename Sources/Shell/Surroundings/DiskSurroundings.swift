import Articles
import Glibc
public import Notebooks

/// The files of this machine.
public struct DiskSurroundings: Surroundings {
  private let token: @Sendable () -> String
  private let journalFolder: String?

  /// Files by path from the working directory; `token` gives eight fresh hexadecimal digits.
  public init(journalFolder: String? = nil, token: @escaping @Sendable () -> String) {
    self.journalFolder = journalFolder
    self.token = token
  }

  /// Journals that no living session has in use, the last written first.
  public func journalPaths() -> [String] {
    guard let journalFolder else { return [] }
    let paths = paths(matching: journalFolder + "/*.journal").filter { !JournalFile.isInUse($0) }
    return paths.map { (path: $0, seconds: Self.secondsOfChange($0)) }
      .sorted { ($1.seconds, $0.path) < ($0.seconds, $1.path) }.map(\.path)
  }

  private static func secondsOfChange(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mtim.tv_sec) : 0
  }

  /// A new token.
  public func freshToken() -> String { token() }

  /// The bytes of a regular file; at most those that an article may have.
  public func contents(of path: String) throws(FileProblem) -> [UInt8] {
    do {
      return try RegularFile.read(path, limitInBytes: ArticleLimits.fileInBytes)
    } catch {
      throw FileProblem(error)
    }
  }

  /// Replaces a file atomically.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    do {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw FileProblem(error)
    }
  }

  /// Replaces a file that is as expected, atomically.
  public func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    do {
      try AtomicFile.write(bytes, to: path, expecting: expectation)
    } catch {
      throw FileProblem(error)
    }
  }

  /// The bytes of a regular file under `folder`, whatever links there may be.
  public func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    do {
      let root = try RootedFolder(folder)
      return try root.contents(of: path, limitInBytes: ArticleLimits.fileInBytes)
    } catch {
      throw FileProblem(error)
    }
  }

  /// Writes to a file whose place, whatever links there may be, is under `folder`.
  public func write(
    _ bytes: [UInt8], to path: String, under folder: String,
    expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem) {
    let place: String
    do {
      place = try RootedFolder(folder).place(for: path)
    } catch {
      throw FileProblem(error)
    }
    if appends {
      try append(bytes, to: place)
    } else {
      try replace(place, with: bytes, expecting: expectation)
    }
  }

  /// Makes a folder, unless it is there.
  public func makeFolder(_ path: String) throws(FileProblem) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    throw FileProblem(String(cString: strerror(errno)).lowercased())
  }

  /// Appends to a file, which is made where there is none.
  public func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileProblem(String(cString: strerror(errno)).lowercased()) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw FileProblem(String(cString: strerror(errno)).lowercased()) }
      written += count
    }
  }

  /// The sorted matches of a pattern, or the name itself where it is none.
  public func paths(matching pattern: String) -> [String] {
    guard InputPath.isPattern(pattern) else { return [pattern] }
    // A pattern asks for files: the mark at the end of a folder's name leaves it out.
    return Self.matches(of: pattern).filter { !$0.hasSuffix("/") }
  }

  /// The sorted files and folders whose names begin so; a folder's ends with a slash.
  public func names(beginning start: String) -> [String] {
    let escaped = start.map { "*?[\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return Self.matches(of: escaped + "*")
  }

  private static func matches(of pattern: String) -> [String] {
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(pattern, GLOB_MARK, nil, &matches) == 0, let paths = matches.gl_pathv else {
      return []
    }
    return (0..<Int(matches.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }
}

extension FileProblem {
  /// The same without the path, which whoever asked knows.
  fileprivate init(_ error: NotebookError) {
    switch error {
    case .file(_, let reason): self.init(reason)
    case .notRegular: self.init("not a regular file", isRefusal: true)
    case .folder: self.init("is a folder", isFolder: true)
    case .outsideRoot: self.init("lies outside of the folder that may be read", isRefusal: true)
    case .alreadyThere: self.init("there is such a file already", isRefusal: true)
    case .changedSinceOpened: self.init("changed since it was opened", isRefusal: true)
    case .limit: self.init(error.description, isRefusal: true)
    case .json, .malformed, .unknownMember, .repeatedID, .format: self.init(error.description)
    }
  }
}
