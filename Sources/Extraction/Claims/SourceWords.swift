import Prose

/// What the words of a source say of it: its head, its name, what sort of source it is.
struct SourceWords {
  let text: MarkedText
  let range: Range<Int>

  init(_ range: Range<Int>, in text: MarkedText) {
    self.text = text
    self.range = range
  }

  /// Whether a source passes on what others say: an agency, an outlet, a paper's own words, a post.
  static func passesOn(_ range: Range<Int>, in text: MarkedText) -> Bool {
    let words = SourceWords(range, in: text)
    if let known = words.knownName { return known.kind != .officialBody }
    return range.contains { text.traits[$0].contains(.outlet) || text.traits[$0].contains(.post) }
      || words.namesOutlet
  }

  /// The parts between commas, in order; parentheses are left out.
  var segments: some Sequence<Range<Int>> {
    sequence(state: range.lowerBound) { first in
      while first < range.upperBound {
        let end = (first..<range.upperBound).first(where: isSeparator) ?? range.upperBound
        defer { first = end + 1 }
        if first < end { return first..<end }
      }
      return nil
    }
  }

  /// The first of its segments; nil of marks alone.
  var firstSegment: Range<Int>? { segments.first { _ in true } }

  private func isSeparator(_ index: Int) -> Bool {
    text.tokens[index].kind == .comma || text.tokens[index].kind == .dash
  }

  /// The tokens of the heads of all parts: of "a banner outside the ministry" the banner alone.
  var headTokens: [Int] { segments.flatMap { Array(Self.head(of: $0, in: text)) } }

  /// The first segment up to what describes the head: a relative clause, "of", "for", a parenthesis.
  static func head(of segment: Range<Int>, in text: MarkedText) -> Range<Int> {
    var first = segment.lowerBound
    while first < segment.upperBound, isLight(first, in: text) { first += 1 }
    var last = first
    while last < segment.upperBound {
      let word = text.traits[last]
      let ends =
        text.tokens[last].kind == .openParenthesis || word.contains(.preposition)
        || word.contains(.relative) && last > first || word.contains(.auxiliary)
        || last > first && ["there", "here", "close", "familiar"].contains(text.tokens[last].key)
      if ends { break }
      last += 1
    }
    return first..<last
  }

  private static func isLight(_ index: Int, in text: MarkedText) -> Bool {
    let word = text.traits[index]
    return word.contains(.determiner) && !word.contains(.number) || word.contains(.connective)
  }

  /// The run of capitalised words at the end of `head`, without titles; nil where the head is a
  /// common noun.
  static func name(endingHead head: Range<Int>, in text: MarkedText) -> Range<Int>? {
    guard let last = head.last, isNameWord(last, in: text), !isCommonNoun(head, in: text) else {
      return nil
    }
    var first = last
    while first > head.lowerBound {
      if isNameWord(first - 1, in: text) {
        first -= 1
      } else if first - 1 > head.lowerBound, particles.contains(text.tokens[first - 1].key),
        isNameWord(first - 2, in: text)
      {
        first -= 2
      } else {
        break
      }
    }
    var start = first
    for index in first..<last where text.traits[index].contains(.title) { start = index + 1 }
    while start < last, text.tokens[start].kind != .word { start += 1 }
    return start..<(last + 1)
  }

  /// Words in small letters inside names: "Piet de Groot".
  private static let particles: WordSet = [
    "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "ter",
    "van",
    "von",
  ]

  /// A plain noun with the capital of its sentence: "Officials", "Economists".
  private static func isCommonNoun(_ head: Range<Int>, in text: MarkedText) -> Bool {
    guard head.count == 1, text.tokens[head.lowerBound].casing == .capitalised else { return false }
    return !text.traits[head.lowerBound].isDisjoint(with: [
      .person, .office, .anonymous, .group, .arbitrary, .paper, .spokesperson,
    ])
  }

  private static func isNameWord(_ index: Int, in text: MarkedText) -> Bool {
    switch text.tokens[index].kind {
    case .word: text.tokens[index].isCapitalised && !text.traits[index].contains(.subject)
    case .stop, .hyphen, .symbol: true
    case .closeQuote: text.isPluralPossessive(index)
    default: false
    }
  }

  /// The agency, outlet or organisation that the source names.
  var knownName: KnownName? {
    for segment in segments {
      let head = Self.head(of: segment, in: text)
      if let name = Self.name(endingHead: head, in: text),
        let known = KnownNames.find(in: text, name)
      {
        return known
      }
      if let inside = acronym(after: head.upperBound), let known = KnownNames.find(in: text, inside)
      {
        return known
      }
    }
    return nil
  }

  /// "(NATO)" right after the head.
  private func acronym(after index: Int) -> Range<Int>? {
    guard index + 2 < text.tokens.count, index < range.upperBound,
      text.tokens[index].kind == .openParenthesis,
      text.tokens[index + 1].casing == .upper, text.tokens[index + 2].kind == .closeParenthesis
    else { return nil }
    return index + 1..<index + 2
  }

  /// "the Harbour Post", "Sky Radio", "Radio Nord": names that say that they are outlets.
  var namesOutlet: Bool {
    guard let segment = firstSegment,
      let name = Self.name(endingHead: Self.head(of: segment, in: text), in: text)
    else { return false }
    return name.count > 1
      && (OutletNouns.words.contains(text.tokens[name.upperBound - 1].key)
        || OutletNouns.leading.contains(text.tokens[name.lowerBound].key))
  }
}
