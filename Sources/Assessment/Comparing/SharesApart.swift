/// Shares of which one origin gives two in one article, "coal 39 percent and traffic 28 percent".
///
/// They are of different things, whatever their words, and only equal ones are of the same.
enum SharesApart {
  /// Gives those of `bucket` that are so told a class for each number; `figures` are all of them.
  static func part(_ classes: inout [Int], of bucket: [Int], _ figures: [MeasuredFigure]) {
    for members in Dictionary(grouping: bucket, by: { classes[$0] }).values {
      let told = Dictionary(grouping: members) { figures[$0].article }.values
      let isMixed = told.contains { beside in
        beside.contains { one in beside.contains { figures[one].isToldBeside(figures[$0]) } }
      }
      guard isMixed else { continue }
      let alike = Dictionary(grouping: members) { figures[$0].interval.reportedValues }
      for same in alike.values {
        for index in same { classes[index] = same[0] }
      }
    }
  }
}
