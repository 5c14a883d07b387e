import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// `unread a1`: every number and quotation that became neither figure nor claim, in its sentence.
struct UnreadCommand: Command {
  static let declaration = Declaration(
    "unread", "list numbers and quotations that became neither figure nor claim",
    section: .reading, parameters: [Parameter("articles", .rows, of: [.articles])], effect: .read,
    examples: [Example("unread a1", "what to look at by hand")],
    searchTerms: ["missed", "recall", "check", "numbers", "quotations"])

  private let selection: Selection?

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (positions, _) = try session.articlePositions(of: selection)
    var table = Table([
      Column("article"), Column("line", .right), Column("what"), Column("passage"),
    ])
    for position in positions {
      let read = session.corpus.articles[position]
      if let foreign = read.reading.foreignLanguage {
        table.append([
          .text(read.id), .missing, .text("article"), .text(UnreadPassages.note(foreign)),
        ])
        continue
      }
      for passage in UnreadPassages(read.reading).all {
        let line = read.article.body.position(ofByte: passage.span.start).lineFromOne
        table.append([
          .text(read.id), .count(line), .text(passage.kind.rawValue),
          .text(
            MarkedText(session.corpus, position).passage([passage.span], around: 0)),
        ])
      }
    }
    if table.rows.isEmpty { return .text("every number and quotation was read") }
    return Answer(outputs: [Output(kind: "unread", .table(table))])
  }
}
