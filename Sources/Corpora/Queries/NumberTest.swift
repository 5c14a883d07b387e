import Prose

/// Holds an interval of reported ends against a number.
///
/// An order holds where the whole interval stands in it; equality where the number is one of the
/// ends or the one value; `about` where the interval meets the tolerated one.
struct NumberTest {
  private let low: DecimalNumber?
  private let high: DecimalNumber?

  init(_ interval: (low: DecimalNumber?, high: DecimalNumber?)) {
    (low, high) = interval
  }

  init(exactly number: Int) {
    self.init((DecimalNumber(number), DecimalNumber(number)))
  }

  func holds(_ operation: Operation, _ number: DecimalNumber) -> Truth {
    switch operation {
    case .equal, .has, .contains: .of(low == number || high == number)
    case .notEqual: .of(low != number && high != number)
    case .less: .of(high.map { $0 < number } ?? false)
    case .atMost: .of(high.map { $0 <= number } ?? false)
    case .greater: .of(low.map { $0 > number } ?? false)
    case .atLeast: .of(low.map { $0 >= number } ?? false)
    case .about(let percent): .of(meets(number, percent))
    }
  }

  private func meets(_ number: DecimalNumber, _ percent: DecimalNumber?) -> Bool {
    let slack =
      percent.flatMap { ($0 * number.magnitude)?.scaled(byPowerOfTen: -2) } ?? number.lastPlace
    guard let from = number - slack, let to = number + slack else { return false }
    return (low.map { $0 <= to } ?? true) && (high.map { $0 >= from } ?? true)
  }
}
