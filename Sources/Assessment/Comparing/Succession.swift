import Extraction
import Prose

/// Two counts whose numbers exclude each other, of which one may only be the state before the other.
struct Succession {
  let earlier: Int
  let later: Int
  /// Why, in a few words.
  let reason: String
}

extension PairReading {
  /// The order of two counts that exclude each other, where words say that one replaced the other
  /// or one toll has risen since; nil where they are at odds.
  ///
  /// That a toll rises is no contradiction. But two origins may count apart on two days: theirs is
  /// one toll only where the later words say that it rose.
  func succession(_ first: Int, _ second: Int, in origins: GroupOrigins) -> Succession? {
    if figures.isReplaced[first] != figures.isReplaced[second] {
      return figures.isReplaced[first]
        ? Succession(earlier: first, later: second, reason: "earlier value")
        : Succession(earlier: second, later: first, reason: "earlier value")
    }
    if figures.revises(second, first) {
      return Succession(earlier: first, later: second, reason: "earlier value")
    }
    if figures.revises(first, second) {
      return Succession(earlier: second, later: first, reason: "earlier value")
    }
    guard let rise = rise(first, second) else { return nil }
    let isOneOrigin = origins.roots[first] == origins.roots[second]
    return isOneOrigin || figures.mention(rise.later).figure.change == .up ? rise : nil
  }

  /// The order of two running totals whose words give each its day, where the later is higher.
  func rise(_ first: Int, _ second: Int) -> Succession? {
    guard !isFilled(first), !isFilled(second), !isFixed(first), let days = daysApart(first, second),
      days > 0,
      figures.isRunningTotal(first), figures.isRunningTotal(second),
      let one = figures.asOf(first), let other = figures.asOf(second)
    else { return nil }
    let (earlier, later) = one < other ? (first, second) : (second, first)
    guard figures.intervals[later].keepsUp(with: figures.intervals[earlier]) else { return nil }
    return Succession(
      earlier: earlier, later: later, reason: days == 1 ? "1 day apart" : "\(days) days apart")
  }
}
