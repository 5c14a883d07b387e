import Articles
import Assessment
import Extraction
import Prose
import Tables

/// A comparison as text: each group as a plot with its judgements, then what was not compared.
struct ComparisonText: Sendable {
  private let comparison: Comparison
  private let mentions: [FigureMention]
  private let articles: [ReadArticle]
  private let quotations: [SharedQuotation]

  init(
    _ comparison: Comparison, _ mentions: [FigureMention], _ articles: [ReadArticle],
    _ quotations: [SharedQuotation]
  ) {
    self.comparison = comparison
    self.mentions = mentions
    self.articles = articles
    self.quotations = quotations
  }

  func text(width: Int) -> String {
    var blocks = comparison.groups.map { group in
      Picture.intervals(IntervalPlot(group, of: mentions, in: articles)).text(width: width)
        + Self.block(judgements(in: group), width)
    }
    if blocks.isEmpty { blocks = ["no two figures count the same\n"] }
    if !quotations.isEmpty { blocks.append(Self.block(sameWords, width)) }
    let refused = related + refusals
    if !refused.isEmpty { blocks.append(Self.block(refused, width)) }
    return blocks.joined(separator: "\n")
  }

  private static func block(_ lines: [String], _ width: Int) -> String {
    lines.flatMap { HangingLines.broken($0, width: width) }.map { $0 + "\n" }.joined()
  }

  private func judgements(in group: FigureGroup) -> [String] {
    group.pairs.map { pair in
      let drift = pair.drift.isEmpty ? "" : ": " + pair.drift.joined(separator: "; ")
      let assumed =
        pair.assumed.isEmpty ? "" : " (assumed: " + pair.assumed.joined(separator: ", ") + ")"
      return "  \(mentions[pair.second].id) \(pair.relation.rawValue) \(mentions[pair.first].id)"
        + ", \(pair.verdict.rawValue)\(assumed)\(drift)"
    }
  }

  private var sameWords: [String] {
    ["the same words, said once"]
      + quotations.map { quotation in
        let first = quotation.claims[0].article
        let said = quotation.origins.map { naming in
          let ids = naming.claims.map { "\(articles[$0.article].id).c\($0.claim + 1)" }
          return "\(naming.actor ?? "nobody named") in \(ids.joined(separator: ", "))"
        }
        return "  “\(articles[first].article.body.quote(quotation.quote))”"
          + ", \(quotation.words) words: \(said.joined(separator: "; "))"
      }
  }

  private var related: [String] {
    if comparison.related.isEmpty { return [] }
    return ["only the bounds are checked, since one counts a part of the other"]
      + comparison.related.map { "  \($0.verdict.rawValue): \(describe($0))" }
  }

  private var refusals: [String] {
    if comparison.refusals.isEmpty { return [] }
    return ["not comparable"]
      + comparison.refusals.map { refusal in
        let count = refusal.count == 1 ? "1 pair" : "\(refusal.count) pairs"
        return "  \(refusal.reason), \(count): "
          + refusal.pairs.prefix(3).map { describe($0) }.joined(separator: "; ")
      }
  }

  private func describe(_ pair: ComparedPair) -> String {
    describe(pair.first) + " and " + describe(pair.second)
  }

  private func describe(_ mention: Int) -> String {
    let quote = articles[mentions[mention].article].article.body[mentions[mention].figure.span]
    return "\(mentions[mention].id) “\(quote)”"
  }
}
