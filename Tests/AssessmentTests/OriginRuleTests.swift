import Articles
import Extraction
import Prose
import Testing

@testable import Assessment

/// Every rule that joins names, on its own examples.
@Suite struct OriginRuleTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let rule: String
    let texts: [String]
    let isJoined: Bool
    var testDescription: String { "\(rule): \(texts.joined(separator: " / "))" }
  }

  static let samples: [Sample] = OriginRule.all.flatMap { rule in
    rule.joins.map { Sample(rule: rule.name, texts: $0.texts, isJoined: true) }
      + rule.leaves.map { Sample(rule: rule.name, texts: $0.texts, isJoined: false) }
  }

  @Test(arguments: samples)
  func `a rule joins what its examples join and no rule what they leave`(sample: Sample) throws {
    let articles = try sample.texts.enumerated().map { number, text in
      let article = try #require(try ArticleFormats.articles(in: Array(text.utf8)).first)
      return ReadArticle(
        id: "a\(number + 1)", article: article,
        reading: Extractor().reading(
          of: article.body, in: ReadingContext(zones: article.zones, published: nil)))
    }
    let leaders = Subjects(of: articles).leaders
    var names = SubjectOrigins()
    for (article, leader) in zip(articles, leaders) { names.add(article, leader: leader) }
    let first = try number(of: articles[0].reading.claims.first, in: articles[0], names)
    let last = try number(
      of: articles.last?.reading.claims.last, in: articles[articles.count - 1], names)
    try #require(first != last)
    var merging = OriginMerging(names)
    #expect(
      (merging.root(of: first) == merging.root(of: last)) == sample.isJoined, "\(merging.joins)")
    if sample.isJoined { #expect(merging.joins.contains { $0.rule == sample.rule }) }
  }

  private func number(
    of claim: Claim?, in article: ReadArticle, _ names: SubjectOrigins
  ) throws -> Int {
    let origin = try #require(claim?.origin)
    return try #require(names.number(of: origin.actor, in: article))
  }

  @Test func `every rule has examples both ways and a name of its own`() {
    #expect(OriginRule.all.filter { $0.joins.isEmpty || $0.leaves.isEmpty }.map(\.name) == [])
    #expect(Set(OriginRule.all.map(\.name)).count == OriginRule.all.count)
  }
}
