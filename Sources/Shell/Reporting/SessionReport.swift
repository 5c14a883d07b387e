import Articles
import Assessment
import Corpora
import Digests
import Extraction
import Notebooks
import Prose
import Tables

/// What a desk hands on: the groups of figures with origins and quotes, the analyst's own word, and
/// what was not established.
struct SessionReport {
  private let session: Session
  private let comparison: Comparison
  private let mentions: [FigureMention]

  init(_ session: Session) {
    self.session = session
    let reported = ReportedComparison(session)
    (comparison, mentions) = (reported.comparison, reported.mentions)
  }

  /// The whole report, in reading order.
  var blocks: [ReportBlock] {
    let name = session.title ?? session.opened?.notebook.title ?? "Session"
    return [.heading(1, name)] + prose + figures + analystsWord + open + basis
  }

  /// What the analyst wrote between the commands, in order.
  private var prose: [ReportBlock] {
    session.records.filter { $0.cell.kind == .markdown }.map { .prose($0.cell.source) }
  }

  private var figures: [ReportBlock] {
    var blocks = [ReportBlock.heading(2, "Figures")]
    if comparison.groups.isEmpty { blocks.append(.paragraph("No two figures count the same.")) }
    for group in comparison.groups {
      let report = GroupReport(group, mentions, session.corpus)
      blocks += [.heading(3, report.title), .paragraph(report.summary)] + report.blocks
    }
    return blocks
  }

  private var analystsWord: [ReportBlock] {
    let annotations = session.corpus.annotations
    var blocks: [ReportBlock] = []
    if !annotations.ratings.isEmpty {
      var table = Table(["target", "words", "rating", "reason"].map { Column($0) })
      for rating in annotations.ratings {
        table.append([
          .text("\(rating.target)"), Cell(words(of: rating.target)),
          .text(rating.value + (rating.topic.map { " on \($0)" } ?? "")),
          Cell(rating.reason.isEmpty ? nil : rating.reason),
        ])
      }
      blocks += [
        .heading(2, "Ratings"),
        .paragraph(
          "Letters A–F rate sources, numbers 1–6 rate claims; both are the analyst's own."),
        .table(table),
      ]
    }
    if !annotations.notes.isEmpty {
      var table = Table(["on", "words", "note"].map { Column($0) })
      for note in annotations.notes {
        table.append([.text("\(note.target)"), Cell(words(of: note.target)), .text(note.text)])
      }
      blocks += [.heading(2, "Notes"), .table(table)]
    }
    return blocks + register + hypotheses
  }

  /// Letters, what is known of each source, and who stands by whom.
  private var register: [ReportBlock] {
    let tables = RegisterTables(session.corpus.register).all
    if tables.isEmpty { return [] }
    return [.heading(2, "Sources")] + tables.map { .table($0.table) }
  }

  /// The hypotheses in their order, the matrix, and what the order rests on.
  private var hypotheses: [ReportBlock] {
    if session.corpus.annotations.openHypotheses.isEmpty { return [] }
    let tables = MatrixTables(session.corpus)
    let remarks = tables.remarks
    return [
      .heading(2, "Hypotheses"),
      .paragraph(
        "Ordered by what speaks against them: an I counts 1, an II 2. What is consistent proves"
          + " nothing, since it may be so with several."),
    ] + tables.all.map { .table($0.table) } + (remarks.isEmpty ? [] : [.list(remarks)])
  }

  private func words(of target: Target) -> String? {
    guard case .item(let id) = target else { return nil }
    let anchor = session.corpus.anchor(of: id)
    return anchor?.quote.isEmpty == false ? anchor?.quote : nil
  }

  private var open: [ReportBlock] {
    let lines = comparison.groups.flatMap { GroupReport($0, mentions, session.corpus).doubts }
    let refusals = comparison.refusals.map {
      "\(Plural.count($0.count, "pair")) of figures not comparable: \($0.reason)"
    }
    let all = lines + refusals
    if all.isEmpty { return [] }
    return [.heading(2, "What was not established"), .list(all)]
  }

  private var basis: [ReportBlock] {
    var table = Table(
      ["id", "publisher", "published", "headline", "file", "SHA-256"].map { Column($0) })
    for read in session.corpus.articles {
      let article = read.article
      table.append([
        .text(read.id), Cell(article.publisher), Cell(article.published?.description),
        Cell(article.headline), Cell(article.path.map(InputPath.portable)),
        .text(article.sha256.short),
      ])
    }
    return [
      .heading(2, "Articles"), .table(table),
      .paragraph(
        "Read by assay \(Version.current), extraction rules of revision \(Extractor.revision)."
          + " Claims and figures are a machine's reading unless the analyst has corrected them."),
    ]
  }
}
