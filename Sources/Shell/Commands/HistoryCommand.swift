import Assessment
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
    let steps = AuditTrail(session.log).steps.filter { step in
      wanted.map { !$0.isDisjoint(with: session.corpus.subjects(of: step.change)) } ?? true
    }
    if steps.isEmpty { return .text("nothing was done to it") }
    var table = Table([
      Column("step", .right), Column("state"), Column("what"), Column("by"), Column("rests on"),
      Column("replaces", .right),
    ])
    for step in steps {
      table.append([
        .count(step.number), .text(step.state.rawValue), .text(step.words), Cell(step.actor),
        .list(step.evidence), step.replaced.map { .count($0) } ?? .missing,
      ])
    }
    return Answer(outputs: [Output(kind: "history", rows: table)])
  }
}

extension Corpus {
  /// All that a change is about, sources included.
  fileprivate func subjects(of change: Change) -> Set<Target> {
    var subjects = Set(targets(of: change).map { Target.item($0) })
    for change in change.steps {
      switch change {
      case .rate(let target, _, _, _), .setTags(let target, _), .judge(_, let target, _):
        subjects.insert(target)
      case .addNote(let note): subjects.insert(note.target)
      case .withdraw(let actor, _), .merge(let actor, _), .split(let actor, _),
        .describe(let actor, _):
        subjects.insert(.source(actor))
      case .link(let link, _): subjects.formUnion([link.from, link.to])
      case .setRegister(let register):
        subjects.formUnion(register.entries.map { .source($0.source) })
      case .append, .removeLast, .replace, .correct, .removeLastCorrection, .setParties, .pick,
        .addHypothesis, .removeLastHypothesis, .dropHypothesis, .suggest, .removeLastNote, .all:
        break
      }
    }
    return subjects
  }
}
