import Prose

extension Scene {
  /// Whether nothing that the cue could take follows: the end, a comma, a time or place.
  func closes(after index: Int) -> Bool {
    var next = index
    while next < high {
      let word = text.traits[next]
      switch text.tokens[next].kind {
      case .comma, .dash, .semicolon: return true
      case .word:
        if text.tokens[next].key == "that" || text.opensQuotation(next) { return false }
        if word.contains(.subject) || word.contains(.auxiliary) { return false }
        if next == index, !word.contains(.preposition), !word.contains(.time),
          !text.isAdverb(next), !cue.frames.contains(.addressee)
        {
          return false
        }
      case .colon, .openQuote: return false
      default: break
      }
      next += 1
    }
    return true
  }
}
