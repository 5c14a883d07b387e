import Prose

/// Takes out the numbers that only say how many speak: "two officials said", "citing three aides".
///
/// They count nothing that is told; a crowd that speaks ("40 survivors said") stays counted.
enum SpeakerCounts {
  /// Removes those that begin the words of an unnamed source of `claims`.
  static func remove(from figures: inout [Figure], speakingIn claims: [Claim]) {
    let few = figures.indices.filter { isFew(figures[$0]) }
    if few.isEmpty { return }
    var starts: Set<Int> = []
    for claim in claims.indices {
      for link in claims[claim].chain where unnamed.contains(link.kind) {
        for span in link.source { starts.insert(span.start) }
      }
    }
    for number in few.reversed() where starts.contains(figures[number].span.start) {
      figures.remove(at: number)
    }
  }

  private static func isFew(_ figure: Figure) -> Bool {
    figure.measure.unit == "person" && figure.best.map { $0 < crowd } ?? false
  }

  private static let unnamed: Set<SourceKind> = [.anonymousOfficial, .group]
  /// More than a reporter speaks to for one sentence.
  private static let crowd = DecimalNumber(10)
}
