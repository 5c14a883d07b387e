import Notebooks
import Prose

/// How far two numbers may lie apart and still be the same; decimals throughout, never binary.
struct NumberTolerance {
  /// The largest distance.
  var absolute: DecimalNumber?
  /// The largest distance as a part of the recorded number.
  var relative: DecimalNumber?

  /// What a cell's check allows; `exact` allows equal values only, so that 1.20 is 1.2.
  init(_ check: CellRecord.Check) {
    if case .numbers(let absolute, let relative) = check {
      self.absolute = absolute.flatMap { DecimalNumber($0) }
      self.relative = relative.flatMap { DecimalNumber($0) }
    }
  }

  /// Whether two texts are numbers and near enough; nil where one of them is no number.
  func allows(_ recorded: String, _ found: String) -> Bool? {
    guard let first = DecimalNumber(recorded), let second = DecimalNumber(found) else { return nil }
    if first == second { return true }
    guard let distance = (second - first)?.magnitude else { return false }
    if let absolute, distance <= absolute { return true }
    if let relative, let part = first.magnitude * relative, distance <= part { return true }
    return false
  }
}
