extension TidyRule {
  /// Who looks for a type finds it by its file's name.
  static let fileNames = TidyRule(
    norm: "A source file declares or extends what it is named for, in a domain word",
    samples: [
      Sample(path: "Sources/Prose/Span.swift", text: "struct Range {}\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Prose/TextHelper.swift", text: "struct TextHelper {}\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/Span.swift", text: "public struct Span {}\n"),
      Sample(path: "Sources/Tables/Box.swift", text: "import Prose\n\nextension Box {}\n"),
      Sample(path: "Sources/Tables/Box+Lines.swift", text: "extension Box {}\n"),
      Sample(path: "Sources/assay/main.swift", text: "run()\n"),
    ]
  ) { file in
    guard file.isSwift, file.baseName != "main", file.baseName != "Package" else { return [] }
    var findings: [(lineFromOne: Int, message: String)] = []
    if let word = VagueWords.words(of: file.baseName).first(where: VagueWords.nouns.contains) {
      findings.append((1, "name the file for its idea: '\(word)' says nothing"))
    }
    let named = String(file.baseName.prefix { $0 != "+" })
    let isEmpty = file.code.indices.allSatisfy { file.words(ofLine: $0).isEmpty }
    let isDeclared = file.code.indices.contains { declares(named, file.words(ofLine: $0)) }
    if file.isSource, !isEmpty, !isDeclared {
      findings.append((1, "the file declares no '\(named)'"))
    }
    return findings
  }

  private static func declares(_ name: String, _ words: [String]) -> Bool {
    let keywords: Set = ["struct", "enum", "class", "actor", "protocol", "extension", "typealias"]
    return zip(words, words.dropFirst()).contains { keywords.contains($0) && $1 == name }
  }
}
