/// Where the lines of an interactive session come from.
protocol LineReader: AnyObject {
  /// The next line, without its line end; the prompt is shown where a person types it.
  func line(after prompt: Prompt) -> LineRead
  /// Remembers a whole entry, of one line or several, for this session.
  func remember(_ entry: String)
}

/// What came of asking for a line.
enum LineRead: Hashable {
  /// A line, or a pasted text of several.
  case line(String)
  /// Ctrl-C was typed: what was typed so far is dropped.
  case interrupted
  /// Ctrl-D on an empty line, the end of the input, or a signal that ends the process.
  case ended
}

/// What stands before the cursor.
enum Prompt: Hashable {
  /// Before a new entry.
  case entry
  /// Before each further line of an entry that needs one.
  case continuation

  /// Its text, which ends in a blank.
  var text: String {
    switch self {
    case .entry: "assay> "
    case .continuation: "   ... "
    }
  }
}
