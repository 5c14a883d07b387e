extension TidyRule {
  /// The words of `domain.md` name types; a word that fits everything names nothing.
  static let typeNames = TidyRule(
    norm: "No type is named with a word that says nothing",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "struct ClaimData {}\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Prose/A.swift", text: "\nfinal class FileManager {}\n", linesFromOne: [2]),
      Sample(path: "Tests/T/A.swift", text: "enum JSONUtils {}\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: "struct Database {}\n"),
      Sample(path: "Sources/Prose/A.swift", text: "class func commonPrefix() {}\n"),
      Sample(path: "Sources/Prose/A.swift", text: "enum Unit { case data, other }\n"),
    ]
  ) { file in
    file.code.indices.flatMap { index in
      SwiftCode.typesDeclared(by: file.words(ofLine: index)).compactMap { name in
        VagueWords.words(of: name).first(where: VagueWords.nouns.contains).map {
          (index + 1, "name '\(name)' for what it is: '\($0)' says nothing")
        }
      }
    }
  }
}
