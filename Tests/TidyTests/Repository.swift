import FoundationEssentials

/// The files of this repository that people write, found from this file's own place.
enum Repository {
  /// Its folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The folders that are read whole; build products lie elsewhere.
  private static let folders = ["Sources", "Tests", ".ci", "seeds", "notebooks"]

  /// Every text file in the folders and at the top, in order of path.
  static let files: [RepositoryFile] = paths.compactMap { path in
    guard let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) else {
      return nil
    }
    return RepositoryFile(path: path, text: text)
  }

  private static var paths: [String] {
    let manager = FileManager.default
    let top = (try? manager.contentsOfDirectory(atPath: root)) ?? []
    let nested = folders.flatMap { folder in
      ((try? manager.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? [])
        .map { "\(folder)/\($0)" }
    }
    return (top.filter { $0 != ".git" } + nested).sorted()
  }
}
