extension TidyRule {
  /// The tests are the specification, so that their names must read as one.
  static let testNames = TidyRule(
    norm: "The name of every test is a sentence, and no test has a time limit",
    samples: [
      Sample(path: "Tests/T/A.swift", text: "@Test func loads() {}\n", linesFromOne: [1]),
      Sample(
        path: "Tests/T/A.swift", text: "@Test(arguments: [\n  1, 2,\n])\nfunc loads(_ a: Int) {}\n",
        linesFromOne: [4]),
      Sample(
        path: "Tests/T/A.swift", text: "@Test(.timeLimit(.minutes(1)))\nfunc `it loads`() {}\n",
        linesFromOne: [1]),
      Sample(path: "Tests/T/A.swift", text: "@Test func `it loads`() {}\nfunc files() {}\n"),
      Sample(
        path: "Tests/T/A.swift",
        text: "@Test(arguments: [1])\nfunc `a failed line changes nothing`() {}\n"),
    ]
  ) { file in
    guard file.isSwift, !file.isSource else { return [] }
    var isTest = false
    return file.code.indices.compactMap { index in
      let line = file.code[index]
      if line.contains("@Test") { isTest = true }
      if line.contains(".timeLimit(") { return (index + 1, "assert the result, not the time") }
      guard isTest, let name = line.ranges(of: "func ").first.map({ line[$0.upperBound...] })
      else { return nil }
      isTest = false
      let isSentence = name.hasPrefix("`") && name.prefix { $0 != "(" }.contains(" ")
      return isSentence ? nil : (index + 1, "name the test with a sentence in backticks")
    }
  }
}
