extension TidyRule {
  /// A command returns a reply; the executable alone writes it, to a terminal or a notebook.
  static let printing = TidyRule(
    norm: "Only the executables print",
    samples: [
      Sample(path: "Sources/Shell/A.swift", text: "func f() {\n  print(1)\n}\n", linesFromOne: [2]),
      Sample(path: "Sources/Prose/A.swift", text: "  debugPrint(a)\n", linesFromOne: [1]),
      Sample(path: "Sources/Corpora/A.swift", text: "  fputs(text, stderr)\n", linesFromOne: [1]),
      Sample(path: "Sources/assay/A.swift", text: "print(1)\n"),
      Sample(path: "Sources/assay-bench/A.swift", text: "print(1)\n"),
      Sample(path: "Sources/Shell/A.swift", text: "// print\nlet blueprint = \"print\"\n"),
    ]
  ) { file in
    guard file.isSource, !["assay", "assay-bench"].contains(file.target) else { return [] }
    return ["print", "debugPrint", "dump", "puts", "fputs", "putchar", "printf"]
      .flatMap { name in
        file.linesFromOne(with: name).filter { file.code[$0 - 1].contains(name + "(") }
      }
      .sorted().map { ($0, "return what is to be shown") }
  }
}
