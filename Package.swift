// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: Swift 6 mode, every warning an error, narrow imports.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], excluding files: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "assay",
  products: [.executable(name: "assay", targets: ["assay"])],
  targets: [
    // Leaves.
    .target(name: "CLibMD", linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libmd.a"])]),
    .target(
      name: "CLibEdit",
      linkerSettings: [
        .unsafeFlags([
          "-Xlinker", "-l:libedit.a", "-Xlinker", "-l:libbsd.a", "-Xlinker", "-l:libmd.a",
          "-Xlinker", "-l:libtinfo.a",
        ])
      ]),
    module("Digests", ["CLibMD"]),
    module("JSONValues"),
    module("Prose"),
    // From bytes to claims and figures.
    module("Articles", ["Prose", "JSONValues", "Digests"]),
    module("Extraction", ["Prose"]),
    module("Assessment", ["Prose", "JSONValues", "Articles", "Extraction"]),
    module("Corpora", ["Digests", "Prose", "Articles", "Extraction", "Assessment"]),
    // What people see and keep.
    module("Tables", ["JSONValues"]),
    module("Notebooks", ["JSONValues", "Digests"]),
    module(
      "Shell",
      [
        "Digests", "Prose", "JSONValues", "Articles", "Extraction", "Assessment", "Corpora",
        "Tables", "Notebooks",
      ]),
    .executableTarget(
      name: "assay", dependencies: ["Shell", "Tables", "JSONValues", "CLibEdit"],
      swiftSettings: strict),
    .executableTarget(
      name: "assay-bench",
      dependencies: [
        "Digests", "Prose", "JSONValues", "Articles", "Extraction", "Assessment", "Corpora",
        "Tables", "Notebooks",
      ], swiftSettings: strict),
    // Tests, which are the specification.
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    tests("DigestsTests", ["Digests"]),
    tests("ProseTests", ["Prose"]),
    tests("JSONValuesTests", ["JSONValues"]),
    tests("ArticlesTests", ["Articles", "Prose", "JSONValues", "Digests"]),
    tests("ExtractionTests", ["Extraction", "Prose"]),
    tests(
      "AssessmentTests", ["Assessment", "Extraction", "Articles", "Prose", "JSONValues"],
      excluding: ["Stories"]),
    tests("CorporaTests", ["Corpora", "Assessment", "Extraction", "Articles", "Digests", "Prose"]),
    tests("TablesTests", ["Tables", "JSONValues"]),
    tests("NotebooksTests", ["Notebooks", "JSONValues", "Digests"]),
    tests(
      "ShellTests",
      [
        "Shell", "Corpora", "Assessment", "Extraction", "Articles", "Prose", "JSONValues",
        "Tables", "Notebooks", "Digests",
      ], excluding: ["Transcripts", "Replaying/Reports"]),
    tests("TerminalTests", ["CPseudoTerminal", "Tables", "assay"]),
    tests("TidyTests", []),
  ]
)

// Fuzzing needs libFuzzer's flags for every target: `make fuzz` sets both.
if Context.environment["ASSAY_FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzDriver", path: "Tests/Fuzzing/Driver", swiftSettings: strict),
    .executableTarget(
      name: "assay-fuzz-articles", dependencies: ["FuzzDriver", "Prose", "Articles", "Extraction"],
      path: "Tests/Fuzzing/Articles", exclude: ["words.dict"], swiftSettings: strict),
    .executableTarget(
      name: "assay-fuzz-numerals", dependencies: ["FuzzDriver", "Prose", "JSONValues"],
      path: "Tests/Fuzzing/Numerals", exclude: ["words.dict"], swiftSettings: strict),
    .executableTarget(
      name: "assay-fuzz-language", dependencies: ["FuzzDriver", "Shell", "Tables", "Prose"],
      path: "Tests/Fuzzing/Language", exclude: ["words.dict"], swiftSettings: strict),
  ]
}
