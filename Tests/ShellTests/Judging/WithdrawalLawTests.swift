import Assessment
import Corpora
import Extraction
import Shell
import Testing

/// Withdrawing a source and taking it back leaves a session as it was, whatever was said in it.
@Suite struct WithdrawalLawTests {
  /// A made-up session: the sentences of its articles, and what the analyst says then.
  private struct Made: CustomStringConvertible {
    var articles: [[String]] = []
    var lines: [String] = []

    var description: String {
      articles.enumerated().map { "a\($0 + 1): " + $1.joined(separator: " ") }
        .joined(separator: "\n") + "\n" + lines.joined(separator: "\n")
    }

    var session: Session {
      let files = articles.enumerated().map { number, sentences in
        ("a\(number + 1).txt", sentences.joined(separator: "\n\n") + "\n")
      }
      let sandbox = Sandbox(Dictionary(uniqueKeysWithValues: files))
      var session = Session()
      let names = files.map(\.0).joined(separator: " ")
      _ = session.run("load \(names)\n" + lines.joined(separator: "\n"), in: sandbox)
      return session
    }

    /// The same with one line or sentence less, each once.
    var smaller: [Made] {
      var result: [Made] = []
      for line in lines.indices {
        var fewer = self
        fewer.lines.remove(at: line)
        result.append(fewer)
      }
      for article in articles.indices where articles[article].count > 1 {
        for sentence in articles[article].indices {
          var fewer = self
          fewer.articles[article].remove(at: sentence)
          result.append(fewer)
        }
      }
      return result
    }
  }

  private static let sources = ["Interior Ministry", "Red Cross", "army", "Port Police"]

  private static func made(seed: UInt64) -> Made {
    var chance = Chance(seed: seed)
    var made = Made()
    for _ in 0..<(2 + chance.number(below: 3)) {
      made.articles.append(
        (0..<(1 + chance.number(below: 3))).map { _ in
          let source = chance.one(of: sources)
          let count = chance.one(of: ["120", "about 120", "at least 90", "100 to 140", "12"])
          let what = chance.one(of: ["had been killed", "were missing", "had fled"])
          let cue = chance.one(of: ["said", "believes", "estimated"])
          return "The \(source) \(cue) that \(count) people \(what) in the flood in Mora."
        })
    }
    for _ in 0..<(2 + chance.number(below: 8)) { made.lines.append(line(&chance, made)) }
    return made
  }

  /// Something that the analyst may say; what is refused changes nothing.
  private static func line(_ chance: inout Chance, _ made: Made) -> String {
    func claim() -> String {
      let article = chance.number(below: made.articles.count)
      return "a\(article + 1).c\(1 + chance.number(below: made.articles[article].count))"
    }
    let (one, other) = (claim(), claim())
    let source = chance.one(of: sources)
    return chance.one(of: [
      "rate \(one) 3", "rate source \"\(source)\" C", "rate source \"\(source)\" D on killed",
      "note \(one) \"heard twice\"", "tag \(one) +toll", "dismiss \(one)",
      "best \(one) is 120", "link \(one) supports \(other)", "link \(one) same \(other)",
      "link \(one) derived-from \(other)", "merge army into \"Port Police\"",
      "party army against \"Red Cross\"", "ally \"\(source)\" of army",
      "hypothesis add \"counted by name\"", "evidence H1 \(one) inconsistent",
      "withdraw source \"\(source)\"", "undo", "suggest \(one)",
    ])
  }

  /// All that a session says of its articles.
  private static func all(in session: Session) -> String {
    var copy = session
    return copy.transcript(
      """
      articles ; claims ; figures ; sources ; ratings ; notes ; register ; matrix
      compare --json --all-pairs
      figures | drift
      claims | take 20 | columns id, actor, tags, credibility, reliability
      """)
  }

  private static func holds(_ made: Made, _ source: String, _ back: String) -> Bool {
    let before = made.session
    var after = before
    _ = after.run("withdraw source \"\(source)\"", in: Sandbox())
    let isWithdrawn = after.corpus.annotations != before.corpus.annotations
    if isWithdrawn { _ = after.run(back, in: Sandbox()) }
    return after.corpus.annotations == before.corpus.annotations
      && all(in: after) == all(in: before)
  }

  @Test func `a source that is withdrawn and taken back leaves everything as it was`() {
    for seed in UInt64(1)...200 {
      var chance = Chance(seed: seed &+ 1_000)
      let source = chance.one(of: Self.sources)
      let back = chance.one(of: ["undo", "withdraw source \"\(source)\" --back"])
      var made = Self.made(seed: seed)
      if Self.holds(made, source, back) { continue }
      while let next = made.smaller.first(where: { !Self.holds($0, source, back) }) { made = next }
      Issue.record("seed \(seed), withdraw \(source), then \(back); smallest case:\n\(made)")
      return
    }
  }

  @Test func `the made-up sessions withdraw sources that figures rest on`() {
    let effects = (UInt64(1)...40).map { seed in
      let before = Self.made(seed: seed).session
      var after = before
      _ = after.run("withdraw source \"Red Cross\"", in: Sandbox())
      return Self.all(in: after) != Self.all(in: before)
    }
    #expect(effects.count { $0 } > 15)
  }
}
