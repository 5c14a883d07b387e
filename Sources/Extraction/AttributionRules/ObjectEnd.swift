import Prose

/// Where content that is a noun phrase ends: before a clause or phrase that tells of the speaking.
enum ObjectEnd {
  /// The end of the noun phrase that begins at `first`, at most `limit`.
  static func find(from first: Int, to limit: Int, in scene: Scene) -> Int {
    var index = first + 1
    while index < limit {
      if scene.isQuoted(index) {
        index += 1
        continue
      }
      let word = scene.text.traits[index]
      let key = scene.text.tokens[index].key
      if scene.text.tokens[index].kind == .comma, endsAtComma(index, limit, scene) { return index }
      if closing.contains(key) || word.contains(.weekday) { return index }
      if key == "as", index + 1 < limit, scene.text.traits[index + 1].contains(.subject) {
        return index
      }
      index += 1
    }
    return limit
  }

  private static func endsAtComma(_ mark: Int, _ limit: Int, _ scene: Scene) -> Bool {
    guard mark + 1 < limit else { return true }
    let word = scene.text.traits[mark + 1]
    return !word.isDisjoint(with: [.relative, .subordinator])
      || word.contains(.coordinator) && scene.text.holdsVerb(mark + 1..<min(limit, mark + 6))
  }

  private static let closing: Set<WordKey> = [
    "because", "during", "while", "although", "though", "when", "after", "before", "since",
    "whereas", "amid",
  ]
}
