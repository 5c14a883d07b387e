extension TidyRule {
  /// A word list without its origin cannot be checked or mended.
  static let lexiconSources = TidyRule(
    norm: "Every file of a lexicon names its source in its head",
    samples: [
      Sample(
        path: "Sources/Extraction/Lexicons/A.swift", text: "/// Verbs of speech.\nenum A {}\n",
        linesFromOne: [1]),
      Sample(
        path: "Sources/Extraction/Lexicons/A.txt", text: "said\n# Source: our own reading\n",
        linesFromOne: [1]),
      Sample(
        path: "Sources/Extraction/Lexicons/A.swift",
        text: "import Prose\n\n/// Verbs of speech.\n///\n/// Source: our own reading.\nenum A {}\n"
      ),
      Sample(path: "Sources/Extraction/Lexicons/A.txt", text: "# Source: ISO 4217\nEUR\n"),
      Sample(path: "Sources/Extraction/A.swift", text: "enum A {}\n"),
    ]
  ) { file in
    guard file.isSource, file.path.contains("Lexicons/") else { return [] }
    let head = file.lines.prefix { line in
      line.isEmpty || line.hasPrefix("//") || line.hasPrefix("#") || line.contains("import ")
    }
    let isNamed = head.contains { $0.contains("Source:") || $0.contains("Sources:") }
    return isNamed ? [] : [(1, "name where the words come from: 'Source: …'")]
  }
}
