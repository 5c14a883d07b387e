import FoundationEssentials

/// The folder of the seeds.
enum Seeds {
  /// The repository's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Whether the tests rewrite what they would compare, as `make record` asks.
  static let isRecording = ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1"

  /// The bytes of a file in the folder, or nil where there is none.
  static func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(root)/seeds/\(path)").map { Array($0) }
  }

  /// The text of a file in the root of the repository.
  static func text(atRoot path: String) -> String? {
    try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// The files that an analyst would load, and the tour, by their paths from the root.
  static func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for folder in ["seeds", "notebooks"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") {
        files["\(folder)/\(name)"] = text(atRoot: "\(folder)/\(name)")
      }
    }
    return files
  }

  /// The names of the files that end in `ending`, without it, in order.
  static func names(endingIn ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/seeds")
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }
}
