/// The name that a session shows for an article, a claim or a figure: a3, a3.c2, a3.c2.f1, a3.f1.
///
/// Names count from 1 in the order of loading and of the text. They are for people and for the
/// length of a session; what is saved is anchored by digest, span and quote.
public struct DisplayID: Hashable, Sendable, CustomStringConvertible {
  /// The number of the article, from 1.
  public let article: Int
  /// The number of the claim in its article, from 1, or nil.
  public let claim: Int?
  /// The number of the figure in its claim, or of those outside claims in the article; from 1.
  public let figure: Int?

  /// The name with the given numbers, all from 1.
  public init(article: Int, claim: Int? = nil, figure: Int? = nil) {
    self.article = article
    self.claim = claim
    self.figure = figure
  }

  /// Reads "a3.c2.f1"; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 3, let first = parts.first, let article = Self.number(first, after: "a")
    else { return nil }
    self.article = article
    switch parts.count {
    case 1:
      (claim, figure) = (nil, nil)
    case 2:
      claim = Self.number(parts[1], after: "c")
      figure = Self.number(parts[1], after: "f")
      if claim == nil && figure == nil { return nil }
    default:
      claim = Self.number(parts[1], after: "c")
      figure = Self.number(parts[2], after: "f")
      if claim == nil || figure == nil { return nil }
    }
  }

  private static func number(_ text: some StringProtocol, after letter: Character) -> Int? {
    guard text.first == letter, text.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text.dropFirst()), number > 0
    else { return nil }
    return number
  }

  /// As it is written.
  public var description: String {
    let length =
      1 + article.digitCount + (claim.map { 2 + $0.digitCount } ?? 0)
      + (figure.map { 2 + $0.digitCount } ?? 0)
    // An output names thousands of claims, and strings that are joined take five times as long.
    return String(unsafeUninitializedCapacity: length) { room in
      var end = length
      if let figure { Self.write(".f", figure, to: room, before: &end) }
      if let claim { Self.write(".c", claim, to: room, before: &end) }
      Self.write("a", article, to: room, before: &end)
      return length
    }
  }

  /// Writes the letters and the number so that they end before `end`, which moves to their start.
  private static func write(
    _ letters: StaticString, _ number: Int, to room: UnsafeMutableBufferPointer<UInt8>,
    before end: inout Int
  ) {
    var rest = number
    repeat {
      end -= 1
      room[end] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    for offset in (0..<letters.utf8CodeUnitCount).reversed() {
      end -= 1
      room[end] = letters.utf8Start[offset]
    }
  }
}

extension Int {
  /// How many digits a number from 0 on is written with.
  fileprivate var digitCount: Int {
    var count = 1
    var rest = self / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }
}

extension DisplayID: Comparable {
  /// In the order of loading; an article before its claims, a claim before its figures.
  public static func < (left: DisplayID, right: DisplayID) -> Bool {
    (left.article, left.claim ?? 0, left.figure ?? 0)
      < (right.article, right.claim ?? 0, right.figure ?? 0)
  }
}
