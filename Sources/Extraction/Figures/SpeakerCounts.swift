import Prose

/// Takes out the numbers that only say how many speak: "two officials said", "citing three aides".
///
/// They count nothing that is told; a crowd that speaks ("40 survivors said") stays counted.
enum SpeakerCounts {
  /// Removes those that begin the words of an unnamed source of `claims`.
  static func remove(from figures: inout [Figure], speakingIn claims: [Claim]) {
    guard figures.contains(where: isFew) else { return }
    var starts: [Int] = []
    for claim in claims.indices {
      for link in claims[claim].chain where isUnnamed(link.kind) {
        for span in link.source { starts.append(span.start) }
      }
    }
    if starts.isEmpty { return }
    starts.sort()
    var next = starts[...]
    figures.removeAll { figure in
      next = next.drop { $0 < figure.span.start }
      return next.first == figure.span.start && isFew(figure)
    }
  }

  private static func isFew(_ figure: Figure) -> Bool {
    figure.measure.unit == "person" && figure.best.map { $0 < crowd } ?? false
  }

  private static func isUnnamed(_ source: SourceKind) -> Bool {
    source == .anonymousOfficial || source == .group
  }

  /// More than a reporter speaks to for one sentence.
  private static let crowd = DecimalNumber(10)
}
