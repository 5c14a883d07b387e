import Articles
import Assessment
import Extraction
import Prose

/// A comparison as text and as data: groups with their origins, then what was not compared.
struct ComparisonOutput {
  private let comparison: Comparison
  private let mentions: [FigureMention]
  private let articles: [ReadArticle]

  init(_ comparison: Comparison, _ mentions: [FigureMention], _ articles: [ReadArticle]) {
    self.comparison = comparison
    self.mentions = mentions
    self.articles = articles
  }

  var output: Output {
    let document = CompareDocument(
      comparison: comparison, mentions: mentions, articles: articles)
    return Output(kind: "comparison", .text(text), json: document.json)
  }

  private var text: String {
    var lines: [String] = []
    for group in comparison.groups { lines += self.lines(of: group) + [""] }
    if comparison.groups.isEmpty { lines += ["no two figures count the same", ""] }
    lines += related() + refusals()
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of group: FigureGroup) -> [String] {
    let articleCount = Set(group.mentions.map { mentions[$0].article }).count
    let head =
      title(of: group) + ": " + Plural.count(group.mentions.count, "mention") + " in "
      + Plural.count(articleCount, "article") + ", "
      + Plural.count(group.independentOrigins, "independent origin")
    return [head, "  " + ends(of: group)] + group.origins.flatMap { lines(of: $0, in: group) }
  }

  private func title(of group: FigureGroup) -> String {
    let text = group.mentions.first.map { articles[mentions[$0].article].article.body }
    let population = group.measure.population.flatMap { span in text.map { $0[span] } }
    let outcomes = group.measure.outcomes.map(\.rawValue).joined(separator: "+")
    return [population ?? group.measure.unit, outcomes].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func ends(of group: FigureGroup) -> String {
    switch (group.low, group.high) {
    case (let low?, let high?): low == high ? "\(low)" : "from \(low) to \(high)"
    case (let low?, nil): "at least \(low)"
    case (nil, let high?): "at most \(high)"
    case (nil, nil): "no number"
    }
  }

  private func lines(of origin: OriginMentions, in group: FigureGroup) -> [String] {
    ["  " + (origin.actor ?? "(unattributed)")]
      + origin.mentions.map { mention in
        "    " + describe(mention) + judgement(of: mention, in: group)
      }
  }

  private func describe(_ mention: Int) -> String {
    let figure = mentions[mention].figure
    let quote = articles[mentions[mention].article].article.body[figure.span]
    let date = figure.asOf.map { " as of \($0.date)" } ?? ""
    return "\(mentions[mention].id)  “\(quote)”\(date)"
  }

  private func judgement(of mention: Int, in group: FigureGroup) -> String {
    guard let pair = group.pairs.first(where: { $0.second == mention }) else { return "" }
    let words = [pair.verdict.rawValue, pair.relation.rawValue, mentions[pair.first].id]
    let drift = pair.drift.isEmpty ? "" : " (" + pair.drift.joined(separator: "; ") + ")"
    return "  " + words.joined(separator: " ") + drift
  }

  private func related() -> [String] {
    if comparison.related.isEmpty { return [] }
    return ["related, only the bounds are checked"]
      + comparison.related.map { "  \($0.verdict.rawValue): \(describe($0))" } + [""]
  }

  private func refusals() -> [String] {
    if comparison.refusals.isEmpty { return [] }
    return ["not comparable"]
      + comparison.refusals.map { refusal in
        "  \(refusal.reason) (\(refusal.count)): "
          + refusal.pairs.prefix(3).map { describe($0) }.joined(separator: "; ")
      }
  }

  private func describe(_ pair: ComparedPair) -> String {
    describeShort(pair.first) + " and " + describeShort(pair.second)
  }

  private func describeShort(_ mention: Int) -> String {
    let quote = articles[mentions[mention].article].article.body[mentions[mention].figure.span]
    return "\(mentions[mention].id) “\(quote)”"
  }
}
