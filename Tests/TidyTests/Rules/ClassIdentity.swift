extension TidyRule {
  /// Values first: a class is for what there is only one of, such as a terminal.
  static let classIdentity = TidyRule(
    norm: "A class says in its comment which identity it models",
    samples: [
      Sample(
        path: "Sources/assay/A.swift", text: "/// Reads lines.\nfinal class A {}\n",
        linesFromOne: [2]),
      Sample(
        path: "Sources/assay/A.swift",
        text: "/// Reads lines; its identity is that of the terminal.\npublic final class A {}\n"),
      Sample(path: "Sources/assay/A.swift", text: "class func a() {}\nprotocol P: class {}\n"),
    ]
  ) { file in
    guard file.isSource else { return [] }
    return file.linesFromOne(with: "class").filter { line in
      let words = file.words(ofLine: line - 1)
      guard let keyword = words.firstIndex(of: "class"), keyword + 1 < words.count,
        words[keyword + 1].first?.isUppercase == true
      else { return false }
      let above = file.lines[..<(line - 1)].reversed().prefix { text in
        text.drop { $0 == " " }.hasPrefix("///") || text.drop { $0 == " " }.hasPrefix("@")
      }
      return !above.contains { $0.contains("identity") }
    }
    .map { ($0, "say which identity the class models, or make it a struct") }
  }
}
