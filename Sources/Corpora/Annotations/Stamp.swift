/// Who did a step and when, as words of the logged line: nothing below the program reads a clock,
/// so that a replay reads what stands there.
public struct Stamp: Hashable, Sendable {
  /// The name that the analyst goes by.
  public var analyst: String
  /// The time as the line has it ("2026-03-01T10:00Z"), or nil where it gives none.
  public var time: String?

  /// The stamp of an analyst.
  public init(analyst: String, time: String? = nil) {
    (self.analyst, self.time) = (analyst, time)
  }
}

extension Change {
  /// The same with the ratings in it signed.
  public func signed(by stamp: Stamp) -> Change {
    switch self {
    case .rate(let target, let axis, let topic, var rating?):
      rating.stamp = stamp
      return .rate(target, axis, topic: topic, rating)
    case .all(let changes): return .all(changes.map { $0.signed(by: stamp) })
    case .rate, .append, .removeLast, .replace, .correct, .removeLastCorrection, .merge, .split,
      .setParties, .setRegister, .describe, .link, .withdraw, .pick, .addHypothesis,
      .removeLastHypothesis, .dropHypothesis, .judge, .suggest, .addNote, .removeLastNote,
      .setTags:
      return self
    }
  }
}
