import Corpora
import Tables

/// `history a1.c1`: all that the analyst did, or did to one thing, with what was taken back.
struct HistoryCommand: Command {
  static let declaration = Declaration(
    "history", "list what was done, in all or to one thing", section: .assessing,
    parameters: [Parameter("target", .targets, optional: true)], effect: .read,
    examples: [
      Example("history a1.c1", "every rating, note, tag and correction of a claim"),
      Example("history", "the whole log; nothing is ever removed from it"),
    ], searchTerms: ["log", "audit", "trail", "who", "when"])

  private let selection: Selection?

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var wanted: Set<Target>?
    if selection != nil {
      wanted = Set(try session.targets(of: selection, isConfirmed: true).targets)
    }
    let entries = session.log.entries
    var table = Table([Column("step", .right), Column("what"), Column("line")])
    for (number, entry) in entries.enumerated() {
      if let wanted, wanted.isDisjoint(with: session.corpus.subjects(of: entry.change)) { continue }
      table.append([.count(number + 1), .text(Self.kind(of: entry)), .text(entry.line)])
    }
    if table.rows.isEmpty { return .text("nothing was done to it") }
    return Answer(outputs: [Output(kind: "history", .table(table))])
  }

  private static func kind(of entry: AnnotationLog.Entry) -> String {
    switch entry.kind {
    case .done: "done"
    case .undid(let number): "took back \(number + 1)"
    case .redid(let number): "did \(number + 1) again"
    }
  }
}

extension Corpus {
  /// All that a change is about, sources included.
  fileprivate func subjects(of change: Change) -> Set<Target> {
    var subjects = Set(targets(of: change).map { Target.item($0) })
    for change in change.steps {
      switch change {
      case .rate(let target, _, _), .setTags(let target, _): subjects.insert(target)
      case .addNote(let note): subjects.insert(note.target)
      case .withdraw(let actor, _), .merge(let actor, _), .split(let actor, _):
        subjects.insert(.source(actor))
      case .link(let link): subjects.formUnion([link.from, link.to])
      case .append, .removeLast, .replace, .correct, .removeLastCorrection, .setParties,
        .removeLastLink, .removeLastNote, .all:
        break
      }
    }
    return subjects
  }
}

extension Change {
  /// The single steps of it, in order.
  fileprivate var steps: [Change] {
    if case .all(let changes) = self { return changes.flatMap(\.steps) }
    return [self]
  }
}
