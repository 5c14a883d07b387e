/// A command: declared once, made from checked arguments, run on a session that it cannot change.
///
/// What it wants changed it returns; the session applies it, so that a failing line changes nothing.
protocol Command: Sendable {
  /// All that is known of it.
  static var declaration: Declaration { get }
  /// The command with the given arguments.
  /// - Throws: a diagnostic where they do not fit each other.
  init(_ arguments: Arguments) throws(Diagnostic)
  /// What it answers and what it changes.
  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer
}

/// What a command gives back.
struct Answer: Sendable {
  /// What it shows, in order.
  var outputs: [Output] = []
  /// What it wants changed, in order.
  var changes: [SessionChange] = []
  /// What is worth knowing, or what went wrong with a part of it.
  var diagnostics: [Diagnostic] = []
  /// What is worth knowing of the result, one line each.
  var notes: [String] = []
  /// The line with selections as explicit ids, for the log; nil for the line as typed.
  var expandedLine: String?
  /// Where a part failed, the line that does the other part again; nil where that changed nothing.
  var lineOfPart: String?
  /// Whether the line becomes a cell, where the lines of its command do: not where it turned out to
  /// be about the screen or about the notebook itself.
  var isKept = true

  /// One line of text.
  static func text(_ line: String, _ changes: SessionChange...) -> Answer {
    Answer(outputs: [.text(line)], changes: changes)
  }
}
