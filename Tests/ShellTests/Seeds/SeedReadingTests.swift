import Articles
import Extraction
import JSONValues
import Prose
import Shell
import Testing

/// Every article in `seeds/` against its expected reading, whole.
@Suite struct SeedReadingTests {
  @Test func `there are at least six articles on three events`() {
    let events = Set(SeedArticle.all.map { $0.name.prefix { $0 != "-" } })
    #expect(SeedArticle.all.count >= 6)
    #expect(events.count >= 3)
  }

  @Test func `a pattern over the folder gives the articles alone`() throws {
    let folder = "\(RepositoryFiles.root)/seeds/"
    let paths = DiskSurroundings { "00000000" }.paths(matching: folder + "*")
    #expect(try paths == Seeds.articles().map { folder + $0 })
  }

  @Test(arguments: SeedArticle.all)
  func `the file says of itself what is expected`(seed: SeedArticle) {
    let article = seed.article
    let read: [String: String?] = [
      "headline": article.headline, "byline": article.byline, "dateline": article.dateline,
      "publisher": article.publisher, "published": article.published?.description,
    ]
    let members = seed.expected["article"]?.object?.members ?? []
    let expected = members.map { ($0.key, $0.value.string ?? "") }
    #expect(read.compactMapValues { $0 } == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test(arguments: SeedArticle.all)
  func `every quotation of the expected reading stands in the article`(seed: SeedArticle) {
    #expect(seed.expectedFigures.count == seed.expected["figures"]?.array?.count)
    #expect(seed.expectedClaims.count == seed.expected["claims"]?.array?.count)
  }

  @Test(arguments: SeedArticle.all)
  func `the reading is the expected one but for what is listed`(seed: SeedArticle) {
    let listed = Unreached.recorded.lines[seed.name] ?? []
    let unlisted = seed.differences.filter { !Unreached.names($0.line, in: listed) }
    let found = unlisted.map { "\n  \($0.line): found is \($0.found ?? "nothing")" }.joined()
    #expect(unlisted.map(\.line) == [], "\(found)")
  }

  @Test func `every quotation of the expected comparisons is a figure of the expected readings`()
    throws
  {
    let expected = try SeedComparisons.expected()
    let groups = (expected["groups"]?.array ?? []).flatMap { $0["mentions"]?.array ?? [] }
    let pairs = (expected["pairs"]?.array ?? []).flatMap { [$0["a"], $0["b"]] }.compactMap { $0 }
    let unknown = (groups + pairs).filter { reference in
      let words = reference.array ?? []
      let seed = SeedArticle.all.first { $0.name == words[0].string }
      let quotes = seed?.expected["figures"]?.array?.map { $0["quote"]?.string }
      return quotes?.contains(words[1].string) != true
    }
    #expect(unknown.map(\.compact) == [])
  }

  @Test func `the articles together say what is expected but for what is listed`() throws {
    let listed = Unreached.recorded.lines[SeedComparisons.name] ?? []
    let unlisted = try SeedComparisons.differences()
      .filter { !Unreached.names($0.line, in: listed) }
    let found = unlisted.map { "\n  \($0.line): found is \($0.found ?? "nothing")" }.joined()
    #expect(unlisted.map(\.line) == [], "\(found)")
  }

  @Test func `what is reached is not listed any more`() throws {
    let pairs = SeedArticle.all.map { ($0.name, $0.differences) }
    var differences = Dictionary(uniqueKeysWithValues: pairs)
    differences[SeedComparisons.name] = try SeedComparisons.differences()
    let stillTrue = Unreached.recorded.kept { name, line in
      differences[name, default: []].contains { Unreached.names($0.line, in: [line]) }
    }
    if RepositoryFiles.isRecording {
      try stillTrue.write()
    } else {
      #expect(Unreached.recorded == stillTrue, "'make record' strikes out what is reached")
    }
  }
}

extension SeedArticle {
  /// Where the reading of the article is not the expected one.
  var differences: [ReadingDifference] {
    let reading = Extractor().reading(of: article.body, in: context)
    return ReadingDifference.all(expected: expectedFigures, read: reading.figureLines)
      + ReadingDifference.all(expected: expectedClaims, read: reading.claimLines)
  }
}
