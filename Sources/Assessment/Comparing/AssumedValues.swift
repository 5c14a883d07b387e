import Extraction

/// What some figures leave out and others on the same tell, for every figure together, so that the
/// order of the figures never matters.
enum AssumedValues {
  /// The values of a field, and the figures whose value is not their own.
  typealias Filled<Value> = (values: [Value?], assumed: [Int])

  /// In a conflict a country that does not say whose dead it counts tells of its own.
  ///
  /// What counts as a conflict are figures of one event for two sides, of which it is one;
  /// `buckets` hold the figures of one unit and event.
  static func sides(of measures: [CountedMeasure], buckets: [[Int]]) -> Filled<String> {
    var filled: Filled<String> = (measures.map(\.side), [])
    for bucket in buckets {
      let known = Set(bucket.compactMap { measures[$0].side })
      guard known.count > 1 else { continue }
      for index in bucket where measures[index].side == nil {
        guard let own = measures[index].speakersCountry, known.contains(own) else { continue }
        filled.values[index] = own
        filled.assumed.append(index)
      }
    }
    return filled
  }

  /// A missing status is the one that the same figures have elsewhere, where there is only one;
  /// `buckets` hold those of one unit, event, side and outcome.
  static func statuses(
    of measures: [CountedMeasure], buckets: [[Int]]
  ) -> Filled<Measure.Status> {
    onlyOne(measures.map(\.status), in: buckets)
  }

  /// Who takes part is called by what he is or only by that: "12,000 nurses walked out" and "7,500
  /// strikers" count one crowd where nobody else takes part.
  ///
  /// `buckets` hold the figures of one unit, event, side and status that take part in something.
  static func crowds(of measures: [CountedMeasure], buckets: [[Int]]) -> Filled<WordStem> {
    let crowds = buckets.map { $0.filter { measures[$0].narrowing.isEmpty } }
    return onlyOne(measures.map(\.noun), in: crowds)
  }

  /// Every missing value of a bucket by the only one that is known in it.
  private static func onlyOne<Value: Hashable>(
    _ values: [Value?], in buckets: [[Int]]
  ) -> Filled<Value> {
    var filled: Filled<Value> = (values, [])
    for bucket in buckets {
      let known = Set(bucket.compactMap { values[$0] })
      guard known.count == 1, let only = known.first else { continue }
      for index in bucket where values[index] == nil {
        filled.values[index] = only
        filled.assumed.append(index)
      }
    }
    return filled
  }
}
