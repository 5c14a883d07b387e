extension TidyRule {
  /// A file that grows past these has taken on a second idea.
  static let fileLength = TidyRule(
    norm: "A source file has at most 250 lines, a test file at most 400",
    samples: [
      Sample(
        path: "Sources/Prose/A.swift", text: String(repeating: "\n", count: 251),
        linesFromOne: [251]),
      Sample(
        path: "Tests/T/A.swift", text: String(repeating: "\n", count: 401), linesFromOne: [401]),
      Sample(path: "Sources/Prose/A.swift", text: String(repeating: "\n", count: 250)),
      Sample(path: "Tests/T/A.swift", text: String(repeating: "\n", count: 400)),
      Sample(
        path: "Sources/Extraction/Lexicons/A.txt", text: String(repeating: "\n", count: 900)),
    ]
  ) { file in
    guard [".swift", ".c", ".h"].contains(where: file.path.hasSuffix) else { return [] }
    let limit = file.isSource ? 250 : 400
    guard file.lines.count > limit else { return [] }
    return [(file.lines.count, "split the file: it has more than \(limit) lines")]
  }
}
