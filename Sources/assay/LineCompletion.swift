/// What could stand at the cursor.
struct LineCompletion: Hashable {
  /// A word that may replace what was begun.
  struct Candidate: Hashable {
    /// What is inserted, with its quotation marks where it needs them.
    let text: String
    /// What it is, in a few words; possibly empty.
    let summary: String
  }

  /// Where the word begins that a candidate replaces, in bytes from the start of the entry.
  let startInBytes: Int
  /// In the order in which they are shown; possibly none.
  let candidates: [Candidate]

  /// The longest text that all candidates begin with, by whole characters.
  var commonPrefix: String {
    guard let first = candidates.first else { return "" }
    var prefix = first.text[...]
    for candidate in candidates.dropFirst() {
      let end = zip(prefix.indices, zip(prefix, candidate.text)).first { $1.0 != $1.1 }?.0
      if let end {
        prefix = prefix[..<end]
      } else if candidate.text.count < prefix.count {
        prefix = prefix.prefix(candidate.text.count)
      }
    }
    return String(prefix)
  }
}
