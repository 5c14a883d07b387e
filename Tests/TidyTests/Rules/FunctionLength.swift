extension TidyRule {
  /// The formatter puts the closing brace under the declaration, so that indentation tells where a
  /// function ends.
  static let functionLength = TidyRule(
    norm: "A function has at most 40 lines",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: function(lineCount: 41), linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: function(lineCount: 40)),
      Sample(path: "Sources/Prose/A.swift", text: "protocol P {\n  func f()\n}\n"),
    ]
  ) { file in
    file.code.indices.compactMap { index in
      guard declaresFunction(file.words(ofLine: index)), let length = length(from: index, in: file)
      else { return nil }
      return length > 40 ? (index + 1, "split the function: it has \(length) lines") : nil
    }
  }

  private static func declaresFunction(_ words: [String]) -> Bool {
    let modifiers: Set = [
      "public", "private", "internal", "package", "fileprivate", "static", "mutating", "override",
      "convenience", "nonisolated",
    ]
    let first = words.first { !modifiers.contains($0) }
    return first == "func" || first == "init" || (words.first == "Test" && words.contains("func"))
  }

  /// The lines up to the first later one that begins with a brace at the same depth; nil where the
  /// declaration has no body, or one on its own line.
  private static func length(from start: Int, in file: RepositoryFile) -> Int? {
    let depth = file.code[start].prefix { $0 == " " }
    for index in file.code.indices[start...] {
      let line = file.code[index]
      if index > start {
        if line.hasPrefix(depth + "}") { return index - start + 1 }
        if line.hasPrefix(depth), !line.dropFirst(depth.count).hasPrefix(" "), !line.isEmpty {
          // A signature over several lines goes on at its own depth: ") -> Int {".
          if !line.dropFirst(depth.count).hasPrefix(")") { return nil }
        }
      }
      if line.hasSuffix("}") && index == start { return nil }
    }
    return nil
  }

  private static func function(lineCount: Int) -> String {
    "func f(\n  a: Int\n) {\n" + String(repeating: "  f()\n", count: lineCount - 4) + "}\n"
  }
}
