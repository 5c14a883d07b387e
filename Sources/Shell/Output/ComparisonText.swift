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
  private let settings: ComparisonSettings

  init(
    _ comparison: Comparison, _ mentions: [FigureMention], _ articles: [ReadArticle],
    _ quotations: [SharedQuotation], _ settings: ComparisonSettings
  ) {
    self.comparison = comparison
    self.mentions = mentions
    self.articles = articles
    self.quotations = quotations
    self.settings = settings
  }

  func text(width: Int) -> String {
    var blocks = comparison.groups.map { group in
      Picture.intervals(IntervalPlot(group, of: mentions, in: articles)).text(width: width)
        + Self.block(
          group.origins.flatMap(\.lines).map { "  " + $0 } + judgements(in: group), width)
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
      let drift = pair.drift.isEmpty ? "" : "; " + pair.drift.joined(separator: "; ")
      let fields = pair.assumed.map { FieldWords.words($0) }.joined(separator: ", ")
      let assumed = fields.isEmpty ? "" : " (assumed: \(fields))"
      return "  \(mentions[pair.second].id) \(pair.relation.words) \(mentions[pair.first].id): "
        + pair.verdictWords + opening(of: pair)
        + (pair.mayBeUpdate ? ", but may be an update" : "") + assumed + drift
    }
  }

  /// What the rounder of two numbers that are not the same was read as: ", “30” read as 25–35".
  private func opening(of pair: ComparedPair) -> String {
    switch pair.verdict {
    case .agree, .within, .overlap: break
    case .disjoint, .boundCompatible, .subsetOk, .subsetStrained, .subsetViolated, .monotoneOk,
      .monotoneViolated, .notComparable, .unknown:
      return ""
    }
    let both = [pair.first, pair.second]
    if mentions[both[0]].figure.hasSameEnds(as: mentions[both[1]].figure) { return "" }
    let wider = both.compactMap { mention -> (words: String, width: DecimalNumber)? in
      let figure = mentions[mention].figure
      let text = articles[mentions[mention].article].article.body
      let word = figure.approximator.map { text[$0].lowercased() }
      guard let opened = OpenedFigure(figure, word: word, settings: settings),
        let width = opened.width, let shown = opened.shown
      else { return nil }
      return ("“\(text[figure.span])” read as \(shown)", width)
    }.max { $0.width < $1.width }
    return wider.map { ", \($0.words)" } ?? ""
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
      + comparison.related.map { "  \($0.verdict.words): \(describe($0))" }
  }

  private var refusals: [String] {
    if comparison.refusals.isEmpty { return [] }
    return ["not comparable"]
      + comparison.refusals.map { refusal in
        let count = refusal.count == 1 ? "1 pair" : "\(refusal.count) pairs"
        let pairs = refusal.pairs.prefix(settings.examplesOfRefusals).map { describe($0) }
        return "  \(FieldWords.refusal(refusal.reason)), \(count)"
          + (pairs.isEmpty ? "" : ": " + pairs.joined(separator: "; "))
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

extension OpenedFigure {
  /// "25–35", or nil where nothing is known of it.
  var shown: String? { Cell.interval(low: low?.description, high: high?.description).shown }
}

extension Figure {
  /// Whether the numbers are the same as written, whatever the words around them.
  fileprivate func hasSameEnds(as other: Figure) -> Bool {
    (low, best, high) == (other.low, other.best, other.high)
  }
}
