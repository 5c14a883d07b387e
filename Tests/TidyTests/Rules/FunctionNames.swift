extension TidyRule {
  /// Pure functions are nouns or -ing and -ed words, effects are verbs that say which effect.
  static let functionNames = TidyRule(
    norm: "No function begins with a verb that fits every function",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "func getClaims() {}\n", linesFromOne: [1]),
      Sample(
        path: "Tests/T/A.swift", text: "\n  static func handle(_ a: Int) {}\n", linesFromOne: [2]),
      Sample(path: "Sources/Prose/A.swift", text: "func document() {}\nfunc getter() {}\n"),
      Sample(path: "Tests/T/A.swift", text: "@Test func `do nothing twice`() {}\n"),
    ]
  ) { file in
    file.code.indices.compactMap { index in
      let words = file.words(ofLine: index)
      guard let keyword = words.firstIndex(of: "func"), keyword + 1 < words.count,
        !file.code[index].contains("func `"),
        let verb = VagueWords.words(of: words[keyword + 1]).first, VagueWords.verbs.contains(verb)
      else { return nil }
      return (index + 1, "name '\(words[keyword + 1])' for its result or its effect")
    }
  }
}
