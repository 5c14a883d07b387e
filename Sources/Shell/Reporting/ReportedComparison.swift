import Assessment
import Corpora
import Extraction

/// The comparison of all figures that a report rests on.
struct ReportedComparison {
  /// The groups and what was refused.
  let comparison: Comparison
  /// The mentions by position.
  let mentions: [FigureMention]
  private let groups: [String: Int]

  init(_ session: Session) {
    let query = Query(source: .all(.figures), stages: [.compare(.groups)])
    let result = QueryRun(session.corpus, settings: session.settings.comparison).result(of: query)
    if case .comparison(_, let comparison, let mentions) = result {
      (self.comparison, self.mentions) = (comparison, mentions)
    } else {
      (comparison, mentions) = (Comparison(of: [], in: []), [])
    }
    var groups: [String: Int] = [:]
    for (number, group) in comparison.groups.enumerated() {
      for mention in group.mentions { groups[mentions[mention].id] = number }
    }
    self.groups = groups
  }

  /// The group of a figure, its number from 1 and how many independent origins it has; nil where it
  /// counts the same as no other.
  func group(of figure: String) -> (number: Int, origins: Int)? {
    groups[figure].map { ($0 + 1, comparison.groups[$0].independentOrigins) }
  }
}
