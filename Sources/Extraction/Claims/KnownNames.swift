import Prose

/// An organisation that is known by several names.
struct KnownName: Hashable, Sendable {
  let name: String
  let kind: SourceKind
}

/// The agencies, outlets and organisations of the lexicon, found by their words.
enum KnownNames {
  /// What the tokens of `range` name, "the" left aside, or nil.
  static func find(in text: MarkedText, _ range: Range<Int>) -> KnownName? {
    var first = range.lowerBound
    while first < range.upperBound, text.traits[first].contains(.determiner) { first += 1 }
    guard first < range.upperBound, range.upperBound - first <= 8,
      let opening = (first..<range.upperBound).first(where: { text.tokens[$0].kind == .word }),
      openings.contains(text.tokens[opening].key)
    else { return nil }
    if range.upperBound - first == 1,
      text.tokens[first].casing == .upper || !isAmbiguous(text, first)
    {
      return table[[text.tokens[first].key]]
    }
    let words = (first..<range.upperBound).filter { text.tokens[$0].kind == .word }
    return words.count > 1 ? table[words.map { text.tokens[$0].key }] : nil
  }

  private static func isAmbiguous(_ text: MarkedText, _ index: Int) -> Bool {
    ["time", "fortune", "vox", "slate", "who", "pa", "fox", "guardian", "ani"].contains(
      text.tokens[index].key)
  }

  /// The first word of every name, so that most words are told apart without the rest.
  private static let openings = WordSet(table.keys.compactMap(\.first))

  private static let table: [[WordKey]: KnownName] = {
    var result: [[WordKey]: KnownName] = [:]
    let lists: [(String, SourceKind)] = [
      (NewsOutlets.agencies, .wireAgency), (NewsOutlets.outlets, .outlet),
      (NewsOutlets.organisations, .officialBody),
    ]
    for (list, kind) in lists {
      for line in list.split(separator: "\n") {
        let names = line.split(separator: "=").flatMap { $0.split(separator: "|") }.map { part in
          part.split(separator: " ").map(String.init)
        }
        let known = KnownName(name: names[0].joined(separator: " "), kind: kind)
        for words in names {
          let keys = words.flatMap { $0.split(separator: "-") }.map { WordKey(String($0)) }
          result[keys.first == "the" ? Array(keys.dropFirst()) : keys] = known
        }
      }
    }
    return result
  }()
}
