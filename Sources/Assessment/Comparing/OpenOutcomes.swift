/// The pairs of a bucket that fail by outcome only because a word such as "lost" leaves open which
/// one is meant, counted by the later test that refuses them.
///
/// Linear in the figures: a pair of two outcomes is counted from the sizes of what shares a class.
struct OpenOutcomes {
  /// How many pairs each test of `MeasureTest.afterOpenOutcome` refuses, in that order.
  private(set) var refused: [(test: MeasureTest, known: Int, missing: Int)] = []

  private let classes: MeasureClasses

  /// The pairs among `bucket`, whose figures pass all tests before the outcome.
  init(_ bucket: [Int], in classes: MeasureClasses) {
    self.classes = classes
    guard bucket.contains(where: { classes.measures[$0].isOutcomeAmbiguous }) else { return }
    var groups = [bucket.filter { !classes.isMissing($0, for: .outcome) }]
    for test in MeasureTest.afterOpenOutcome {
      let passing = groups.flatMap { Array(Dictionary(grouping: $0) { classes[test][$0] }.values) }
      let all = openPairs(groups) - openPairs(passing)
      func known(_ groups: [[Int]]) -> [[Int]] {
        groups.map { $0.filter { !classes.isMissing($0, for: test) } }
      }
      let known = openPairs(known(groups)) - openPairs(known(passing))
      refused.append((test, known, all - known))
      groups = passing
    }
  }

  /// The pairs within each group that differ in outcome and of which one leaves it open.
  private func openPairs(_ groups: [[Int]]) -> Int {
    groups.reduce(0) { sum, group in
      let sure = group.filter { !classes.measures[$0].isOutcomeAmbiguous }
      return sum + differingPairs(group) - differingPairs(sure)
    }
  }

  private func differingPairs(_ group: [Int]) -> Int {
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    let sizes = Dictionary(grouping: group) { classes[.outcome][$0] }.values.map(\.count)
    return pairs(group.count) - sizes.reduce(0) { $0 + pairs($1) }
  }
}
