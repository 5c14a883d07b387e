import Corpora
import Extraction
import Prose

/// `add figure a1 "three dozen" outcome killed`: what the machine missed.
struct AddCommand: Command {
  static let declaration = Declaration(
    "add", "add a figure or claim that the machine missed", section: .assessing,
    parameters: [
      Parameter("what", .choice(["figure", "claim"])), Parameter("article", .rows, of: [.articles]),
      Parameter("quote", .text),
      Parameter(
        "attribute", .assignments(attributes), optional: true, narrowed: attributesByRow),
    ], effect: .annotate,
    examples: [
      Example(
        #"add figure a1 "four weeks of fighting" best 4 unit week"#,
        "the quoted words must stand in the article"),
      Example(#"add claim a1 "four weeks of fighting" kind narration"#, "a claim of the article"),
    ], searchTerms: ["missed", "correct", "insert", "new"])

  static let attributes =
    FigureAttribute.allCases.map(\.rawValue)
    + ClaimAttribute.allCases.map(\.rawValue)

  /// Those of figures and those of claims, by what stands before them.
  static let attributesByRow = [
    "figure": FigureAttribute.allCases.map(\.rawValue),
    "figures": FigureAttribute.allCases.map(\.rawValue),
    "claim": ClaimAttribute.allCases.map(\.rawValue),
    "claims": ClaimAttribute.allCases.map(\.rawValue),
  ]

  private let addsFigure: Bool
  private let selection: Selection?
  private let quote: PlacedText
  private let assignments: [(field: PlacedText, value: PlacedText)]

  init(_ arguments: Arguments) throws(Diagnostic) {
    addsFigure = arguments.text("what")?.text == "figure"
    selection = arguments.selection
    quote = try arguments.required("quote")
    assignments = arguments.assignments
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (positions, words) = try session.articlePositions(of: selection)
    guard positions.count == 1, let article = positions.first else {
      throw Diagnostic(.wrongArguments, "one article is wanted here", at: selection?.span)
    }
    let quotes = QuotePlace(session.corpus, article: article)
    let span = try quotes.span(of: quote)
    let step: Correction.Step =
      addsFigure
      ? .addFigure(try figure(at: span, article, session.corpus, quotes))
      : .addClaim(try claim(at: span, article, session.corpus, quotes))
    let settings = assignments.map { "\($0.field.text) \(Quoting.word($0.value.text))" }
    let line =
      (["add", addsFigure ? "figure" : "claim", words, Quoting.string(quote.text)] + settings)
      .joined(separator: " ")
    var corpus = session.corpus
    _ = corpus.apply(.correct(Correction(article: article, step)))
    var answer = Answer.text(
      "added " + name(of: corpus, article), .corpus(.correct(Correction(article: article, step))))
    answer.expandedLine = line
    return answer
  }

  private func name(of corpus: Corpus, _ article: Int) -> String {
    let reading = corpus.reading(article)
    return addsFigure
      ? corpus.figureID(article, reading.figures.count - 1).description
      : DisplayID(article: article + 1, claim: reading.claims.count).description
  }

  /// The figure that the extractor reads in the quoted words alone, with what the analyst sets.
  private func figure(
    at span: Span, _ article: Int, _ corpus: Corpus, _ quotes: QuotePlace
  ) throws(Diagnostic) -> Figure {
    let words = SourceText(corpus.text(article)[span])
    let read = Extractor().reading(of: words, in: ReadingContext()).figures.first
    var figure = Figure(
      span: span, bound: read?.bound ?? .point,
      measure: Measure(
        dimension: read?.measure.dimension ?? .count, unit: read?.measure.unit ?? "item"),
      rule: Correction.rule)
    (figure.low, figure.best, figure.high) = (read?.low, read?.best, read?.high)
    figure.claim = corpus.reading(article).claims.indices.last { position in
      corpus.claim(article, position).content.contains { $0.contains(span) }
    }
    try set(&figure, quotes)
    guard figure.low != nil || figure.best != nil || figure.high != nil else {
      throw Diagnostic(
        .wrongArguments, "no number is read in these words", at: quote.span,
        help: ["say it: add figure … best 36"])
    }
    return figure
  }

  private func set(_ figure: inout Figure, _ quotes: QuotePlace) throws(Diagnostic) {
    let ends = ["low", "best", "high"]
    if assignments.contains(where: { ends.contains($0.field.text) }) {
      (figure.low, figure.best, figure.high) = (nil, nil, nil)
    }
    for (field, value) in assignments {
      guard let attribute = FigureAttribute(rawValue: field.text) else {
        throw Diagnostic(
          .wrongArguments, "a figure has no \(field.text)", at: field.span,
          help: ["figures take " + FigureAttribute.allCases.map(\.rawValue).joined(separator: ", ")]
        )
      }
      try attribute.set(value, of: &figure, in: quotes)
    }
    if !assignments.contains(where: { $0.field.text == "bound" }) {
      figure.boundByEnds()
    }
  }

  private func claim(
    at span: Span, _ article: Int, _ corpus: Corpus, _ quotes: QuotePlace
  ) throws(Diagnostic) -> Claim {
    let sentences = corpus.reading(article).text.sentences
    let sentence = sentences.first { $0.span.contains(span.start) }?.span ?? span
    var claim = Claim(
      mode: .narrated, kind: .narration, sentence: sentence, source: nil, cue: [], content: [span],
      chain: [ChainLink(actor: "narrator", role: .origin, kind: .writer, isExplicit: false)],
      confidence: .high, rule: Correction.rule)
    for (field, value) in assignments {
      guard let attribute = ClaimAttribute(rawValue: field.text) else {
        throw Diagnostic(
          .wrongArguments, "a claim has no \(field.text)", at: field.span,
          help: ["claims take " + ClaimAttribute.allCases.map(\.rawValue).joined(separator: ", ")])
      }
      try attribute.set(value, of: &claim, in: quotes)
    }
    if claim.source != nil, claim.kind == .narration { claim.kind = .speech }
    return claim
  }
}
