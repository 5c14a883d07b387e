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
/// them, so that a reader of tables needs no case distinction. Written straight to bytes, since a
/// tree of values in between takes a fifth of all the time of an extraction.
struct ExtractDocument {
  static let schema = "assay.extract.v1"

  private let read: ReadArticle
  private let offsets: Offsets
  private let claimNames: [String]
  private let figureNames: [String]
  /// For each claim its figures in order.
  private let figuresByClaim: [[Int]]
  private var text: SourceText { read.article.body }

  /// The line of `read`, whose claims and figures are named by the number of the article, from 1.
  init(_ read: ReadArticle, number: Int, offsets: Offsets) {
    self.read = read
    self.offsets = offsets
    claimNames = read.reading.claims.indices.map {
      DisplayID(article: number, claim: $0 + 1).description
    }
    figureNames = read.reading.figureNames(article: number).map(\.description)
    var byClaim = [[Int]](repeating: [], count: read.reading.claims.count)
    for (position, figure) in read.reading.figures.enumerated() where figure.role == .figure {
      if let claim = figure.claim { byClaim[claim].append(position) }
    }
    figuresByClaim = byClaim
  }

  /// Writes the whole line, with `identifier` as its last member where the stream gave one.
  func write(to json: inout JSONStream, identifier: JSONValue? = nil) {
    json.beginObject()
    json.member("schema", Self.schema)
    json.key("article")
    writeHeader(to: &json)
    json.key("claims")
    json.beginArray()
    for position in read.reading.claims.indices {
      write(read.reading.claims[position], at: position, to: &json)
    }
    json.endArray()
    json.key("figures")
    json.beginArray()
    for position in read.reading.figures.indices {
      write(read.reading.figures[position], at: position, to: &json)
    }
    json.endArray()
    if let identifier {
      json.key("id")
      json.value(identifier)
    }
    json.endObject()
  }

  private func writeHeader(to json: inout JSONStream) {
    let article = read.article
    json.beginObject()
    json.member("id", read.id)
    json.member("path", article.path)
    json.member("sha256", article.sha256.description)
    json.key("bytes")
    json.integer(article.sizeInBytes)
    json.member("headline", article.headline)
    json.member("publisher", article.publisher)
    json.member("byline", article.byline)
    json.member("dateline", article.dateline)
    json.member("published", article.published?.description)
    json.member("url", article.url)
    json.member("language", read.reading.foreignLanguage.map { $0.code ?? $0.name })
    json.endObject()
  }

  private func write(_ claim: Claim, at position: Int, to json: inout JSONStream) {
    json.beginObject()
    json.member("id", claimNames[position])
    json.member("mode", claim.mode.rawValue)
    json.member("kind", claim.kind.rawValue)
    json.key("sentence")
    write(claim.sentence, to: &json)
    json.key("source")
    if let source = claim.source { write(source, to: &json) } else { json.null() }
    json.key("cue")
    if claim.cue.isEmpty { json.null() } else { write(words: claim.cue, to: &json) }
    json.key("content")
    write(words: claim.content, to: &json)
    json.key("chain")
    json.beginArray()
    for link in claim.chain { write(link, to: &json) }
    json.endArray()
    json.member("parent", claim.parent.map { claimNames[$0] })
    json.key("hedges")
    json.beginArray()
    for hedge in claim.hedges { write(hedge, to: &json) }
    json.endArray()
    json.member("confidence", claim.confidence.rawValue)
    json.member("rule", claim.rule)
    json.key("figures")
    json.beginArray()
    for figure in figuresByClaim[position] { json.text(figureNames[figure]) }
    json.endArray()
    json.endObject()
  }

  private func write(_ source: ClaimSource, to json: inout JSONStream) {
    json.beginObject()
    writeTextAndSpans(source.spans, to: &json)
    json.member("actor", source.actor)
    json.member("kind", source.kind.rawValue)
    json.endObject()
  }

  private func write(_ link: ChainLink, to json: inout JSONStream) {
    json.beginObject()
    json.member("actor", link.actor)
    json.member("role", link.role.rawValue)
    json.member("kind", link.kind.rawValue)
    json.key("explicit")
    json.bool(link.isExplicit)
    json.key("source")
    if link.source.isEmpty { json.null() } else { write(link.source, to: &json) }
    json.key("cue")
    if link.cue.isEmpty { json.null() } else { write(link.cue, to: &json) }
    json.endObject()
  }

  private func write(_ hedge: Hedge, to json: inout JSONStream) {
    json.beginObject()
    write("text", quote: hedge.span, to: &json)
    json.key("span")
    write(hedge.span, to: &json)
    json.member("scope", hedge.scope.rawValue)
    json.endObject()
  }

  private func write(_ figure: Figure, at position: Int, to json: inout JSONStream) {
    json.beginObject()
    json.member("id", figureNames[position])
    json.member("claim", figure.claim.map { claimNames[$0] })
    json.key("span")
    write(figure.span, to: &json)
    write("text", quote: figure.span, to: &json)
    json.member("low", figure.low?.description)
    json.member("best", figure.best?.description)
    json.member("high", figure.high?.description)
    json.member("bound", figure.bound.rawValue)
    json.member("approximator", figure.approximator.map { text[$0].lowercased() })
    json.key("approximatorSpan")
    if let span = figure.approximator { write(span, to: &json) } else { json.null() }
    json.member("change", figure.change?.rawValue)
    json.member("role", figure.role.rawValue)
    json.member("zone", figure.zone.rawValue)
    json.member("rule", figure.rule)
    writeMembers(of: figure.measure, to: &json)
    json.member("asOf", figure.asOf?.date.description)
    write("asOfText", quote: figure.asOf?.span, to: &json)
    json.member("asOfResolvedFrom", figure.asOf?.resolution.rawValue)
    json.endObject()
  }

  private func writeMembers(of measure: Measure, to json: inout JSONStream) {
    json.member("dimension", measure.dimension.rawValue)
    json.member("per", measure.per)
    json.member("unit", measure.unit)
    write("unitText", quote: measure.countedNoun, to: &json)
    write("population", quote: measure.population, to: &json)
    json.member("side", measure.side)
    json.member("status", measure.status?.rawValue)
    json.key("outcomes")
    json.beginArray()
    for outcome in measure.outcomes { json.text(outcome.rawValue) }
    json.endArray()
    write("event", quote: measure.event, to: &json)
    write("place", quote: measure.place, to: &json)
    json.key("period")
    if let period = measure.period { write(period, to: &json) } else { json.null() }
    json.member("kind", measure.countKind?.rawValue)
  }

  private func write(_ period: Period, to json: inout JSONStream) {
    json.beginObject()
    write("text", quote: period.span, to: &json)
    json.member("start", period.start?.description)
    json.member("end", period.end?.description)
    json.endObject()
  }

  private func write(_ key: StaticString, quote span: Span?, to json: inout JSONStream) {
    json.key(key)
    if let span { write(quote: span, to: &json) } else { json.null() }
  }

  private func write(quote span: Span, to json: inout JSONStream) {
    json.text(utf8: text.bytes[span.start..<span.end])
  }

  private func write(words spans: [Span], to json: inout JSONStream) {
    json.beginObject()
    writeTextAndSpans(spans, to: &json)
    json.endObject()
  }

  private func writeTextAndSpans(_ spans: [Span], to json: inout JSONStream) {
    json.key("text")
    if spans.count == 1 {
      write(quote: spans[0], to: &json)
    } else {
      json.text(text.quote(spans))
    }
    json.key("spans")
    write(spans, to: &json)
  }

  private func write(_ spans: [Span], to json: inout JSONStream) {
    json.beginArray()
    for span in spans { write(span, to: &json) }
    json.endArray()
  }

  private func write(_ span: Span, to json: inout JSONStream) {
    switch offsets {
    case .bytes: json.pair(span.start, span.end)
    case .scalars:
      json.pair(text.scalarOffset(ofByte: span.start), text.scalarOffset(ofByte: span.end))
    }
  }
}

/// What the offsets of a document count.
enum Offsets: String, Sendable, CaseIterable {
  case scalars, bytes
}
