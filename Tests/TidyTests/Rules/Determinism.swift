extension TidyRule {
  /// The same session gives the same bytes, whoever replays it and when.
  static let determinism = TidyRule(
    norm: "Nothing below the executables reads the clock or draws at random",
    samples: [
      Sample(
        path: "Sources/Shell/A.swift", text: "let start = ContinuousClock.now\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Corpora/A.swift", text: "let id = UInt64.random(in: 0...9)\n",
        linesFromOne: [1]),
      Sample(
        path: "Sources/Notebooks/A.swift", text: "clock_gettime(0, &now)\n", linesFromOne: [1]),
      Sample(path: "Sources/assay/A.swift", text: "let start = ContinuousClock.now\n"),
      Sample(path: "Sources/Extraction/A.swift", text: "let clock = \"random\"\n"),
    ]
  ) { file in
    guard file.isSource, !["assay", "assay-bench"].contains(file.target) else { return [] }
    let words = [
      "ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday", "random", "shuffled",
      "SystemRandomNumberGenerator", "randomElement",
    ]
    return words.flatMap(file.linesFromOne(with:)).sorted()
      .map { ($0, "let the executable hand it in") }
  }
}
