/// A half-open range of UTF-8 bytes in a text, from 0; `start <= end`.
///
/// Eight bytes, since every claim and figure of a session holds several; no text that is read has
/// 2 GiB.
public struct Span: Hashable, Sendable, Comparable {
  @usableFromInline let first: Int32
  @usableFromInline let last: Int32

  /// The span of the bytes `start..<end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span is half-open and runs forward")
    first = Int32(start)
    last = Int32(end)
  }

  /// The first byte.
  @inlinable public var start: Int { Int(first) }
  /// The byte after the last one.
  @inlinable public var end: Int { Int(last) }

  /// Its length in bytes.
  @inlinable public var length: Int { end - start }

  /// Whether it holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies inside.
  @inlinable public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte at `offset` lies inside.
  @inlinable public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two share at least one byte.
  @inlinable public func overlaps(_ other: Span) -> Bool {
    max(start, other.start) < min(end, other.end)
  }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  /// Earlier start first; of two with one start the shorter first.
  @inlinable public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
