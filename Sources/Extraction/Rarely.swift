/// Parts that few values have, out of line: eight bytes where none is set.
///
/// A comparison holds a figure for every number that it is asked about; most lack most parts.
struct Rarely<Parts: Hashable & Sendable & RarelySet>: Hashable, Sendable {
  /// One element, or none where no part is set, so that equal parts are stored alike.
  private var stored: [Parts] = []

  /// The parts; setting copies them, so that values stay apart.
  var parts: Parts {
    get { stored.first ?? Parts() }
    set { stored = newValue == Parts() ? [] : [newValue] }
  }
}

/// Parts that can all be unset.
protocol RarelySet {
  /// With no part set.
  init()
}
