import Prose

/// Quotations whose closing mark was left out.
extension QuotationMatcher {
  /// The token with which the words begin that say whose a quotation is, which its paragraph leaves
  /// open.
  ///
  /// "“We dig, said Ruiz, a farmer."
  func attribution(after opening: Int, before end: Int) -> Int? {
    let tokens = text.tokens
    var comma = opening + Self.shortest
    while comma + 2 < end {
      defer { comma += 1 }
      guard tokens[comma].kind == .comma else { continue }
      var verb = comma + 1
      while verb < min(end, comma + 5), tokens[verb].isCapitalised { verb += 1 }
      guard verb < end, Self.saying.contains(tokens[verb].key), tokens[verb].casing == .lower else {
        continue
      }
      // "“We dig, said Ruiz", "“We dig, Ana Ruiz said."
      let ends = verb + 1 >= end || tokens[verb + 1].kind != .word
      if verb == comma + 1 ? verb + 1 < end && tokens[verb + 1].isCapitalised : ends {
        return comma + 1
      }
    }
    return nil
  }

  /// The fewest tokens of such a quotation.
  private static let shortest = 4

  private static let saying: WordSet = ["said", "says", "added", "wrote"]
}
