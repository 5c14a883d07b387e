import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// Why a figure says what it says: of each field its value, the rule that gave it and the words.
struct FigureReason {
  private let corpus: Corpus
  private let article: Int
  private let position: Int
  private let figure: Figure
  private let sentence: Span

  init(_ corpus: Corpus, article: Int, figure position: Int) {
    self.corpus = corpus
    (self.article, self.position) = (article, position)
    let figure = corpus.figure(article, position)
    self.figure = figure
    let sentences = corpus.reading(article).text.sentences
    sentence = sentences.first { $0.span.contains(figure.span) }?.span ?? figure.span
  }

  /// The sentence with the figure marked, then a row for each field that is known.
  var outputs: [Output] {
    let passage = MarkedText(corpus, article).passage([figure.span], around: 0)
    var table = Table([
      Column("field"), Column("is"), Column("by the rule"), Column("from the words"),
    ])
    let reading = corpus.reading(article)
    let trace = FigureTrace(
      ofFigureAt: figure.span, after: Array(reading.figures), in: reading.text,
      ReadingContext(of: corpus.articles[article].article))
    for part in FigurePart.allCases {
      guard let value = value(of: part.rawValue) else { continue }
      let isOwn = figure.rule == Correction.rule
      table.append([
        .text(part.rawValue), .text(value),
        Cell(trace?.rule(of: part, in: figure) ?? (isOwn ? "none: the analyst" : nil)),
        words(trace?.words(of: part, in: figure) ?? [], of: part),
      ])
    }
    if let origin { table.append(origin) }
    return [
      .text("\(corpus.figureID(article, position))\n\n\(passage)\n"),
      Output(kind: "reasons", rows: table),
    ]
  }

  private func value(of name: String) -> String? {
    let row = Row.figure(article: article, figure: position)
    guard let field = RowKind.figures.field(name) else { return nil }
    let line = field.value(of: row, in: corpus).line
    return line.isEmpty ? nil : line
  }

  /// The words in quotation marks, those of other sentences with their line, of a day what it was
  /// counted from.
  private func words(_ spans: [Span], of part: FigurePart) -> Cell {
    var quotes = spans.map { quote($0) }
    if part == .asOf, figure.asOf?.resolution == .published,
      let published = corpus.articles[article].article.published
    {
      quotes.append("in an article of \(published)")
    }
    return quotes.isEmpty ? .missing : .list(quotes)
  }

  private func quote(_ span: Span) -> String {
    let text = corpus.text(article)
    let quote = "“\(text[span])”"
    return sentence.contains(span)
      ? quote : "\(quote) in line \(text.position(ofByte: span.start).lineFromOne)"
  }

  /// Whence the claim that holds it has it.
  private var origin: [Cell]? {
    guard let number = figure.claim else { return nil }
    let claim = corpus.claim(article, number)
    guard let link = claim.origin else { return nil }
    let named = link.source + link.cue
    let spans = named.isEmpty ? (claim.source?.spans ?? []) + claim.cue : named
    let id = DisplayID(article: article + 1, claim: number + 1)
    return [
      .text("origin"), .text(link.actor), .text("\(claim.rule), of \(id)"),
      spans.isEmpty ? .missing : .list(spans.sorted().map { quote($0) }),
    ]
  }
}
