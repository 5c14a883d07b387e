import FoundationEssentials

/// The folder of the seeds.
enum Seeds {
  /// The bytes of a file in the folder, or nil where there is none.
  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(RepositoryFiles.root)/seeds/\(path)").map { Array($0) }
  }

  /// The names of the articles' files, in order.
  static func articles() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(RepositoryFiles.root)/seeds")
      .filter { $0.contains(".") }.sorted()
  }
}
