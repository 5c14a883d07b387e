import Prose

extension SlackInterval {
  /// What the numbers of two figures of one measure say; the same in both directions.
  ///
  /// An interval that excludes the other goes before equal ends, since "nearly 7,000" and 8,000
  /// differ by one place and still exclude each other.
  func verdict(against other: SlackInterval) -> Verdict {
    if lies(below: other) || other.lies(below: self) { return .disjoint }
    guard isClosed, other.isClosed else {
      return reportsSameEnds(as: other) ? .agree : .boundCompatible
    }
    if endsAgree(with: other) { return .agree }
    return holds(other) || other.holds(self) ? .within : .overlap
  }

  /// The gap between the reported ends and the ratio of the larger to the smaller, for `disjoint`.
  func separation(from other: SlackInterval) -> String {
    let (lower, upper) = lies(below: other) ? (self, other) : (other, self)
    guard let top = lower.reportedHigh ?? lower.reportedLow,
      let bottom = upper.reportedLow ?? upper.reportedHigh,
      let gap = top.distance(to: bottom).number
    else { return "" }
    guard let first = top.number, let second = bottom.number, first > DecimalNumber(0),
      let ratio = second.divided(by: first, digits: 3)
    else { return "gap \(gap)" }
    return "gap \(gap), ratio \(ratio)"
  }

  /// Whether a later count by this interval keeps a running total from falling.
  func keepsUp(with earlier: SlackInterval) -> Bool {
    guard let high = reportedHigh, let low = earlier.reportedLow else { return true }
    return high >= low
  }

  /// The bounds check of a part against the whole; only the reported ends count.
  func verdict(asPartOf whole: SlackInterval) -> Verdict {
    guard let limit = whole.reportedHigh else { return .subsetOk }
    if let low = reportedLow, low > limit { return .subsetViolated }
    if let high = reportedHigh, high > limit { return .subsetStrained }
    return .subsetOk
  }

  /// Whether all of it is less than all of the other.
  func lies(below other: SlackInterval) -> Bool {
    guard let high, let low = other.low else { return false }
    return high < low
  }

  private func endsAgree(with other: SlackInterval) -> Bool {
    guard let reportedLow, let reportedHigh, let otherLow = other.reportedLow,
      let otherHigh = other.reportedHigh
    else { return false }
    let allowed = max(slack, other.slack)
    return reportedLow.distance(to: otherLow) <= allowed
      && reportedHigh.distance(to: otherHigh) <= allowed
  }

  private func holds(_ other: SlackInterval) -> Bool {
    guard let low, let high, let otherLow = other.low, let otherHigh = other.high else {
      return false
    }
    return low <= otherLow && otherHigh <= high
  }
}
