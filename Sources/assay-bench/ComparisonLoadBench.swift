import Articles
import Assessment
import Digests
import Extraction
import Prose

/// The worst case of a comparison: 50,000 figures of one unit, outcome and event in 10,000 articles,
/// by 500 origins under 1,500 names, each number with its own words.
struct ComparisonLoadBench: Bench {
  let name = "comparison-load"
  private static let articles = 10_000
  private static let figuresInArticle = 5

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let (articles, mentions) = Self.reports()
    try BenchFailure.check("mentions", Self.articles * Self.figuresInArticle, mentions.count)
    let run = try Stopwatch.quickest(of: 2) { () throws(BenchFailure) in
      Comparison(of: mentions, in: articles)
    }
    let group = run.result.groups.max { $0.mentions.count < $1.mentions.count }
    try BenchFailure.check(
      "mentions of the one measure", mentions.count, group?.mentions.count ?? 0)
    try BenchFailure.check("independent origins", 500, group?.independentOrigins ?? 0)
    return [
      "compare, worst case  \(mentions.count) figures in \(articles.count) articles: "
        + "\((run.seconds * 1000).rounded(places: 1)) ms, \(group?.pairs.count ?? 0) pairs listed"
    ]
  }

  private static func reports() -> (articles: [ReadArticle], mentions: [FigureMention]) {
    var articles: [ReadArticle] = []
    var mentions: [FigureMention] = []
    for number in 0..<Self.articles {
      var page = LoadPage(number: number)
      let made = (0..<figuresInArticle).map { page.figure($0) }
      let article = page.article()
      for (index, figure) in made.enumerated() {
        mentions.append(
          FigureMention(
            id: "\(article.id).c\(index + 1).f1", article: number, figure: figure,
            claim: article.reading.claims[index]))
      }
      articles.append(article)
    }
    return (articles, mentions)
  }
}

/// The text of one made-up article with its claims.
private struct LoadPage {
  let number: Int
  private var text = "Flood in Arvenne: the Sorne rose again over the Sorne valley of Arvenne.\n\n"
  private var claims: [Claim] = []
  private var figures: [Figure] = []

  init(number: Int) { self.number = number }

  mutating func figure(_ index: Int) -> Figure {
    let seed = number * 5 + index
    let start = text.utf8.count
    let value = 40 + seed % 4_000
    text += "\(value)"
    let span = Span(start, text.utf8.count)
    let counted = append(" people", keeping: 1)
    text += " were killed by the water of day \(seed), "
    let content = Span(start, text.utf8.count)
    let body = "Relief Office \(Self.letters(seed * 7 % 500))"
    let actor = [body, "the \(body)", "Arvenne \(body)"][seed % 3]
    let source = append(actor, keeping: 0)
    text += " said.\n\n"
    var measure = Measure(dimension: .count, unit: "person")
    measure.population = counted
    measure.unitSpan = counted
    measure.outcomes = ["killed"]
    var figure = Figure(span: span, bound: .point, measure: measure, rule: "load")
    figure.best = DecimalNumber(value)
    figure.claim = claims.count
    claims.append(
      Claim(
        mode: .indirect, kind: .speech, sentence: Span(start, text.utf8.count),
        source: ClaimSource(spans: [source], actor: actor, kind: .officialBody), cue: [],
        content: [content],
        chain: [ChainLink(actor: actor, role: .origin, kind: .officialBody, isExplicit: true)],
        confidence: .high, rule: "load"))
    figures.append(figure)
    return figure
  }

  func article() -> ReadArticle {
    let body = SourceText(text)
    var article = Article(
      body: body, zones: [], sha256: SHA256Digest(of: text), sizeInBytes: body.bytes.count,
      format: "text")
    article.published = CalendarDate(daysSince1970: 22_000 + number % 3)
    return ReadArticle(
      id: "a\(number + 1)", article: article,
      reading: Reading(text: TokenizedText(body), claims: claims, figures: figures))
  }

  private mutating func append(_ words: String, keeping blank: Int) -> Span {
    let start = text.utf8.count + blank
    text += words
    return Span(start, text.utf8.count)
  }

  /// A name of three letters, so that no number looks like a year.
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("bcdfghklmnprstvw")
    let digits = [number / 256 % 16, number / 16 % 16, number % 16].map { alphabet[$0] }
    return String(digits).prefix(1).uppercased() + String(digits).dropFirst()
  }
}
