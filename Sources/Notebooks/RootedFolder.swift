import Glibc

/// A folder out of which nothing is read, whatever a notebook declares.
public struct RootedFolder: Sendable {
  /// Its path without links.
  public let path: String

  /// The folder at `path`, which must be there.
  public init(_ path: String) throws(NotebookError) {
    self.path = try Self.resolved(path)
  }

  /// The bytes of a file under the folder.
  ///
  /// - Throws: `.outsideRoot` for an absolute path, a `..` or a link that leads out; `.notRegular`
  ///   for what is no file; `.limit` for one that is too large.
  public func contents(
    of relative: String, limitInBytes limit: Int
  ) throws(NotebookError) -> [UInt8] {
    guard Self.isContained(relative) else { throw .outsideRoot(path: relative) }
    let file = try Self.resolved(path + "/" + relative)
    guard holds(file) else { throw .outsideRoot(path: relative) }
    return try RegularFile.read(file, limitInBytes: limit)
  }

  /// Where a file that may be written lies, without links.
  ///
  /// - Throws: `.outsideRoot` where the path, a link in it or a link that it ends in leads out.
  public func place(for path: String) throws(NotebookError) -> String {
    let (directory, name) = AtomicFile.parts(of: path)
    let parent = try Self.resolved(directory)
    let place = (parent == "/" ? "" : parent) + "/" + name
    guard !path.utf8.contains(0), name != "..", name != ".", !name.isEmpty, holds(place) else {
      throw .outsideRoot(path: path)
    }
    var status = stat()
    guard lstat(place, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return place }
    guard let end = try? Self.resolved(place), holds(end) else { throw .outsideRoot(path: path) }
    return end
  }

  private func holds(_ resolved: String) -> Bool {
    resolved.hasPrefix(path == "/" ? "/" : path + "/")
  }

  /// Whether a path stays under its folder by its words alone: relative, without `..` or NUL.
  public static func isContained(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return !path.isEmpty && !path.hasPrefix("/") && !path.utf8.contains(0)
      && !parts.contains { $0.elementsEqual("..".utf8) }
  }

  private static func resolved(_ path: String) throws(NotebookError) -> String {
    guard let resolved = realpath(path, nil) else { throw AtomicFile.systemError(path: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
