import Prose

/// Takes out the numbers that only say how many speak: "two officials said", "citing three aides".
///
/// They count nothing that is told; a crowd that speaks ("40 survivors said") stays counted.
struct SpeakerCounts {
  /// Where the words of unnamed sources begin.
  private let starts: Set<Int>

  init(_ claims: [Claim]) {
    var starts: Set<Int> = []
    for claim in claims {
      for link in claim.chain where Self.unnamed.contains(link.kind) {
        for span in link.source { starts.insert(span.start) }
      }
    }
    self.starts = starts
  }

  func remove(from figures: inout [Figure]) {
    if starts.isEmpty { return }
    figures.removeAll { figure in
      guard starts.contains(figure.span.start), figure.measure.unit == "person",
        let count = figure.best
      else { return false }
      return count < Self.crowd
    }
  }

  private static let unnamed: Set<SourceKind> = [.anonymousOfficial, .group]
  /// More than a reporter speaks to for one sentence.
  private static let crowd = DecimalNumber(10)
}
