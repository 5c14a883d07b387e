extension TidyRule {
  /// Foundation costs milliseconds of start-up and 50 MB of binary; the shell starts in 15 ms.
  static let noFoundation = TidyRule(
    norm: "No source imports Foundation, no test more of it than FoundationEssentials",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "import Foundation\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Shell/A.swift", text: "internal import FoundationEssentials\n",
        linesFromOne: [1]),
      Sample(
        path: "Tests/T/A.swift", text: "import Testing\nimport Foundation\n", linesFromOne: [2]),
      Sample(path: "Tests/T/A.swift", text: "import FoundationEssentials\n"),
      Sample(path: "Sources/Prose/A.swift", text: "import Glibc  // not Foundation\n"),
    ]
  ) { file in
    file.code.indices.compactMap { index in
      let words = file.words(ofLine: index)
      guard words.contains("import"),
        let module = words.first(where: { $0.hasPrefix("Foundation") }),
        file.isSource || module != "FoundationEssentials"
      else { return nil }
      return (index + 1, "do without \(module)")
    }
  }
}
