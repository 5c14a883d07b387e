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
    /// Names a value.
    case assignment(String, ParameterValue)
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

  /// Whether it takes names of files, which may look like ids.
  var namesFiles: Bool {
    guard case .command(_, let declaration) = form else { return false }
    return declaration.parameters.contains { parameter in
      switch parameter.kind {
      case .files, .file: true
      case .rows, .rowsOrNotebook, .targets, .text, .lines, .choice, .assignments, .tagChanges,
        .number, .settingValue:
        false
      }
    }
  }

  /// Whether `it` stands for what it shows.
  var givesResult: Bool {
    guard case .query(let plan) = form else { return false }
    return switch plan.stages.last {
    case .group, .count, .sum, .range: false
    case .filter, .sort, .take, .skip, .columns, .compare, nil: true
    }
  }

  /// Whether it only shows: it changes neither the session nor what later lines rest on.
  var onlyShows: Bool {
    switch form {
    case .query: true
    case .binding, .assignment: false
    case .command(_, let declaration): declaration.effect == .read
    }
  }
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
