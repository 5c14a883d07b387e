extension TidyRule {
  /// The law of the house; Package.swift and every import keep within it.
  ///
  /// Extraction never judges, assessment reads no claim or figure of its own, only the shell speaks
  /// to people.
  static let dependencyArrows = TidyRule(
    norm: "Modules depend one way, along the arrows of the architecture and no other",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "import Extraction\n", linesFromOne: [1]),
      Sample(
        path: "Sources/Extraction/Figures/A.swift",
        text: "import Prose\npublic import Assessment\n",
        linesFromOne: [2]),
      Sample(
        path: "Sources/Corpora/A.swift", text: "import struct Tables.Table\n", linesFromOne: [1]),
      Sample(
        path: "Package.swift", text: "    module(\"Prose\", [\"Articles\"]),\n", linesFromOne: [1]),
      Sample(
        path: "Package.swift", text: "    module(\n      \"Tables\",\n      [\n\"Shell\"]),\n",
        linesFromOne: [4]),
      Sample(path: "Package.swift", text: "    module(\"Gossip\"),\n", linesFromOne: [1]),
      Sample(path: "Sources/Articles/A.swift", text: "public import Prose\nimport Glibc\n"),
      Sample(
        path: "Package.swift", text: "    module(\"Articles\", [\"Prose\", \"JSONValues\"]),\n"),
      Sample(path: "Tests/ProseTests/A.swift", text: "import Shell\n"),
    ]
  ) { file in
    file.path == "Package.swift" ? declaredArrows(in: file) : importedArrows(in: file)
  }

  /// What each module may know; the C libraries of the system may be known to all.
  private static let arrows: [String: Set<String>] = [
    "CLibMD": [],
    "CLibEdit": [],
    "Digests": ["CLibMD"],
    "JSONValues": [],
    "Prose": [],
    "Articles": ["Prose", "JSONValues", "Digests"],
    "Extraction": ["Prose"],
    "Assessment": ["Prose", "JSONValues", "Articles", "Extraction"],
    "Corpora": ["Digests", "Prose", "Articles", "Extraction", "Assessment"],
    "Tables": ["JSONValues"],
    "Notebooks": ["JSONValues", "Digests"],
    "Shell": belowShell,
    "assay": ["Shell", "Tables", "JSONValues", "CLibEdit"],
    "assay-bench": belowShell,
    "assay-fuzz-articles": belowShell,
    "assay-fuzz-numerals": ["Prose", "JSONValues"],
    "assay-fuzz-language": belowShell.union(["Shell"]),
  ]

  private static let belowShell: Set = [
    "Digests", "Prose", "JSONValues", "Articles", "Extraction", "Assessment", "Corpora", "Tables",
    "Notebooks",
  ]

  private static func importedArrows(
    in file: RepositoryFile
  ) -> [(lineFromOne: Int, message: String)] {
    guard file.isSource, file.isSwift else { return [] }
    let allowed = arrows[file.target] ?? []
    return file.code.indices.compactMap { index in
      let words = file.words(ofLine: index)
      guard let keyword = words.firstIndex(of: "import") else { return nil }
      let kinds: Set = ["struct", "enum", "class", "protocol", "func", "var", "let", "typealias"]
      guard let name = words[(keyword + 1)...].first(where: { !kinds.contains($0) }),
        arrows[name] != nil, !allowed.contains(name)
      else { return nil }
      return (index + 1, "\(file.target) may not know \(name)")
    }
  }

  /// Reads the calls `module("Name", ["Dependency", …])` and the targets named outright.
  private static func declaredArrows(
    in file: RepositoryFile
  ) -> [(lineFromOne: Int, message: String)] {
    var findings: [(lineFromOne: Int, message: String)] = []
    var target: String?
    for (index, line) in file.lines.enumerated() {
      let trimmed = line.drop { $0 == " " }
      if trimmed.hasPrefix("//") || trimmed.hasPrefix("tests(") || trimmed.hasPrefix("func ") {
        target = nil
        continue
      }
      let opens = ["module(", ".target(", ".executableTarget("].contains(where: trimmed.hasPrefix)
      if opens { target = "" }
      for name in quoted(in: line) where target != nil {
        if target == "" {
          target = name
          if arrows[name] == nil && !line.contains("Tests/") && !name.hasPrefix("CPseudo") {
            findings.append((index + 1, "give \(name) its place among the arrows"))
          }
        } else if arrows[name] != nil, !(arrows[target ?? ""]?.contains(name) ?? true) {
          findings.append((index + 1, "\(target ?? "") may not know \(name)"))
        }
      }
    }
    return findings
  }

  private static func quoted(in line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }
}
