import Testing

/// The style of this repository, checked over its own files.
@Suite struct TidyTests {
  @Test(arguments: TidyRule.all)
  func `the repository keeps the rule`(rule: TidyRule) {
    #expect(Repository.files.flatMap(rule.findings(in:)) == [])
  }

  @Test(arguments: TidyRule.all)
  func `each rule finds its bad samples and leaves the good ones alone`(rule: TidyRule) {
    for sample in rule.samples {
      let file = RepositoryFile(path: sample.path, text: sample.text)
      let found = rule.findings(in: file).map(\.lineFromOne)
      #expect(found == sample.linesFromOne, "\(sample.path)\n\(sample.text)")
    }
    #expect(rule.samples.contains { !$0.linesFromOne.isEmpty }, "nothing shows that it can fail")
    #expect(rule.samples.contains { $0.linesFromOne.isEmpty }, "nothing shows what it allows")
  }

  @Test func `each rule file is on the list`() {
    let rules = Repository.files.filter { $0.path.hasPrefix("Tests/TidyTests/Rules/") }
    #expect(rules.count == TidyRule.all.count)
  }

  @Test(arguments: [
    "Package.swift", "Makefile", ".ci/run", "Sources/Prose/Span.swift",
    "Tests/TidyTests/TidyTests.swift",
  ])
  func `the rules see files of every part`(path: String) {
    #expect(Repository.files.contains { $0.path == path && !$0.lines.isEmpty })
  }

  @Test(arguments: [
    ("let a = 1  // print", "let a = 1          "),
    ("/* a /* b */ c */ d", "                  d"),
    (#"f("print \(g("x")) y") h"#, #"f("        g(" "))  ") h"#),
    (##"#"a"b"# c"##, ##"#"   "# c"##),
    ("\"\"\"\n  try\n  \"\"\" a", "\"\"\"\n     \n  \"\"\" a"),
    (#""\"a" b"#, #""   " b"#),
    ("#if os(Linux)", "#if os(Linux)"),
  ])
  func `comments and strings are blanked and code is kept`(text: String, code: String) {
    #expect(String(decoding: SwiftCode.blanked(Array(text.utf8)), as: UTF8.self) == code)
  }
}
