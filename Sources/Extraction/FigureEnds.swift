import Prose

/// The ends and the one value of a figure, in the room of one number where it has but one.
enum FigureEnds: Hashable, Sendable {
  case none
  case low(DecimalNumber)
  case best(DecimalNumber)
  case high(DecimalNumber)
  /// Two or three of them; always as many as that, so that equal ends are stored alike.
  indirect case several(low: DecimalNumber?, best: DecimalNumber?, high: DecimalNumber?)

  init(low: DecimalNumber?, best: DecimalNumber?, high: DecimalNumber?) {
    switch (low, best, high) {
    case (nil, nil, nil): self = .none
    case (let low?, nil, nil): self = .low(low)
    case (nil, let best?, nil): self = .best(best)
    case (nil, nil, let high?): self = .high(high)
    case (_, _, _): self = .several(low: low, best: best, high: high)
    }
  }

  var low: DecimalNumber? {
    get {
      switch self {
      case .low(let low): low
      case .several(let low, _, _): low
      case .none, .best, .high: nil
      }
    }
    set { self = FigureEnds(low: newValue, best: best, high: high) }
  }

  var best: DecimalNumber? {
    get {
      switch self {
      case .best(let best): best
      case .several(_, let best, _): best
      case .none, .low, .high: nil
      }
    }
    set { self = FigureEnds(low: low, best: newValue, high: high) }
  }

  var high: DecimalNumber? {
    get {
      switch self {
      case .high(let high): high
      case .several(_, _, let high): high
      case .none, .low, .best: nil
      }
    }
    set { self = FigureEnds(low: low, best: best, high: newValue) }
  }
}
