import Articles
import Assessment
import Digests
import Extraction
import Prose

/// A figure as a test describes it: the words become the spans of a made-up article.
struct Told {
  var number: String
  var word: String?
  var bound: Figure.Bound?
  var counted: String?
  var unit = "person"
  var dimension = Measure.Dimension.count
  var side: String?
  var status: Measure.Status?
  var outcomes: [Outcome] = ["killed"]
  var event: String?
  var place: String?
  var period: String?
  var kind: Measure.CountKind?
  /// Whether its words say that it rose or fell to this.
  var change: Figure.Change?
  /// The words that say of whom it counts only some.
  var part: String?
  var asOf: String?
  var origin: String?
  var originKind = SourceKind.officialBody
  var hedge: String?
  /// The words in which the origin is named, where they hold more than its name.
  var sourcePhrase: String?
  /// Who passed it on.
  var relay: Relay?

  /// A step between the origin and the article.
  struct Relay {
    var actor: String
    var kind: SourceKind
  }

  /// "48", "7000-15000"; with a bound word "at least 48" it is a lower bound.
  init(
    _ number: String, _ counted: String? = "people", by origin: String? = nil,
    kind originKind: SourceKind = .officialBody, asOf: String? = nil
  ) {
    self.number = number
    self.counted = counted
    self.origin = origin
    self.originKind = originKind
    self.asOf = asOf
  }

  /// The same with something changed.
  func with(_ change: (inout Told) -> Void) -> Told {
    var copy = self
    change(&copy)
    return copy
  }

  /// The bound: that of the description, else by the words and the number.
  var boundKind: Figure.Bound {
    if let bound { return bound }
    if number.dropFirst().contains("-") { return .range }
    switch word {
    case nil, "exactly": return .point
    case "at least", "more than", "over": return .lower
    case "up to", "at most": return .upper
    default: return .approx
    }
  }
}

/// Made-up articles and the mentions of their figures.
struct Reports {
  var articles: [ReadArticle] = []
  var mentions: [FigureMention] = []

  /// One article for each list of figures, all about one subject, published a day apart each.
  init(_ lists: [Told]..., published: [String?] = []) {
    for (number, list) in lists.enumerated() {
      add(list, published: published.indices.contains(number) ? published[number] : "2030-05-10")
    }
  }

  /// Adds an article with the given figures.
  mutating func add(
    _ figures: [Told], about subject: String = "The flood hit Arvenne and the Sorne valley.",
    publisher: String? = nil, published: String? = "2030-05-10", quotes: [(String, String)] = []
  ) {
    var page = Page(text: subject + "\n")
    let number = articles.count
    var claims: [Claim] = []
    var made: [Figure] = []
    for (index, told) in figures.enumerated() {
      let figure = page.figure(told, claim: told.origin == nil ? nil : claims.count)
      let claim = page.claim(told, of: figure)
      if let claim { claims.append(claim) }
      made.append(figure)
      mentions.append(
        FigureMention(
          id: "a\(number + 1).f\(index + 1)", article: number, figure: figure, claim: claim))
    }
    for (speaker, words) in quotes { claims.append(page.quotation(words, by: speaker)) }
    let text = SourceText(page.text)
    var article = Article(
      body: text, zones: [], sha256: SHA256Digest(of: page.text), sizeInBytes: text.bytes.count,
      format: "text")
    article.published = published.flatMap { CalendarDate($0) }
    article.publisher = publisher
    articles.append(
      ReadArticle(
        id: "a\(number + 1)", article: article,
        reading: Reading(text: TokenizedText(text), claims: claims, figures: made)))
  }

  /// What the figures say together.
  func comparison(
    _ settings: ComparisonSettings = ComparisonSettings(), links: FigureLinks = FigureLinks()
  ) -> Comparison {
    Comparison(of: mentions, in: articles, settings: settings, links: links)
  }

  /// Every pair, whatever it gave.
  func allPairs(links: FigureLinks = FigureLinks()) -> [ComparedPair] {
    var settings = ComparisonSettings()
    settings.listsAllPairs = true
    let comparison = comparison(settings, links: links)
    return comparison.groups.flatMap(\.pairs) + comparison.related + comparison.refused
  }
}

/// The text of a made-up article, grown phrase by phrase.
private struct Page {
  var text: String

  mutating func phrase(_ words: String?) -> Span? {
    guard let words else { return nil }
    let start = text.utf8.count
    text += words + ";\n\n"
    return Span(start, start + words.utf8.count)
  }

  mutating func figure(_ told: Told, claim: Int?) -> Figure {
    var measure = Measure(dimension: told.dimension, unit: told.unit)
    let start = text.utf8.count
    let approximator = told.word.map { word -> Span in
      text += word + " "
      return Span(start, start + word.utf8.count)
    }
    text += told.number
    let span = Span(start, text.utf8.count)
    text += " "
    measure.population = told.counted.map { counted in
      let start = text.utf8.count
      text += counted
      return Span(start, text.utf8.count)
    }
    text += ".\n\n"
    measure.side = told.side
    measure.status = told.status
    measure.outcomes = told.outcomes
    measure.countKind = told.kind
    measure.event = phrase(told.event)
    measure.place = phrase(told.place)
    measure.part = phrase(told.part)
    measure.period = phrase(told.period).map { Period(span: $0) }
    var figure = Figure(span: span, bound: told.boundKind, measure: measure, rule: "test")
    figure.approximator = approximator
    figure.claim = claim
    let ends = told.number.split(separator: "-").map { DecimalNumber($0) }
    switch told.boundKind {
    case .point, .approx: figure.best = ends[0]
    case .range: (figure.low, figure.high) = (ends[0], ends[1])
    case .lower, .vague: figure.low = ends[0]
    case .upper: figure.high = ends[0]
    }
    figure.change = told.change
    figure.asOf = told.asOf.flatMap { CalendarDate($0) }
      .map { AsOf(date: $0, span: span, resolution: .text) }
    return figure
  }

  mutating func claim(_ told: Told, of figure: Figure) -> Claim? {
    guard let origin = told.origin else { return nil }
    let content = Span(figure.approximator?.start ?? figure.span.start, text.utf8.count)
    let source = phrase(told.sourcePhrase ?? origin) ?? figure.span
    let relays = [told.relay].compactMap { $0 }.map {
      ChainLink(actor: $0.actor, role: .relay, kind: $0.kind, isExplicit: true)
    }
    let hedge = phrase(told.hedge).map { Hedge(span: $0, scope: .epistemic) }
    return Claim(
      mode: .indirect, kind: .speech, sentence: figure.span,
      source: ClaimSource(spans: [source], actor: origin, kind: told.originKind), cue: [],
      content: [content],
      chain: [ChainLink(actor: origin, role: .origin, kind: told.originKind, isExplicit: true)]
        + relays,
      hedges: hedge.map { [$0] } ?? [], confidence: .high, rule: "test")
  }

  mutating func quotation(_ words: String, by speaker: String) -> Claim {
    let span = phrase(words) ?? Span(0, 0)
    return Claim(
      mode: .direct, kind: .speech, sentence: span, source: nil, cue: [], content: [span],
      chain: [ChainLink(actor: speaker, role: .origin, kind: .person, isExplicit: true)],
      confidence: .high, rule: "test")
  }
}
