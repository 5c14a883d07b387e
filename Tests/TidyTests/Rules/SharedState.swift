extension TidyRule {
  /// The session is a value: what runs beside it must not be able to change it.
  static let sharedState = TidyRule(
    norm: "No source steps around the checks against shared mutable state",
    samples: [
      Sample(
        path: "Sources/Shell/A.swift", text: "nonisolated(unsafe) var a = 1\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Shell/A.swift", text: "final class A: @unchecked Sendable {}\n",
        linesFromOne: [1]),
      Sample(path: "Sources/Shell/A.swift", text: "static let shared = A()\n", linesFromOne: [1]),
      Sample(path: "Sources/Shell/A.swift", text: "struct A: Sendable { var shared = 1 }\n"),
    ]
  ) { file in
    guard file.isSource else { return [] }
    return file.code.indices.compactMap { index in
      let line = file.code[index]
      let marks = ["nonisolated(unsafe)", "@unchecked Sendable", "static let shared"]
      return marks.first(where: line.contains).map { (index + 1, "make it a value: '\($0)'") }
    }
  }
}
