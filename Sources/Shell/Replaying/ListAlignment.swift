import JSONValues

/// Which elements of two lists stand for the same thing, in order.
///
/// Equal elements are matched as in diff(1); between matches, what is gone and what is new are
/// paired in order, since a changed element is far more common than one that gave way to another.
struct ListAlignment {
  /// One step through both lists.
  enum Step: Hashable {
    /// The elements at these positions stand for the same thing.
    case both(Int, Int)
    /// The recorded element at this position is not there any more.
    case gone(Int)
    /// The found element at this position was not there before.
    case new(Int)
  }

  private(set) var steps: [Step] = []

  /// How far ahead a changed element is looked for.
  private static let reach = 20
  private let recorded: [JSONValue]
  private let found: [JSONValue]

  /// The most pairs of elements that are looked at; beyond, elements are paired by position.
  private static let pairLimit = 4_000_000

  init(_ recorded: [JSONValue], _ found: [JSONValue]) {
    self.recorded = recorded
    self.found = found
    var numbers: [JSONValue: Int] = [:]
    let first = recorded.map { Self.number(of: $0, in: &numbers) }
    let second = found.map { Self.number(of: $0, in: &numbers) }
    var head = 0
    while head < min(first.count, second.count), first[head] == second[head] { head += 1 }
    var tail = 0
    while tail < min(first.count, second.count) - head,
      first[first.count - 1 - tail] == second[second.count - 1 - tail]
    {
      tail += 1
    }
    steps = (0..<head).map { .both($0, $0) }
    appendMiddle(
      first[head..<(first.count - tail)], second[head..<(second.count - tail)])
    for distance in stride(from: tail, to: 0, by: -1) {
      steps.append(.both(first.count - distance, second.count - distance))
    }
  }

  /// One number for all equal elements, so that they are compared once and not in every pair.
  private static func number(of element: JSONValue, in numbers: inout [JSONValue: Int]) -> Int {
    if let number = numbers[element] { return number }
    numbers[element] = numbers.count
    return numbers.count - 1
  }

  private mutating func appendMiddle(_ first: ArraySlice<Int>, _ second: ArraySlice<Int>) {
    if first.count * second.count > Self.pairLimit {
      appendGap(first.indices, second.indices)
      return
    }
    var (left, right) = (first.startIndex, second.startIndex)
    for (leftMatch, rightMatch) in Self.commonElements(first, second) {
      appendGap(left..<leftMatch, right..<rightMatch)
      steps.append(.both(leftMatch, rightMatch))
      (left, right) = (leftMatch + 1, rightMatch + 1)
    }
    appendGap(left..<first.endIndex, right..<second.endIndex)
  }

  /// Pairs what lies between two matches where it can be the same thing in another state.
  private mutating func appendGap(_ gone: Range<Int>, _ new: Range<Int>) {
    var next = new.lowerBound
    for position in gone {
      let match =
        gone.count == new.count
        ? new.lowerBound + position - gone.lowerBound
        : (next..<new.upperBound).prefix(Self.reach).first { candidate in
          Likeness.areAlike(recorded[position], found[candidate])
        }
      guard let match, Likeness.mayBeOne(recorded[position], found[match]) else {
        steps.append(.gone(position))
        continue
      }
      steps += (next..<match).map { .new($0) }
      steps.append(.both(position, match))
      next = match + 1
    }
    steps += (min(next, new.upperBound)..<new.upperBound).map { .new($0) }
  }

  /// The longest common subsequence, as pairs of positions in order.
  private static func commonElements(
    _ first: ArraySlice<Int>, _ second: ArraySlice<Int>
  ) -> [(Int, Int)] {
    let (rows, columns) = (Array(first), Array(second))
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: columns.count + 1), count: rows.count + 1)
    for row in rows.indices.reversed() {
      for column in columns.indices.reversed() {
        lengths[row][column] =
          rows[row] == columns[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (row, column) = (0, 0)
    while row < rows.count && column < columns.count {
      if rows[row] == columns[column] {
        pairs.append((first.startIndex + row, second.startIndex + column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return pairs
  }
}
