import Articles
import Assessment
import Corpora
import Digests
import Extraction
import JSONValues
import Prose

/// One line of `assay.extract.v1`: an article with its claims and figures.
///
/// `approximator` and `asOf` are plain strings, with their spans and evidence in fields beside
/// them, so that a reader of tables needs no case distinction.
struct ExtractDocument {
  static let schema = "assay.extract.v1"

  private let read: ReadArticle
  private let number: Int
  private let offsets: Offsets
  private let figureNames: [String]
  private let figuresByClaim: [Int: [Int]]
  private var text: SourceText { read.article.body }

  /// The line of `read`, whose claims and figures are named by the number of the article, from 1.
  init(_ read: ReadArticle, number: Int, offsets: Offsets) {
    self.read = read
    self.number = number
    self.offsets = offsets
    figureNames = read.reading.figureNames(article: number).map(\.description)
    let figures = read.reading.figures
    figuresByClaim = Dictionary(
      grouping: figures.indices.filter { figures[$0].role == .figure },
      by: { figures[$0].claim ?? -1 })
  }

  private func claimName(_ position: Int) -> String {
    DisplayID(article: number, claim: position + 1).description
  }

  /// The whole line.
  var json: JSONValue {
    let claims = read.reading.claims.indices.map { claim($0) }
    let figures = read.reading.figures.indices.map { figure($0) }
    return [
      "schema": .string(Self.schema), "article": header, "claims": .array(claims),
      "figures": .array(figures),
    ]
  }

  private var header: JSONValue {
    let article = read.article
    return [
      "id": .string(read.id), "path": JSONValue(article.path),
      "sha256": .string(article.sha256.description), "bytes": JSONValue(article.sizeInBytes),
      "headline": JSONValue(article.headline), "publisher": JSONValue(article.publisher),
      "byline": JSONValue(article.byline), "dateline": JSONValue(article.dateline),
      "published": JSONValue(article.published?.description), "url": JSONValue(article.url),
      "language": JSONValue(read.reading.foreignLanguage.map { $0.code ?? $0.name }),
    ]
  }

  private func claim(_ position: Int) -> JSONValue {
    let claim = read.reading.claims[position]
    return [
      "id": .string(claimName(position)), "mode": .string(claim.mode.rawValue),
      "kind": .string(claim.kind.rawValue), "sentence": span(claim.sentence),
      "source": source(claim.source),
      "cue": claim.cue.isEmpty ? .null : words(claim.cue),
      "content": words(claim.content),
      "chain": .array(claim.chain.map { link($0) }),
      "parent": JSONValue(claim.parent.map { claimName($0) }),
      "hedges": .array(claim.hedges.map { hedge($0) }),
      "confidence": .string(claim.confidence.rawValue), "rule": .string(claim.rule),
      "figures": JSONValue((figuresByClaim[position] ?? []).map { figureNames[$0] }),
    ]
  }

  private func source(_ source: ClaimSource?) -> JSONValue {
    guard let source else { return .null }
    return [
      "text": .string(text.quote(source.spans)), "spans": spans(source.spans),
      "actor": .string(source.actor), "kind": .string(source.kind.rawValue),
    ]
  }

  private func link(_ link: ChainLink) -> JSONValue {
    [
      "actor": .string(link.actor), "role": .string(link.role.rawValue),
      "kind": .string(link.kind.rawValue), "explicit": .bool(link.isExplicit),
      "source": link.source.isEmpty ? .null : spans(link.source),
      "cue": link.cue.isEmpty ? .null : spans(link.cue),
    ]
  }

  private func hedge(_ hedge: Hedge) -> JSONValue {
    [
      "text": .string(text[hedge.span]), "span": span(hedge.span),
      "scope": .string(hedge.scope.rawValue),
    ]
  }

  private func figure(_ position: Int) -> JSONValue {
    let figure = read.reading.figures[position]
    var object: JSONObject = [
      "id": .string(figureNames[position]),
      "claim": JSONValue(figure.claim.map { claimName($0) }),
      "span": span(figure.span), "text": .string(text[figure.span]),
      "low": number(figure.low), "best": number(figure.best), "high": number(figure.high),
      "bound": .string(figure.bound.rawValue),
      "approximator": JSONValue(figure.approximator.map { text[$0].lowercased() }),
      "approximatorSpan": JSONValue(figure.approximator.map { span($0) }),
      "change": JSONValue(figure.change?.rawValue), "role": .string(figure.role.rawValue),
      "zone": .string(figure.zone.rawValue), "rule": .string(figure.rule),
    ]
    add(figure.measure, to: &object)
    object["asOf"] = JSONValue(figure.asOf?.date.description)
    object["asOfText"] = JSONValue(figure.asOf?.span.map { text[$0] })
    object["asOfResolvedFrom"] = JSONValue(figure.asOf?.resolution.rawValue)
    return .object(object)
  }

  private func add(_ measure: Measure, to object: inout JSONObject) {
    object["dimension"] = .string(measure.dimension.rawValue)
    object["per"] = JSONValue(measure.per)
    object["unit"] = .string(measure.unit)
    object["unitText"] = quote(measure.countedNoun)
    object["population"] = quote(measure.population)
    object["side"] = JSONValue(measure.side)
    object["status"] = JSONValue(measure.status?.rawValue)
    object["outcomes"] = JSONValue(measure.outcomes.map(\.rawValue))
    object["event"] = quote(measure.event)
    object["place"] = quote(measure.place)
    object["period"] = period(measure.period)
    object["kind"] = JSONValue(measure.countKind?.rawValue)
  }

  private func period(_ period: Period?) -> JSONValue {
    guard let period else { return .null }
    return [
      "text": .string(text[period.span]), "start": JSONValue(period.start?.description),
      "end": JSONValue(period.end?.description),
    ]
  }

  private func number(_ number: DecimalNumber?) -> JSONValue { JSONValue(number?.description) }

  private func quote(_ span: Span?) -> JSONValue { JSONValue(span.map { text[$0] }) }

  private func words(_ spans: [Span]) -> JSONValue {
    ["text": .string(text.quote(spans)), "spans": self.spans(spans)]
  }

  private func spans(_ spans: [Span]) -> JSONValue { .array(spans.map { span($0) }) }

  private func span(_ span: Span) -> JSONValue {
    switch offsets {
    case .bytes: [JSONValue(span.start), JSONValue(span.end)]
    case .scalars:
      [
        JSONValue(text.scalarOffset(ofByte: span.start)),
        JSONValue(text.scalarOffset(ofByte: span.end)),
      ]
    }
  }
}

/// What the offsets of a document count.
enum Offsets: String, Sendable, CaseIterable {
  case scalars, bytes
}
