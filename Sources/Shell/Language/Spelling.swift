/// Finds the known words nearest to a mistyped one.
enum Spelling {
  /// At most three of `known`, the nearest first; empty where nothing is near.
  ///
  /// Near is an optimal string alignment distance of at most a third of the word's length, and
  /// always one edit.
  static func proposals(for word: String, among known: [String]) -> [String] {
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    let near = known.compactMap { candidate -> (distance: Int, word: String)? in
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard abs(letters.count - wanted.count) <= limit else { return nil }
      let distance = distance(wanted, letters)
      return distance <= limit ? (distance, candidate) : nil
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
  }

  /// One help line for a diagnostic, or none.
  static func help(for word: String, among known: [String]) -> [String] {
    let words = proposals(for: word, among: known)
    guard let last = words.last else { return [] }
    let head = words.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return ["did you mean " + (head.isEmpty ? "" : head + " or ") + "'\(last)'?"]
  }

  /// Insertions, deletions, replacements and swaps of neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
