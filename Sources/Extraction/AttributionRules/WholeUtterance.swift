import Prose

extension Scene {
  /// Whether a quotation is the whole content rather than a few words of it.
  func isUtterance(_ found: Quotation) -> Bool {
    let end = found.outer.upperBound
    if end >= high { return true }
    let next = text.tokens[end]
    if next.kind == .comma || next.kind == .stop || next.kind == .dash { return true }
    guard let first = found.inner.first, let last = found.inner.last else { return false }
    if found.inner.count <= 3, tellsHow(end) { return true }
    if text.tokens[last].kind == .comma, found.inner.count >= 4,
      text.traits[end].contains(.coordinator), end + 1 < high,
      text.tokens[end + 1].key != "to"
    {
      return true
    }
    guard text.tokens[first].isCapitalised else { return false }
    if found.inner.count > 1,
      [.exclamation, .question, .stop].contains(text.tokens[last].kind)
    {
      return true
    }
    let mark = text.tokens[found.outer.lowerBound - 1].kind
    return found.inner.count > 4 || mark == .comma || mark == .colon
      || cue.frames.isDisjoint(with: [.clause, .object])
  }

  /// Whether the words behind a few in quotation marks tell how often they were said: "said “wells”
  /// five times".
  private func tellsHow(_ index: Int) -> Bool {
    if Self.counts.contains(text.tokens[index].key) { return true }
    return index + 1 < high && text.tokens[index + 1].key == "times"
  }

  private static let counts: WordSet = ["again", "once", "twice", "repeatedly", "aloud"]
}
