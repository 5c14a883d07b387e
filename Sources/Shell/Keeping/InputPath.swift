import Notebooks

extension NotebookInput {
  /// A file that was read, under a path without this machine's folders.
  init(_ read: FileRead) {
    let media =
      read.path.hasSuffix(".json")
      ? "application/json" : read.path.hasSuffix(".jsonl") ? "application/x-ndjson" : "text/plain"
    self.init(
      path: InputPath.portable(read.path), sha256: read.sha256, sizeInBytes: read.sizeInBytes,
      media: media)
  }
}

/// How a path that was typed stands in a notebook.
enum InputPath {
  /// Relative and without `.` and `..`; of a path that leads elsewhere only the file's name.
  static func portable(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
    if path.hasPrefix("/") || parts.contains("..") { return parts.last.map(String.init) ?? path }
    return parts.joined(separator: "/")
  }

  /// Whether a name stands for the files that it matches, by *, ? and [.
  static func isPattern(_ name: String) -> Bool {
    name.utf8.contains { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
  }
}
