import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// What rests on one source: claims, groups of figures, and what the analyst said of them.
struct RestingTables {
  private let session: Session
  private let actor: String
  private let claims: [Row]
  private let targets: Set<Target>

  init(on actor: String, in session: Session) {
    (self.session, self.actor) = (session, actor)
    let corpus = session.corpus
    let claims = corpus.rows(.claims).filter { row in
      guard case .claim(let article, let claim) = row else { return false }
      return corpus.claim(article, claim).chain.contains { $0.actor == actor }
    }
    let items = claims.compactMap { corpus.id(of: $0) }.map { Target.item($0) }
    let figures = items.flatMap { corpus.figures(of: $0) }.compactMap { DisplayID($0) }
    self.claims = claims
    targets = Set(items + figures.map { .item($0) }).union([.source(actor)])
  }

  /// One table for each sort of thing that rests on it, in order.
  var outputs: [Output] {
    let annotations = session.corpus.annotations
    var set = RowSet(kind: .claims, rows: claims)
    set.columns = ["id", "chain", "content", "figures"]
    var outputs = [RowTable(set, session.corpus).output]
    if !groups.rows.isEmpty { outputs.append(Output(kind: "groups", rows: groups)) }
    outputs += rows(
      .notes, annotations.notes.filter { targets.contains($0.target) }.map { .note($0) })
    outputs += rows(
      .ratings, annotations.ratings.filter { targets.contains($0.target) }.map { .rating($0) })
    if !judgements.rows.isEmpty { outputs.append(Output(kind: "judgements", rows: judgements)) }
    return outputs
  }

  private func rows(_ kind: RowKind, _ rows: [Row]) -> [Output] {
    rows.isEmpty ? [] : [RowTable(RowSet(kind: kind, rows: rows), session.corpus).output]
  }

  /// Every group with a mention of it, with the origins it has with it and without it.
  private var groups: Table {
    var table = Table([
      Column("group"), Column("mentions of it"), Column("origins with it", .right),
      Column("origins without it", .right),
    ])
    let (comparison, mentions) = compared(withdrawing: false)
    let (rest, others) = compared(withdrawing: true)
    for group in comparison.groups {
      let own =
        group.origins.filter { $0.actor == actor }.flatMap(\.mentions)
        + group.mentions.filter { targets.contains(mentions[$0].target) }
      if own.isEmpty { continue }
      let kept = Set(group.mentions.map { mentions[$0].id })
      let left = rest.groups.filter { other in
        other.mentions.contains { kept.contains(others[$0].id) }
      }
      let title = IntervalPlot(group, of: mentions, in: session.corpus.articles).title
      table.append([
        .text(title), .list(Set(own).sorted().map { mentions[$0].id }),
        .count(group.independentOrigins), .count(left.map(\.independentOrigins).max() ?? 0),
      ])
    }
    return table
  }

  private func compared(withdrawing: Bool) -> (Comparison, [FigureMention]) {
    let corpus = session.corpus
    let mentions = corpus.rows(.figures).compactMap { row -> FigureMention? in
      guard case .figure(let article, let figure) = row else { return nil }
      return corpus.mention(article, figure)
    }
    var settings = corpus.terms(session.settings.comparison)
    settings.withdrawnOrigins.remove(actor)
    if withdrawing { settings.withdrawnOrigins.insert(actor) }
    return (
      Comparison(
        of: mentions, in: corpus.articles, settings: settings, links: corpus.figureLinks), mentions
    )
  }

  /// Links, picks, tags and evidence that name what rests on it.
  private var judgements: Table {
    let annotations = session.corpus.annotations
    var table = Table(["on", "what the analyst said"].map { Column($0) })
    for (target, tags) in annotations.tags.sorted(by: { $0.key < $1.key })
    where targets.contains(target) {
      table.append([.text("\(target)"), .text("tags " + tags.joined(separator: ", "))])
    }
    for link in annotations.links where targets.contains(link.from) || targets.contains(link.to) {
      table.append([.text("\(link.from)"), .text("\(link.relation.rawValue) \(link.to)")])
    }
    for pick in annotations.picks where targets.contains(.item(pick.figure)) {
      table.append([.text("\(pick.figure)"), .text("best of its group, \(pick.value)")])
    }
    for judgement in annotations.evidence where targets.contains(judgement.target) {
      table.append([
        .text("\(judgement.target)"),
        .text("\(judgement.consistency.rawValue) with H\(judgement.hypothesis + 1)"),
      ])
    }
    return table
  }
}

extension FigureMention {
  /// What an annotation of it is about.
  fileprivate var target: Target { DisplayID(id).map { .item($0) } ?? .source(id) }
}
