import Prose

/// The tokens of a text at which some cue rule is asked, in order: one in four.
///
/// Found once, since every passage, and some of them twice, is searched for cues.
struct CueSites: Sendable {
  struct Site: Sendable {
    let token: Int
    /// The rules that are asked there, one bit each in the order of `CueRules.all`.
    let rules: UInt64
  }

  private var sites: [Site] = []

  /// The sites of a text outside its quotations, whose numbers for each token are `owner`.
  init(outside quotations: [Quotation], _ owner: [Int32], _ tokens: [Token], _ traits: [WordTraits])
  {
    let (sets, atEdges) = (CueRules.sets, CueRules.atEdges)
    let edges = Self.edges(of: quotations, in: tokens)
    var next = 0
    for index in traits.indices {
      let isEdge = next < edges.count && edges[next] == index
      if isEdge { next += 1 }
      let set = traits[index].ruleSet
      guard set != 0 || isEdge, owner[index] < 0 else { continue }
      // A question mark leads to a quotation like a colon, and to nothing else.
      if tokens[index].kind == .question, index + 1 == owner.count || owner[index + 1] < 0 {
        continue
      }
      sites.append(Site(token: index, rules: isEdge ? sets[set] | atEdges : sets[set]))
    }
  }

  /// The sites of a text inside `quotations`, as if it had none.
  init(inside quotations: [Quotation], _ tokens: [Token], _ traits: [WordTraits]) {
    let sets = CueRules.sets
    for quotation in quotations {
      for index in quotation.inner
      where traits[index].ruleSet != 0 && tokens[index].kind != .question {
        sites.append(Site(token: index, rules: sets[traits[index].ruleSet]))
      }
    }
  }

  /// The sites among the tokens of `range`, in order.
  func within(_ range: Range<Int>) -> ArraySlice<Site> {
    let first = index(of: range.lowerBound, from: 0)
    return sites[first..<index(of: range.upperBound, from: first)]
  }

  /// The place of the first site from `low` on that does not stand before `token`.
  private func index(of token: Int, from low: Int) -> Int {
    var (low, high) = (low, sites.count)
    while low < high {
      let middle = (low + high) / 2
      if sites[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words right after a quotation, a dash between them left aside, and the commas right before
  /// one, in order.
  private static func edges(of quotations: [Quotation], in tokens: [Token]) -> [Int] {
    var edges: [Int] = []
    for outer in quotations.map(\.outer) {
      if outer.lowerBound > 0, tokens[outer.lowerBound - 1].kind == .comma {
        edges.append(outer.lowerBound - 1)
      }
      var word = outer.upperBound
      if word < tokens.count, tokens[word].kind == .dash { word += 1 }
      if word < tokens.count, word > 1, tokens[word].kind == .word { edges.append(word) }
    }
    return edges
  }
}
