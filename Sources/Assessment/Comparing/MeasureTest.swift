/// The tests that two measures must pass to be compared, in their order; the first that fails
/// gives the reason.
enum MeasureTest: Int, CaseIterable, Sendable {
  case unit, side, status, population, outcome, event, qualifier, place, period, kind

  /// What a refusal by this test is called.
  var reason: String {
    switch self {
    case .unit: "unit"
    case .side, .status, .population, .qualifier: "population"
    case .outcome: "outcome"
    case .event: "event"
    case .place: "place"
    case .period: "period"
    case .kind: "kind"
    }
  }

  /// What a refusal is called where one of the two figures lacks the field; nil where a missing
  /// field is a value like others ("no place" is the whole).
  var reasonWhereMissing: String? {
    switch self {
    case .unit, .side, .status, .outcome, .event: "unknown: \(self)"
    case .population, .qualifier, .place, .period, .kind: nil
    }
  }

  /// Whether two figures that both lack the field fail the test, too.
  var failsWhereBothMiss: Bool {
    switch self {
    case .unit, .outcome: true
    case .side, .status, .population, .event, .qualifier, .place, .period, .kind: false
    }
  }

  /// The tests that go before that of the outcome where a word leaves open which one is meant.
  ///
  /// "Lost" is carried on as assumed, and names the refusal only where none of these fails. Those
  /// that are not here compare within one outcome.
  static let afterOpenOutcome: [MeasureTest] = [.event, .period, .kind]
}
