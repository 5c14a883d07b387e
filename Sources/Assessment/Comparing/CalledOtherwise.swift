import Extraction
import Prose

/// Counts of people who one article calls by what they are and another only people: "31 fans were
/// killed" and "31 people were killed" of one event.
///
/// A noun says nothing where an article gives all of one fate under it, and that number is another
/// article's count of everybody. Of an article that counts both, the noun is a part.
struct CalledOtherwise {
  /// The figures whose noun is dropped, in order.
  private(set) var everyone: [Int] = []

  /// The figures of `measures`; `buckets` hold those of one unit, event, side and outcome.
  init(_ measures: [CountedMeasure], _ figures: [MeasuredFigure], buckets: [[Int]]) {
    for bucket in buckets where measures[bucket[0]].unit == "person" {
      let counted = bucket.filter { index in
        let measure = measures[index]
        return measure.narrowing.isEmpty && !measure.isDifference && measure.side == nil
          && measure.status == nil
      }
      let plain = counted.filter { measures[$0].noun == nil }
      let articlesOfPlain = Set(plain.map { figures[$0].article })
      let ends = Set(plain.map { figures[$0].interval.reportedValues })
      let named = Dictionary(grouping: counted.filter { measures[$0].noun != nil }) {
        measures[$0].noun
      }
      for members in named.values {
        let isWhole = members.allSatisfy { !articlesOfPlain.contains(figures[$0].article) }
        guard isWhole,
          members.contains(where: { ends.contains(figures[$0].interval.reportedValues) })
        else { continue }
        everyone += members
      }
    }
    everyone.sort()
  }
}
