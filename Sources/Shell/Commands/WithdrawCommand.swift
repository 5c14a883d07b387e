import Articles
import Assessment
import Corpora
import Extraction
import Prose

/// `withdraw source "Ministry"`: an origin's word counts no more; what rests on it is listed.
struct WithdrawCommand: Command {
  static let declaration = Declaration(
    "withdraw", "let a source's word count no more, and list what rests on it",
    section: .assessing, parameters: [Parameter("source", .targets)],
    flags: [Flag("back", "let it count again")], effect: .annotate,
    examples: [Example("withdraw source NATO", "claims, notes and groups that rest on it")],
    searchTerms: ["retract", "source", "unreliable", "remove"])

  private let selection: Selection?
  private let comesBack: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    comesBack = arguments.has("back")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: true)
    guard targets.count == 1, case .source(let actor)? = targets.first else {
      throw Diagnostic(
        .wrongArguments, "one source is wanted here", at: selection?.span,
        help: ["withdraw source NAME"])
    }
    var answer = Answer.text(
      comesBack ? "\(actor) counts again" : "\(actor) counts no more",
      .corpus(.withdraw(actor, !comesBack)))
    answer.outputs += resting(on: actor, in: session.corpus)
    answer.expandedLine = "withdraw \(words)" + (comesBack ? " --back" : "")
    return answer
  }

  /// The claims whose chain names the source, and the notes and ratings on them.
  private func resting(on actor: String, in corpus: Corpus) -> [Output] {
    let claims = corpus.rows(.claims).filter { row in
      guard case .claim(let article, let claim) = row else { return false }
      return corpus.claim(article, claim).chain.contains { $0.actor == actor }
    }
    let targets = Set(claims.compactMap { corpus.id(of: $0) }.map { Target.item($0) })
      .union([.source(actor)])
    var set = RowSet(kind: .claims, rows: claims)
    set.columns = ["id", "chain", "content", "figures"]
    let notes = corpus.annotations.notes.filter { targets.contains($0.target) }
    let ratings = corpus.annotations.ratings.filter { targets.contains($0.target) }
    var outputs = [RowTable(set, corpus).output]
    if !notes.isEmpty {
      outputs.append(RowTable(RowSet(kind: .notes, rows: notes.map { .note($0) }), corpus).output)
    }
    if !ratings.isEmpty {
      let rows = RowSet(kind: .ratings, rows: ratings.map { .rating($0) })
      outputs.append(RowTable(rows, corpus).output)
    }
    return outputs
  }
}
