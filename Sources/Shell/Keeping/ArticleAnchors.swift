import Articles
import Assessment
import Corpora
import Digests
import Extraction
import Notebooks
import Prose

extension Corpus {
  /// What `id` stands for, in a form that outlives the numbering; nil where it names nothing.
  func anchor(of id: DisplayID) -> Anchor? {
    guard let row = row(id) else { return nil }
    let article = articles[id.article - 1].article
    guard let span = span(of: row) else {
      return Anchor(article: article.sha256, path: article.path.map(InputPath.portable))
    }
    let text = article.body
    let start = text.scalarOffset(ofByte: span.start)
    let end = text.scalarOffset(ofByte: span.end)
    let reach = Anchor.contextLengthInScalars
    let before = text.byteOffset(ofScalar: max(0, start - reach)) ?? 0
    let after = text.byteOffset(ofScalar: end + reach) ?? text.bytes.count
    return Anchor(
      article: article.sha256, start: start, end: end, quote: text[span],
      prefix: text[Span(before, span.start)], suffix: text[Span(span.end, after)])
  }

  /// The name that the thing at an anchor has now; nil where nothing here is that very thing.
  ///
  /// In the same article its place and words must agree. Where the article itself has changed, the
  /// words and what surrounds them must agree and stand in one place only: a rating never slides to
  /// another claim. A whole article is the one of its bytes, or else the only one at its path.
  func id(at anchor: Anchor, like former: DisplayID) -> DisplayID? {
    if let position = articles.firstIndex(where: { $0.article.sha256 == anchor.article }) {
      if former.kind == .articles { return DisplayID(article: position + 1) }
      return ids(in: position, like: former).first { self.anchor(of: $0) == anchor }
    }
    if former.kind == .articles {
      let there = articles.indices.filter {
        anchor.path != nil && articles[$0].article.path.map(InputPath.portable) == anchor.path
      }
      return there.count == 1 ? there.first.map { DisplayID(article: $0 + 1) } : nil
    }
    let same = articles.indices.flatMap { ids(in: $0, like: former) }.filter { id in
      guard let found = self.anchor(of: id) else { return false }
      return found.quote == anchor.quote && found.prefix == anchor.prefix
        && found.suffix == anchor.suffix
    }
    return same.count == 1 ? same.first : nil
  }

  /// The names in one article of the same kind of thing as `former` names.
  private func ids(in position: Int, like former: DisplayID) -> [DisplayID] {
    let reading = reading(position)
    switch former.kind {
    case .articles: return []
    case .claims:
      return reading.claims.indices.map { DisplayID(article: position + 1, claim: $0 + 1) }
    case .figures, .sources, .notes, .ratings:
      return reading.figures.indices.map { figureID(position, $0) }
    }
  }

  /// From the first to the last word of a claim's content, or a figure; nil for a whole article.
  private func span(of row: Row) -> Span? {
    switch row {
    case .claim(let article, let position):
      let claim = claim(article, position)
      return claim.content.dropFirst().reduce(claim.content.first ?? claim.sentence) {
        $0.union($1)
      }
    case .figure(let article, let position): return figure(article, position).span
    case .article, .source, .note, .rating: return nil
    }
  }
}

extension Corpus {
  /// What a change is about, in order, each once; what it loads or adds itself is not among it.
  func targets(of change: Change) -> [DisplayID] {
    var known: Set<DisplayID> = []
    return namedTargets(of: change).filter { known.insert($0).inserted }
  }

  private func namedTargets(of change: Change) -> [DisplayID] {
    switch change {
    case .rate(.item(let id), _, _, _), .setTags(.item(let id), _), .judge(_, .item(let id), _),
      .pick(let id, _):
      [id]
    case .suggest(let records):
      records.compactMap { record in
        if case .item(let id) = record.target { id } else { nil }
      }
    case .addNote(let note):
      if case .item(let id) = note.target { [id] } else { [] }
    case .link(let link, _):
      [link.from, link.to].compactMap { target in
        if case .item(let id) = target { id } else { nil }
      }
    case .replace(let position, _): [DisplayID(article: position + 1)]
    case .correct(let correction): [target(of: correction)]
    case .all(let changes): changes.flatMap { namedTargets(of: $0) }
    case .append, .removeLast, .removeLastCorrection, .removeLastNote, .rate, .setTags, .merge,
      .split, .setParties, .setRegister, .describe, .addHypothesis, .removeLastHypothesis,
      .dropHypothesis,
      .judge, .withdraw:
      []
    }
  }

  private func target(of correction: Correction) -> DisplayID {
    switch correction.step {
    case .addClaim, .addFigure: DisplayID(article: correction.article + 1)
    case .fixClaim(let claim, _), .dismissClaim(let claim):
      DisplayID(article: correction.article + 1, claim: claim + 1)
    case .fixFigure(let figure, _), .dismissFigure(let figure):
      figureID(correction.article, figure)
    }
  }
}
