/// A half-open range of UTF-8 bytes in a text, from 0; `start <= end`.
public struct Span: Hashable, Sendable, Comparable {
  /// The first byte.
  public let start: Int
  /// The byte after the last one.
  public let end: Int

  /// The span of the bytes `start..<end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span is half-open and runs forward")
    self.start = start
    self.end = end
  }

  /// Its length in bytes.
  public var length: Int { end - start }

  /// Whether it holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` lies inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: Span) -> Bool { max(start, other.start) < min(end, other.end) }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  /// Earlier start first; of two with one start the shorter first.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
