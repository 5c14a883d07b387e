import Corpora
import Prose

/// What was typed after a verb, checked against its declaration.
struct Arguments: Sendable {
  /// Rows or a source by parameter name.
  var selections: [String: Selection] = [:]
  /// Texts by parameter name, in order, each with its place.
  var texts: [String: [PlacedText]] = [:]
  /// Pairs of a field and its value, in order.
  var assignments: [(field: PlacedText, value: PlacedText)] = []
  /// Flags that were given, with their value where they take one.
  var flags: [String: PlacedText] = [:]
  /// The whole invocation.
  var span = Span(0, 0)

  /// The rows or source of the only parameter that takes some, or nil where it was left out.
  var selection: Selection? { selections.first?.value }

  /// The first text of a parameter, or nil where it was left out.
  func text(_ name: String) -> PlacedText? { texts[name]?.first }

  /// Whether a flag was given.
  func has(_ flag: String) -> Bool { flags[flag] != nil }
}

/// A word or string with its place in the source.
struct PlacedText: Hashable, Sendable {
  let text: String
  let span: Span
}

/// What an action is about, as it was typed.
enum Selection: Sendable {
  /// Rows that a pipeline gives; ids are such a pipeline too.
  case plan(QueryPlan, Span)
  /// A source by any part of its name.
  case source(PlacedText)

  /// Its place in the source.
  var span: Span {
    switch self {
    case .plan(_, let span): span
    case .source(let name): name.span
    }
  }
}

/// A pipeline as it was typed: names are resolved when it runs.
struct QueryPlan: Sendable {
  /// Where the rows come from.
  indirect enum Source: Sendable {
    case all(RowKind)
    /// Names of rows, each with its place; ranges expanded.
    case ids([(id: DisplayID, span: Span)])
    case it(Span)
    case named(String, Span)
    case nested(QueryPlan)
  }

  var source: Source
  var stages: [Stage] = []
  /// The format that `as` names, or nil.
  var format: String?
  /// Lines of context under each row, where `context` asks for them.
  var context: Int?
}
