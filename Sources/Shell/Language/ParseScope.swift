import Corpora
import Prose

/// What the parser must know of a session to check a line before anything runs.
struct ParseScope: Sendable {
  /// What `it` holds, or nil before any result.
  var itKind: RowKind?
  /// What each name that `let` set holds.
  var names: [String: RowKind] = [:]
  /// What each name stands for that a line such as `limit = 500` set.
  var values: [String: ParameterValue] = [:]
  /// The day that "7d ago" counts from; nil where none was given.
  var today: CalendarDate?
}

/// What a pipeline gives after its last stage.
enum ResultKind: Hashable, Sendable {
  case rows(RowKind)
  /// Counts, one value, or a comparison.
  case summary(Summary)

  enum Summary: String, Hashable, Sendable {
    case counts, value, comparison
  }
}
