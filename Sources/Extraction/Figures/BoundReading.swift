import Prose

/// A bound word found beside a number.
struct BoundReading {
  let bound: Figure.Bound
  /// The numbers of the tokens of the word itself.
  let words: Range<Int>
  /// The same with what strengthens it: "just over".
  let tokens: Range<Int>
}

extension BoundWords {
  /// Whether a bound phrase ends right before `position`.
  static func mayEnd(_ passage: FigurePassage, _ position: Int) -> Bool {
    bound(before: position, in: passage) != nil
  }

  /// The longest bound phrase that ends right before `position`.
  static func bound(before position: Int, in passage: FigurePassage) -> BoundReading? {
    if passage.kind(position - 1) == .symbol, let bound = marks[passage.tokens[position - 1].key] {
      return BoundReading(
        bound: bound, words: (position - 1)..<position, tokens: (position - 1)..<position)
    }
    var last = position - 1
    if passage.kind(last) == .stop, passage.touches(last) { last -= 1 }
    guard let phrases = before[passage.key(last)] else { return nil }
    return bound(of: phrases, endingAt: last, before: position, in: passage)
  }

  /// The first of `phrases` whose last word stands at `last`.
  private static func bound(
    of phrases: [Phrase], endingAt last: Int, before position: Int, in passage: FigurePassage
  ) -> BoundReading? {
    guard
      let number = phrases.indices.first(where: {
        passage.reads(phrases[$0].words, at: last + 1 - phrases[$0].words.count)
      })
    else { return nil }
    let first = last + 1 - phrases[number].words.count
    if passage.key(first) == "up", climbs.contains(passage.key(first - 1)) { return nil }
    let start = intensifiers.contains(passage.key(first - 1)) ? first - 1 : first
    return BoundReading(
      bound: phrases[number].bound, words: first..<position, tokens: start..<position)
  }

  /// The longest bound phrase that begins at `position`, or behind the hyphen there.
  static func bound(after position: Int, in passage: FigurePassage) -> BoundReading? {
    var first = position
    if passage.kind(first) == .comma, ["give", "plus", "if"].contains(passage.key(first + 1)) {
      first += 1
    }
    if passage.isMark(first, "+"), passage.touches(first) {
      return BoundReading(bound: .lower, words: first..<(first + 1), tokens: first..<(first + 1))
    }
    let isTied =
      passage.kind(first) == .hyphen && passage.touches(first) && passage.touches(first + 1)
    if isTied { first += 1 }
    guard let phrases = after[passage.key(first)] else { return nil }
    for phrase in phrases where passage.reads(phrase.words, at: first) {
      let isBound = ["plus", "odd", "ish", "max", "tops", "maximum"].contains(phrase.words[0])
      if isBound && phrase.words.count == 1 && !isTied && !passage.touches(first),
        phrase.words[0] != "odd" || !isRound(before: position, in: passage)
      {
        continue
      }
      let end = first + phrase.words.count
      // "for $5 at most shops"
      if phrase.words[0] == "at", CountedNouns.isPlural(end, in: passage) { continue }
      return BoundReading(bound: phrase.bound, words: first..<end, tokens: position..<end)
    }
    return nil
  }

  /// "300 odd sheep": behind tens alone, since sheep may be odd.
  private static func isRound(before end: Int, in passage: FigurePassage) -> Bool {
    passage.ends(end - 1, in: "0") && passage.kind(end - 1) == .number
      && CountedNouns.isPlural(end + 1, in: passage)
  }
}
