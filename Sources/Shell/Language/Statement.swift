import Corpora
import Prose

/// One statement of a source, checked and ready to run.
struct Statement: Sendable {
  /// What it does.
  enum Form: Sendable {
    /// Shows rows, counts or a comparison.
    case query(QueryPlan)
    /// Names the rows of a pipeline.
    case binding(String, QueryPlan)
    /// Runs a command.
    case command(any Command, Declaration)
  }

  let form: Form
  /// Its bytes in the source, without the redirect.
  let span: Span
  /// Its words as typed, heredoc lines included.
  let source: String
  /// Where its output goes, or nil for the screen.
  let redirect: Redirect?
  /// Who does it and when, where its last words say so.
  var stamp: Stamp?
}

extension Stamp {
  /// As the last words of a line.
  var words: String {
    " by \(Quoting.word(analyst))" + (time.map { " at \(Quoting.word($0))" } ?? "")
  }
}

/// A file that takes an output.
struct Redirect: Hashable, Sendable {
  let path: String
  let appends: Bool
  let span: Span
}
