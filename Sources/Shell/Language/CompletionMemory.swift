import Corpora

/// What completion has found out of a session, kept until the session changes: counting which values
/// occur takes a look at every row.
public struct CompletionMemory: Sendable {
  private var state: State?
  private var candidates: [Place: [Completion.Candidate]] = [:]

  /// What the values of fields follow from.
  private struct State: Equatable {
    let steps: Int
    let replacements: Int
    let isInTutorial: Bool
  }

  private struct Place: Hashable {
    let kind: RowKind
    let field: String
  }

  /// A memory of nothing.
  public init() {}

  /// Forgets what was found in another state of the session.
  mutating func follow(_ session: Session) {
    let now = State(
      steps: session.typedInto.log.entries.count, replacements: session.replacements,
      isInTutorial: session.isInTutorial)
    if now == state { return }
    state = now
    candidates = [:]
  }

  /// The candidates for the values of a field, found at most once.
  mutating func values(
    of field: String, _ kind: RowKind, orFound find: () -> [Completion.Candidate]
  ) -> [Completion.Candidate] {
    let place = Place(kind: kind, field: field)
    if let known = candidates[place] { return known }
    let found = find()
    candidates[place] = found
    return found
  }
}
