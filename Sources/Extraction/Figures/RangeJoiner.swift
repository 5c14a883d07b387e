import Prose

/// What joins the ends of a range: a hyphen, "to", "and", "or".
struct RangeJoiner {
  /// The token where the range begins, and the one where its second end does.
  let start: Int
  let end: Int
  /// Whether "from" opens it.
  var isFrom = false
  /// Whether "or" joins the two, which may be alternatives.
  var isLoose = false
  /// Whether but a comma stands between the two.
  var isList = false
  /// Whether what the first is per stands between: "$5 a share and $6".
  var isBehindRate = false
}

/// Finds what joins the ends of a range.
extension AmountReader {
  func joiner(after part: AmountPart) -> RangeJoiner? {
    let start = part.tokens.lowerBound
    let opener = openerBefore(start)
    var end = part.tokens.upperBound
    if let opener, passage.key(opener) == "from" { end = pastAside(end) }
    if opener.map({ passage.key($0) != "from" }) ?? !part.isBare { end = pastRate(end) }
    switch passage.kind(end) {
    case .hyphen where ["to", "or"].contains(passage.key(end + 1)):
      let next = end + 2
      return RangeJoiner(
        start: start, end: passage.kind(next) == .hyphen ? next + 1 : next,
        isLoose: passage.key(end + 1) == "or")
    case .hyphen, .dash: return RangeJoiner(start: start, end: end + 1)
    case .comma
    where part.isBare && part.numeral.tokens.count == 1
      && passage.range.contains(end + 1) && passage.numerals.begins(at: end + 1):
      return RangeJoiner(start: start, end: end + 1, isList: true)
    case .word: break
    default: return nil
    }
    let isBehindRate = end > part.tokens.upperBound && passage.key(opener ?? start) != "from"
    switch passage.key(end) {
    case "to", "through":
      let isFrom = opener.map { passage.key($0) == "from" } ?? false
      if let opener, isFrom, isRevision(before: opener) { return nil }
      if !isFrom, opener == nil, isStep(part, to: end + 1) { return nil }
      return RangeJoiner(
        start: isFrom ? (opener ?? start) : start, end: pastExtreme(end + 1), isFrom: isFrom,
        isBehindRate: isBehindRate)
    case "and":
      guard let opener, passage.key(opener) == "between" else { return nil }
      return RangeJoiner(start: opener, end: pastExtreme(end + 1), isBehindRate: isBehindRate)
    case "or": return RangeJoiner(start: start, end: end + 1, isLoose: true)
    default: return nil
    }
  }

  /// "between" or "from" before the first end, past a bound word.
  func openerBefore(_ start: Int) -> Int? {
    guard passage.holds(.range) else { return nil }
    var position = start
    if passage.key(start - 1) == "of", extremes.contains(passage.key(start - 2)),
      passage.key(start - 3) == "a"
    {
      position = start - 3
    } else if let bound = BoundWords.bound(before: position, in: passage) {
      position = bound.tokens.lowerBound
    } else if ["just", "only", "barely"].contains(passage.key(position - 1)) {
      position -= 1
    }
    let key = passage.key(position - 1)
    return key == "between" || key == "from" ? position - 1 : nil
  }

  /// Past "a high of" before the second end: "from a low of 12 to a high of 14".
  private func pastExtreme(_ position: Int) -> Int {
    passage.key(position) == "a" && extremes.contains(passage.key(position + 1))
      && passage.key(position + 2) == "of" ? position + 3 : position
  }

  private var extremes: WordSet { Self.extremes }
  private static let extremes = WordSet("high low peak minimum maximum")

  /// Past "a share" and "in 2010" where another amount follows behind "and" or "to": "between $5 a share
  /// and $6 a share".
  private func pastRate(_ end: Int) -> Int {
    var next = end
    if ["a", "an", "per"].contains(passage.key(end)), passage.isLowerWord(end + 1) {
      next = end + 2
    } else if passage.key(end) == "in", passage.isPlainNumber(end + 1) {
      next = end + 2
    } else if ["each", "apiece"].contains(passage.key(end)) {
      next = end + 1
    }
    return next > end && ["and", "to"].contains(passage.key(next)) && startsAmount(next + 1)
      ? next : end
  }

  /// The "to" that belongs to "from", past what may stand between: "from $9 a barrel in 2008 to $5".
  ///
  /// Words alone, no verb, at most eight; `end` itself where no such "to" follows.
  private func pastAside(_ end: Int) -> Int {
    var position = end
    while position < end + 8 {
      if passage.key(position) == "to" {
        return startsAmount(pastExtreme(position + 1)) ? position : end
      }
      let isYear = passage.isPlainNumber(position) && passage.key(position - 1) == "in"
      let isMark = [.comma, .openParenthesis, .closeParenthesis].contains(passage.kind(position))
      guard passage.kind(position) == .word || isYear || isMark,
        !NounLexicon.verbs.contains(passage.key(position)), passage.key(position) != "and"
      else { return end }
      position += 1
    }
    return end
  }

  private func startsAmount(_ position: Int) -> Bool {
    passage.kind(position) == .currency || passage.kind(position) == .number
      || boundThenNumber(position) != nil
      || passage.range.contains(position)
        && passage.numerals.isNumberWord(position)
  }
}
