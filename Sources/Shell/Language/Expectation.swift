import Corpora

/// What can stand at a place of a line: completion offers it, errors name it.
enum Expectation: Hashable, Sendable {
  case command
  /// A kind of row, `it`, `@name` or an id, where a pipeline begins.
  case rows
  case stage(ResultKind)
  case field(RowKind)
  case comparison(RowKind, field: String)
  case value(RowKind, field: String)
  /// Names of rows of some kinds; articles stand for what is in them, too.
  case id([RowKind])
  case source
  case file(FileSort)
  case format
  case keyword([String])
  case flag(command: String)
  case tag
  /// Free text, where completion stays silent.
  case text

  /// Whether what stands there may be a string, and what occurs is known.
  var takesString: Bool {
    switch self {
    case .value, .source, .file: true
    case .command, .rows, .stage, .field, .comparison, .id, .format, .keyword, .flag, .tag, .text:
      false
    }
  }
}
