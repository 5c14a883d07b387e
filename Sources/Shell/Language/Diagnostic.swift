public import Prose

/// What the shell says when something is wrong: a stable code, the place, and what would be right.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How grave it is.
  public enum Severity: String, Hashable, Sendable {
    /// The line did nothing.
    case error
    /// The line ran, and something is worth knowing.
    case note
  }

  /// The stable code: a letter for the part of the language and three digits.
  public let code: Code
  /// One line, lower case, without full stop.
  public let message: String
  /// Where in the source, in bytes; nil where no words of the analyst are to blame.
  public var span: Span?
  /// What would be right, one line each.
  public var help: [String]
  /// How grave it is.
  public var severity: Severity = .error
  /// The same place with its line, once the script that it stands in is known.
  public var place: Place?

  init(_ code: Code, _ message: String, at span: Span? = nil, help: [String] = []) {
    self.code = code
    self.message = message
    self.span = span
    self.help = help
  }

  /// The exit code of a script that stops here.
  public var exitCode: ExitCode { code.exitCode }
}

/// Every kind of diagnostic, by its stable code.
public enum Code: String, Hashable, Sendable, CaseIterable {
  /// A character that the language does not use outside strings.
  case strayCharacter = "S101"
  /// A string, heredoc or parenthesis that does not end.
  case unfinished = "S102"
  /// A word where the grammar wants another.
  case unexpected = "S103"
  /// The first word is no command and no kind of row.
  case unknownCommand = "S104"
  /// A stage that is none, or that does not fit the rows before it.
  case unknownStage = "Q201"
  /// An operator that the field does not take.
  case wrongOperator = "Q202"
  /// A name that is no field of the rows.
  case unknownField = "Q203"
  /// A value that the field cannot have.
  case wrongValue = "Q204"
  /// A name that `let` has not set.
  case unknownName = "Q205"
  /// `it` before any result.
  case noResult = "Q206"
  /// A parameter that is missing, or a word too many.
  case wrongArguments = "C301"
  /// An id that names nothing loaded.
  case unknownID = "C302"
  /// A source that no claim names.
  case unknownSource = "C303"
  /// The command could not be carried out.
  case refused = "C304"
  /// There is nothing to undo or redo.
  case nothingToUndo = "C305"
  /// An action on many rows that was not confirmed.
  case tooManyRows = "C306"
  /// `expect` and the output differ.
  case mismatch = "E401"
  /// A file that cannot be read.
  case unreadable = "F501"
  /// A file that cannot be written.
  case unwritable = "F502"
  /// A file that is no article.
  case noArticle = "F503"
  /// The same article again, or another version of it.
  case duplicate = "F504"
  /// A notebook that is none, or not one of ours.
  case noNotebook = "F505"
  /// A file that is no register of sources, or one that a newer version wrote.
  case noRegister = "F506"
  /// A cell of a notebook that gives something else than it gave.
  case drifted = "R601"
  /// An article of a notebook that is missing or has changed.
  case inputChanged = "R602"
  /// A cell of a notebook that failed and had not failed.
  case cellFailed = "R603"
  /// Something that safe mode forbids.
  case unsafe = "X601"
  /// Ctrl-C while the line ran.
  case interrupted = "X602"

  /// The exit code of a script that stops at such a diagnostic.
  var exitCode: ExitCode {
    switch self {
    case .strayCharacter, .unfinished, .unexpected, .unknownCommand, .unknownStage,
      .wrongOperator, .unknownField, .wrongValue, .unknownName, .noResult, .wrongArguments:
      .usage
    case .unknownID, .unknownSource, .refused, .nothingToUndo, .tooManyRows, .unwritable,
      .cellFailed:
      .failed
    case .mismatch, .drifted: .differs
    case .unreadable, .noArticle, .duplicate, .noNotebook, .noRegister, .inputChanged: .input
    case .unsafe: .refused
    case .interrupted: .interrupted
    }
  }
}

/// The exit codes of every subcommand, after diff(1).
public enum ExitCode: Int32, Hashable, Sendable, Comparable {
  /// Done; the same.
  case success = 0
  /// The answer is no: replay drifted, or `expect` saw something else.
  case differs = 1
  /// The line is not of the language.
  case usage = 2
  /// A command failed.
  case failed = 3
  /// An input or notebook is missing, changed, unreadable or invalid.
  case input = 4
  /// Refused for safety.
  case refused = 5
  /// Stopped by Ctrl-C.
  case interrupted = 130

  /// By number; the highest that applies wins.
  public static func < (left: ExitCode, right: ExitCode) -> Bool { left.rawValue < right.rawValue }
}
