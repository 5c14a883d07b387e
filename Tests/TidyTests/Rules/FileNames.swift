extension TidyRule {
  /// Who looks for a type finds it by its file's name.
  static let fileNames = TidyRule(
    norm: "A source file that declares types is named for one of them, in a domain word",
    samples: [
      Sample(path: "Sources/Prose/Span.swift", text: "struct Range {}\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Prose/TextHelper.swift", text: "struct TextHelper {}\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/Span.swift", text: "public struct Span {}\n"),
      Sample(path: "Sources/Tables/Box.swift", text: "import Prose\n\nextension Table {}\n"),
      Sample(path: "Sources/Tables/Box+Lines.swift", text: "private struct Line {}\n"),
      Sample(path: "Sources/assay/main.swift", text: "run()\n"),
    ]
  ) { file in
    guard file.isSwift, file.baseName != "main", file.baseName != "Package" else { return [] }
    var findings: [(lineFromOne: Int, message: String)] = []
    if let word = VagueWords.words(of: file.baseName).first(where: VagueWords.nouns.contains) {
      findings.append((1, "name the file for its idea: '\(word)' says nothing"))
    }
    let named = String(file.baseName.prefix { $0 != "+" })
    let types = file.code.indices.flatMap { SwiftCode.typesDeclared(by: file.words(ofLine: $0)) }
    let isExtension = named != file.baseName
    if file.isSource, !isExtension, !types.isEmpty, !types.contains(named) {
      findings.append((1, "name the file for a type it declares: \(types.joined(separator: ", "))"))
    }
    return findings
  }
}
