import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// One group of figures in a report: who says it through whom, in which words, and what that is
/// worth.
struct GroupReport {
  private let group: FigureGroup
  private let mentions: [FigureMention]
  private let corpus: Corpus

  init(_ group: FigureGroup, _ mentions: [FigureMention], _ corpus: Corpus) {
    self.group = group
    self.mentions = mentions
    self.corpus = corpus
  }

  /// What is counted.
  var title: String { IntervalPlot(group, of: mentions, in: corpus.articles).title }

  /// How often, by how many origins, and between which ends.
  var summary: String {
    "\(Plural.count(group.mentions.count, "mention")) in \(Plural.count(group.articles, "article")),"
      + " \(Plural.count(group.independentOrigins, "independent origin")); \(ends)." + best
  }

  /// The analyst's number with whom it follows and why; empty where he took none.
  private var best: String {
    guard let best = group.best else { return "" }
    let id = mentions[best.mention].id
    let reason = corpus.annotations.picks.first { $0.figure.description == id }?.reason ?? ""
    return " Best by the analyst: \(best.value), following \(best.origin ?? "nobody named") (\(id))"
      + (reason.isEmpty ? "" : ", because \(reason)") + "."
  }

  private var ends: String {
    switch (group.low, group.high) {
    case (let low?, let high?):
      (low == high ? Self.shown(low) : "from \(Self.shown(low)) to \(Self.shown(high))")
        + (group.openEnds == 0 ? "" : ", and \(Plural.count(group.openEnds, "open end"))")
    case (let low?, nil): "at least \(Self.shown(low))"
    case (nil, let high?): "at most \(Self.shown(high))"
    case (nil, nil): "no number"
    }
  }

  private static func shown(_ number: DecimalNumber) -> String {
    Cell.number("\(number)").shown ?? "\(number)"
  }

  /// The picture, the mentions by origin, and each of them in its words.
  var blocks: [ReportBlock] {
    let plot = IntervalPlot(group, of: mentions, in: corpus.articles)
    var table = Table(
      ["origin", "figure", "words", "through", "as of", "rated", "against the first"].map {
        Column($0)
      })
    for origin in group.origins {
      for mention in origin.mentions { table.append(row(mention, of: origin)) }
    }
    return [
      .picture(svg: plot.svg(), text: plot.text(width: 76) { DisplayWidth.of($0) }),
      .table(table),
    ] + group.mentions.map { quotation(of: $0) }
  }

  /// What the group does not settle, one line each.
  var doubts: [String] {
    var lines: [String] = []
    switch group.independentOrigins {
    case 0: lines.append("\(title): no origin is named")
    case 1: lines.append("\(title): one origin only (\(names))")
    default: break
    }
    for pair in group.pairs where pair.relation == .contradicts || pair.relation == .driftOrError {
      lines.append(
        "\(title): \(quote(pair.second)) (\(mentions[pair.second].id))"
          + " \(pair.relation.words) \(quote(pair.first)) (\(mentions[pair.first].id))")
    }
    return lines
  }

  private var names: String {
    group.origins.compactMap(\.actor).joined(separator: ", ")
  }

  private func row(_ mention: Int, of origin: OriginMentions) -> [Cell] {
    let value = mentions[mention]
    let actor = origin.actor ?? "nobody named"
    let pair = group.pairs.first { $0.second == mention }
    let judgement = pair.map { pair in
      (["\(pair.relation.words) it: \(pair.verdictWords)"] + pair.drift).joined(separator: "; ")
    }
    return [
      .text(origin.inferred.contains(mention) ? actor + " (inferred)" : actor), .text(value.id),
      .text(written(mention)), Cell(chain(of: value)),
      Cell(value.figure.asOf.flatMap { $0.isStated ? $0.date.description : nil }),
      Cell(rating(of: value, from: origin.actor)), Cell(judgement),
    ]
  }

  /// The analyst's letter for the source and number for the claim, never joined into one score.
  private func rating(of mention: FigureMention, from actor: String?) -> String? {
    let letter = actor.flatMap {
      corpus.annotations.rating(of: .source($0), on: .reliability)?.value
    }
    let claim = mention.figure.claim.map { DisplayID(article: mention.article + 1, claim: $0 + 1) }
    let number = claim.flatMap {
      corpus.annotations.rating(of: .item($0), on: .credibility)?.value
    }
    let parts = [letter.map { "source \($0)" }, number.map { "claim \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// From the origin to the publisher.
  private func chain(of mention: FigureMention) -> String? {
    guard let claim = mention.claim else {
      return corpus.articles[mention.article].article.publisher
    }
    return claim.chain.map(\.actor).joined(separator: " > ")
  }

  private func quote(_ mention: Int) -> String {
    "“" + corpus.text(mentions[mention].article)[mentions[mention].figure.span] + "”"
  }

  /// The quoted number, with what it is in the unit of the group: "“13,000 acres” ≈ 5,261 ha".
  private func written(_ mention: Int) -> String {
    let converted = ConvertedFigure(mentions[mention].figure, to: group.measure)
    return quote(mention) + (converted.map { " " + $0.words } ?? "")
  }

  /// The whole sentence, with the figure marked.
  private func quotation(of mention: Int) -> ReportBlock {
    let value = mentions[mention]
    let text = corpus.text(value.article)
    let span = value.figure.span
    let sentence =
      corpus.reading(value.article).text.sentences.first { $0.span.contains(span) }?.span ?? span
    let article = corpus.articles[value.article].article
    let place = [article.publisher, article.path.map(InputPath.portable), value.id]
    return .quotation(
      before: text[Span(sentence.start, span.start)], marked: text[span],
      after: text[Span(span.end, sentence.end)],
      source: place.compactMap(\.self).joined(separator: ", "))
  }
}
