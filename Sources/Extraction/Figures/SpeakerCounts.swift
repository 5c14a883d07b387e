import Prose

/// Takes out the numbers that only say how many speak: "two officials said", "citing three aides".
///
/// They count nothing that is told; a crowd that speaks ("40 survivors said") stays counted, and so
/// do bodies ("three firms reported losses").
struct SpeakerCounts {
  /// Where the words of unnamed sources begin, each with whether they are officials.
  private let starts: [Int: Bool]

  init(_ claims: [Claim]) {
    var starts: [Int: Bool] = [:]
    for claim in claims {
      for link in claim.chain where link.kind == .anonymousOfficial || link.kind == .group {
        for span in link.source { starts[span.start] = link.kind == .anonymousOfficial }
      }
    }
    self.starts = starts
  }

  func remove(from figures: inout [Figure]) {
    if starts.isEmpty { return }
    figures.removeAll { figure in
      guard let areOfficials = starts[figure.span.start], figure.measure.dimension == .count,
        areOfficials || figure.measure.unit == "person", let count = figure.best
      else { return false }
      return count < Self.crowd
    }
  }

  /// More than a reporter speaks to for one sentence.
  private static let crowd = DecimalNumber(10)
}
