import Prose

/// Names of programmes and papers in quotation marks, which nobody says.
extension MarkedText {
  /// The end of the title in quotation marks that begins at `index` and names where or to whom someone
  /// speaks: told “Morning Wells”, told Lima Radio's “Morning Wells”, on “Morning Wells”.
  func titleEnd(at index: Int) -> Int? {
    guard index > 0, opensQuotation(index), names(before: index - 1) else { return nil }
    let found = quotations[Int(quotation[index])]
    guard found.inner.count <= Self.longestTitle, let first = found.inner.first,
      tokens[first].isCapitalised
    else { return nil }
    for word in found.inner {
      switch tokens[word].kind {
      case .word where !tokens[word].isCapitalised:
        if traits[word].isDisjoint(with: [.preposition, .determiner, .coordinator]) { return nil }
      case .question, .exclamation, .ellipsis, .colon: return nil
      default: break
      }
    }
    return found.outer.upperBound
  }

  /// The most tokens of a title.
  private static let longestTitle = 7

  /// Whether a title may follow: after "told", a preposition, or a name's owner.
  private func names(before index: Int) -> Bool {
    if tokens[index].kind == .possessive {
      return index > 0 && (tokens[index - 1].isCapitalised || traits[index - 1].contains(.time))
    }
    return isPluralPossessive(index) || Self.beforeTitles.contains(tokens[index].key)
  }

  private static let beforeTitles = WordSet(
    "told tell tells telling on in at of to during from for")
}
