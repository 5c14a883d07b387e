extension TidyRule {
  /// A test that looks for a part passes while the rest of the text goes wrong.
  static let wholeValues = TidyRule(
    norm: "A test asserts on whole texts, not on what they contain",
    samples: [
      Sample(
        path: "Tests/T/A.swift", text: "#expect(reply.text.contains(\"no file\"))\n",
        linesFromOne: [1]),
      Sample(path: "Tests/T/A.swift", text: "#expect(a.hasPrefix(\"error\"))\n", linesFromOne: [1]),
      Sample(path: "Tests/T/A.swift", text: "#expect(reply.text == \"no file\")\n"),
      Sample(path: "Tests/T/A.swift", text: "#expect(!ids.contains(id))\n"),
    ]
  ) { file in
    guard !file.isSource else { return [] }
    return file.code.indices.compactMap { index in
      let line = file.code[index]
      let parts = [".contains(\"", ".hasPrefix(\"", ".hasSuffix(\""]
      guard line.contains("#expect("), parts.contains(where: line.contains) else { return nil }
      return (index + 1, "compare the whole text")
    }
  }
}
