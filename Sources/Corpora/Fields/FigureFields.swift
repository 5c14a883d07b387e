import Articles
import Assessment
import Extraction
import Prose

/// The fields of figures.
enum FigureFields {
  /// What a figure's fields are read from.
  struct Place {
    let figure: Figure
    let text: SourceText
    let article: Int
    let position: Int

    var measure: Measure { figure.measure }

    func claim(in corpus: Corpus) -> PackedClaim? {
      figure.claim.map { corpus.articles[article].reading.claims.packed($0) }
    }

    func words(_ span: Span?) -> FieldValue { .of(span.map { text[$0] }) }
  }

  static let all: [Field] = [
    field("id", .identifier, "the name in this session") { place, corpus in
      .identifier(corpus.figureID(place.article, place.position))
    },
    field("claim", .identifier, "the claim that holds it") { place, _ in
      place.figure.claim.map {
        .identifier(DisplayID(article: place.article + 1, claim: $0 + 1))
      } ?? .missing
    },
    field("article", .identifier, "its article") { place, _ in
      .identifier(DisplayID(article: place.article + 1))
    },
    end("low", "the lower end; in conditions and sums one number is both ends", \.low),
    field("best", .number, "the one value") { place, _ in .of(place.figure.best) },
    end("high", "the upper end; in conditions and sums one number is both ends", \.high),
    field("value", .interval, "best, else from low to high") { place, _ in
      if let best = place.figure.best { return .interval(low: best, high: best) }
      if place.figure.low == nil && place.figure.high == nil { return .missing }
      return .interval(low: place.figure.low, high: place.figure.high)
    },
    field(
      "bound", .text, "how the words bound it", choices: Figure.Bound.allCases.map(\.rawValue)
    ) { place, _ in .text(place.figure.bound.rawValue) },
    field("approximator", .text, "the word that bounds it") { place, _ in
      place.words(place.figure.approximator)
    },
    field("unit", .text, "the unit or the counted noun") { place, _ in .of(place.measure.unit) },
    field("population", .text, "who or what is counted", searched: true) { place, _ in
      place.words(place.measure.population)
    },
    field("side", .text, "the party the counted belong to", searched: true) { place, _ in
      .of(place.measure.side)
    },
    field(
      "status", .text, "whether they bear arms", choices: Measure.Status.allCases.map(\.rawValue)
    ) { place, _ in .of(place.measure.status?.rawValue) },
    field("outcome", .list, "what happened to them", aliases: ["outcomes"], searched: true) {
      place, _ in .of(place.measure.outcomes.map(\.rawValue))
    },
    field("event", .text, "in what", searched: true) { place, _ in place.words(place.measure.event)
    },
    field("place", .text, "where", searched: true) { place, _ in place.words(place.measure.place) },
    field("period", .text, "over which time") { place, _ in
      place.words(place.measure.period?.span)
    },
    field(
      "kind", .text, "how the count was made up",
      choices: Measure.CountKind.allCases.map(\.rawValue)
    ) { place, _ in .of(place.measure.countKind?.rawValue) },
    field("asOf", .date, "the day for which it is valid, where that is said") { place, _ in
      place.figure.asOf.flatMap { $0.isStated ? .date($0.date) : nil } ?? .missing
    },
    field("origin", .text, "whence the information comes", searched: true, near: ["actor"]) {
      place, corpus in
      .of(place.claim(in: corpus)?.origin?.actor)
    },
    field("source", .text, "the words that name the source", searched: true, near: ["actor"]) {
      place, corpus in
      .of(place.claim(in: corpus)?.source.map { place.text.quote($0.spans) })
    },
    field("zone", .text, "where it stands", choices: Figure.Zone.allCases.map(\.rawValue)) {
      place, _ in .text(place.figure.zone.rawValue)
    },
    field("quote", .text, "the words that give it", aliases: ["text"], searched: true) { place, _ in
      .text(place.text[place.figure.span])
    },
    field("published", .date, "when its article was published", aliases: ["date"]) {
      place, corpus in
      corpus.articles[place.article].article.published.map { .date($0) } ?? .missing
    },
    field("rule", .text, "the rule that found it") { place, _ in .text(place.figure.rule) },
    field("reader", .text, "who read it", choices: Correction.readers) { place, _ in
      .text(Correction.reader(ofRule: place.figure.rule))
    },
    field("tags", .list, "the analyst's tags") { place, corpus in
      .of(
        corpus.annotations.tags[.item(corpus.figureID(place.article, place.position))]
          ?? [])
    },
  ]

  /// An end of what is reported: of one number it is empty, and for conditions, orders and sums that
  /// number.
  private static func end(
    _ name: String, _ summary: String, _ path: any KeyPath<Figure, DecimalNumber?> & Sendable
  ) -> Field {
    field(
      name, .number, summary, fallback: { place, _ in .of(place.figure.best) },
      value: { place, _ in .of(place.figure[keyPath: path]) })
  }

  private static func field(
    _ name: String, _ type: Field.ValueType, _ summary: String, aliases: [String] = [],
    choices: [String] = [], searched: Bool = false, near: [String] = [],
    fallback: (@Sendable (Place, Corpus) -> FieldValue)? = nil,
    value: @escaping @Sendable (Place, Corpus) -> FieldValue
  ) -> Field {
    let reading = { (read: @escaping @Sendable (Place, Corpus) -> FieldValue) in
      { @Sendable (row: Row, corpus: Corpus) -> FieldValue in
        guard case .figure(let article, let figure) = row else { return .missing }
        return read(
          Place(
            figure: corpus.figure(article, figure), text: corpus.text(article), article: article,
            position: figure), corpus)
      }
    }
    return Field(
      name, aliases: aliases, type: type, summary, choices: choices, searched: searched,
      near: near, fallback: fallback.map(reading), value: reading(value))
  }
}
