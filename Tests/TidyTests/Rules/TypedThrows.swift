extension TidyRule {
  /// Who calls must know which errors may come, so that each is shown with its place.
  static let typedThrows = TidyRule(
    norm: "Every function of a source that throws says what it throws",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "func f() throws -> Int {\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: "func f() throws(TextError) -> Int {\n"),
      Sample(path: "Sources/Prose/A.swift", text: "func f(g: () throws(E) -> Int) rethrows {}\n"),
      Sample(path: "Tests/T/A.swift", text: "func f() throws {}\n"),
    ]
  ) { file in
    guard file.isSource else { return [] }
    return file.linesFromOne(with: "throws").filter { line in
      let pieces = file.code[line - 1].split(separator: " ")
      return pieces.contains { $0 == "throws" || $0.hasSuffix(")throws") }
    }
    .map { ($0, "name the error: throws(…)") }
  }
}
