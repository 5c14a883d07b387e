import Extraction
import Prose

/// What a figure reports, and the interval that it is compared with; see `help slack`.
///
/// The slack is used for comparing only; nothing shows it as reported.
struct SlackInterval: Hashable, Sendable {
  /// The ends as reported, nil where open, in the base unit.
  let reportedLow: Quantity?
  let reportedHigh: Quantity?
  /// The ends for comparing, nil where open.
  let low: Quantity?
  let high: Quantity?
  /// By how much two reported ends may differ and still agree.
  let slack: Quantity

  /// The interval of `figure` times `scale`; nil for words without a value and numbers too long.
  init?(
    of figure: Figure, word: String?, scale: DecimalNumber, settings: ComparisonSettings
  ) {
    let reading = SlackReading(word: word, scale: scale, places: settings.placesOfAbout)
    let parts: [DecimalNumber?]
    switch figure.bound {
    case .point, .approx:
      guard let best = figure.best else { return nil }
      let (below, above) = reading.slack(of: best, bound: figure.bound)
      parts = [best, best, best - below, best + above, below < above ? above : below]
    case .range:
      guard let low = figure.low, let high = figure.high else { return nil }
      let below = reading.slackOfRangeEnd(low)
      let above = reading.slackOfRangeEnd(high)
      parts = [low, high, low - below, high + above, below < above ? above : below]
    case .lower, .vague:
      guard let low = figure.low else { return nil }
      parts = [low, nil, low, nil, DecimalNumber(0)]
    case .upper:
      guard let high = figure.high else { return nil }
      parts = [nil, high, nil, high, DecimalNumber(0)]
    }
    var scaled: [Quantity?] = []
    for part in parts {
      guard let part else {
        scaled.append(nil)
        continue
      }
      guard let product = part * scale, let quantity = Quantity(product) else { return nil }
      scaled.append(quantity)
    }
    guard let slack = scaled[4] else { return nil }
    (reportedLow, reportedHigh, low, high) = (scaled[0], scaled[1], scaled[2], scaled[3])
    self.slack = slack
  }

  /// Whether both ends are reported.
  var isClosed: Bool { reportedLow != nil && reportedHigh != nil }

  /// The reported ends, in order.
  var reportedEnds: [Quantity?] { [reportedLow, reportedHigh] }

  /// What is reported however it is bound: of "at least 31" and of 31 the same.
  var reportedValues: Set<Quantity> { Set(reportedEnds.compactMap { $0 }) }

  /// Whether every reported end is at least so many base units, so that it does not return by
  /// chance.
  func isLong(from least: Int) -> Bool {
    guard let least = Quantity(DecimalNumber(least)) else { return false }
    return reportedEnds.allSatisfy { $0.map { $0 >= least } ?? true }
  }

  /// Whether the ends are reported as in `other`, whatever the words around them.
  func reportsSameEnds(as other: SlackInterval) -> Bool {
    reportedLow == other.reportedLow && reportedHigh == other.reportedHigh
  }
}

/// How far the words around a number open it.
struct SlackReading {
  let word: String?
  let scale: DecimalNumber
  let places: Int

  /// How far a single number opens below and above.
  func slack(
    of best: DecimalNumber, bound: Figure.Bound
  ) -> (below: DecimalNumber, above: DecimalNumber) {
    let none = DecimalNumber(0)
    if let word, BoundWords.exact.contains(word) { return (none, none) }
    if let word, BoundWords.magnitude.contains(word) {
      let size = best.magnitude
      return (half(size), size * DecimalNumber(4) ?? none)
    }
    guard bound == .approx else {
      let half = half(Self.place(of: best))
      return (half, half)
    }
    let full = Self.place(of: best) * DecimalNumber(places) ?? none
    if let word, BoundWords.fromBelow.contains(word) { return (full, none) }
    if let word, BoundWords.fromAbove.contains(word) { return (none, full) }
    return (full, full)
  }

  /// How far an end of a range opens: not at all without a word that weakens the range.
  func slackOfRangeEnd(_ end: DecimalNumber) -> DecimalNumber {
    word == nil || word.map(BoundWords.exact.contains) == true
      ? DecimalNumber(0) : half(Self.place(of: end))
  }

  /// The place value of the last digit that carries meaning.
  ///
  /// Four places behind the point stand for a fraction in words ("a third" is 0.3333), which is no
  /// more precise than tenths.
  static func place(of number: DecimalNumber) -> DecimalNumber {
    let place = number.lastPlace
    let isFractionInWords = place.exponent == -4 && number.magnitude < DecimalNumber(1)
    return isFractionInWords ? DecimalNumber("0.1") ?? place : place
  }

  private func half(_ number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(significand: 5, exponent: -1).flatMap { $0 * number } ?? DecimalNumber(0)
  }
}
