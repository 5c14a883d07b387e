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
  private let text: SourceText

  /// The line of `read`, whose claims and figures are named by the number of the article, from 1.
  init(_ read: ReadArticle, number: Int, offsets: Offsets) {
    self.read = read
    self.offsets = offsets
    text = read.article.body
    claimNames = read.reading.claims.indices.map {
      DisplayID(article: number, claim: $0 + 1).description
    }
    figureNames = read.reading.figureNames(article: number).map(\.description)
    var byClaim = [[Int]](repeating: [], count: read.reading.claims.count)
    let figures = read.reading.figures
    for position in figures.indices where figures.role(position) == .figure {
      if let claim = figures.claim(position) { byClaim[claim].append(position) }
    }
    figuresByClaim = byClaim
  }

  /// Writes the whole line, with `identifier` as its last member where the stream gave one.
  func write(to json: inout JSONStream, identifier: JSONValue? = nil) {
    json.beginObject()
    json.member("schema", plain: Self.schema)
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
    json.member("id", plain: read.id)
    json.member("path", article.path)
    json.member("sha256", plain: article.sha256.description)
    json.key("bytes")
    json.integer(article.sizeInBytes)
    json.member("headline", article.headline)
    json.member("publisher", article.publisher)
    json.member("byline", article.byline)
    json.member("dateline", article.dateline)
    json.member("published", plain: article.published?.description)
    json.member("url", article.url)
    json.member("language", read.reading.foreignLanguage.map { $0.code ?? $0.name })
    json.endObject()
  }

  private func write(_ claim: Claim, at position: Int, to json: inout JSONStream) {
    json.beginObject()
    json.member("id", plain: claimNames[position])
    json.member("mode", plain: claim.mode.rawValue)
    json.member("kind", plain: claim.kind.rawValue)
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
    json.member("parent", plain: claim.parent.map { claimNames[$0] })
    json.key("hedges")
    json.beginArray()
    for hedge in claim.hedges { write(hedge, to: &json) }
    json.endArray()
    json.member("confidence", plain: claim.confidence.rawValue)
    json.member("rule", plain: claim.rule)
    json.key("figures")
    json.beginArray()
    for figure in figuresByClaim[position] { json.plainText(figureNames[figure]) }
    json.endArray()
    json.endObject()
  }

  private func write(_ source: ClaimSource, to json: inout JSONStream) {
    json.beginObject()
    writeTextAndSpans(source.spans, to: &json)
    json.member("actor", source.actor)
    json.member("kind", plain: source.kind.rawValue)
    json.endObject()
  }

  private func write(_ link: ChainLink, to json: inout JSONStream) {
    json.beginObject()
    json.member("actor", link.actor)
    json.member("role", plain: link.role.rawValue)
    json.member("kind", plain: link.kind.rawValue)
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
    json.member("scope", plain: hedge.scope.rawValue)
    json.endObject()
  }

  private func write(_ figure: Figure, at position: Int, to json: inout JSONStream) {
    json.beginObject()
    json.member("id", plain: figureNames[position])
    json.member("claim", plain: figure.claim.map { claimNames[$0] })
    json.key("span")
    write(figure.span, to: &json)
    write("text", quote: figure.span, to: &json)
    json.member("low", plain: figure.low?.description)
    json.member("best", plain: figure.best?.description)
    json.member("high", plain: figure.high?.description)
    json.member("bound", plain: figure.bound.rawValue)
    json.member("approximator", figure.approximator.map { text[$0].lowercased() })
    json.key("approximatorSpan")
    if let span = figure.approximator { write(span, to: &json) } else { json.null() }
    json.member("change", plain: figure.change?.rawValue)
    json.member("role", plain: figure.role.rawValue)
    json.member("zone", plain: figure.zone.rawValue)
    json.member("rule", plain: figure.rule)
    writeMembers(of: figure.measure, to: &json)
    json.member("asOf", plain: figure.asOf?.date.description)
    write("asOfText", quote: figure.asOf?.span, to: &json)
    json.member("asOfResolvedFrom", plain: figure.asOf?.resolution.rawValue)
    json.endObject()
  }

  private func writeMembers(of measure: Measure, to json: inout JSONStream) {
    json.member("dimension", plain: measure.dimension.rawValue)
    json.member("per", measure.per)
    json.member("unit", measure.unit)
    write("unitText", quote: measure.countedNoun, to: &json)
    write("population", quote: measure.population, to: &json)
    json.member("side", measure.side)
    json.member("status", plain: measure.status?.rawValue)
    json.key("outcomes")
    json.beginArray()
    for outcome in measure.outcomes { json.plainText(outcome.rawValue) }
    json.endArray()
    write("event", quote: measure.event, to: &json)
    write("place", quote: measure.place, to: &json)
    json.key("period")
    if let period = measure.period { write(period, to: &json) } else { json.null() }
    json.member("kind", plain: measure.countKind?.rawValue)
  }

  private func write(_ period: Period, to json: inout JSONStream) {
    json.beginObject()
    write("text", quote: period.span, to: &json)
    json.member("start", plain: period.start?.description)
    json.member("end", plain: period.end?.description)
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
      json.text(utf8: text.quotedBytes(spans)[...])
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
