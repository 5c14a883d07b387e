import Assessment
import Testing

@testable import Shell

/// What help explains beside commands: topics that fit a screen, and words for every judgement.
@Suite struct HelpTests {
  @Test(arguments: HelpTopic.allCases)
  func `a topic of text fits a screen of 24 lines and 80 columns`(topic: HelpTopic) {
    for output in topic.outputs(in: Session()) {
      guard case .text(let text) = output.body else { continue }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 24, "\(topic)")
      #expect(lines.filter { $0.count > 80 } == [], "\(topic)")
    }
  }

  @Test func `no two judgements have the same words, and none has those of JSON alone`() {
    let words = Verdict.allCases.map(\.words) + Relation.allCases.map(\.words)
    #expect(Set(words).count == words.count)
    #expect(words.filter { $0.contains { $0.isUppercase } } == [])
  }

  @Test func `what help says of slack is what comparing reads`() {
    var settings = ComparisonSettings()
    settings.placesOfAbout = 2
    #expect(
      SlackHelp(settings).text == """
        what a number may mean when it is compared
          7,000                     6,500–7,500
          about 7,000               5,000–9,000
          nearly 7,000              5,000–7,000
          on the order of 7,000     3,500–35,000
          7,000 to 15,000           7,000–15,000
          roughly 7,000 to 15,000   6,500–15,500
          at least 7,000            ≥ 7,000
          up to 7,000               ≤ 7,000
          thousands                 ≥ 1,000
        Two numbers agree where they differ by no more than the larger opening:
        30 and 34 do, since 30 may be a rounded 25 to 35. A comparison names it, and
        nothing shows it as reported.
        'set places-of-about' changes how far “about” opens.
        """)
  }

  @Test func `whatever the sources say of help is there`() throws {
    let files = RepositoryFiles()
    let names = Set(HelpTopic.names)
    var missing: [String] = []
    for path in files.paths(matching: "Sources/*/*.swift")
      + files.paths(matching: "Sources/*/*/*.swift")
    {
      let text = String(decoding: try files.contents(of: path), as: UTF8.self)
      for mark in ["`help ", "'help "] {
        for piece in text.split(separator: mark, omittingEmptySubsequences: false).dropFirst() {
          let name = String(piece.prefix { $0.isLetter || $0 == "-" })
          let isMade = name.isEmpty || name.first?.isUppercase == true
          if !isMade, !names.contains(name) { missing.append("\(path): \(name)") }
        }
      }
    }
    #expect(missing == [])
  }
}
