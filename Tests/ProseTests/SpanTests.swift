import Prose
import Testing

@Suite struct SpanTests {
  @Test func `a span is half-open`() {
    let span = Span(2, 5)
    #expect((1...5).map { span.contains($0) } == [false, true, true, true, false])
    #expect(span.length == 3)
    #expect(!span.isEmpty)
  }

  @Test func `an empty span holds no byte and overlaps nothing`() {
    let empty = Span(3, 3)
    #expect(empty.isEmpty)
    #expect(!empty.contains(3))
    #expect(!empty.overlaps(Span(0, 9)))
  }

  @Test(arguments: [
    (Span(2, 5), true, true), (Span(3, 4), true, true), (Span(2, 2), true, false),
    (Span(1, 3), false, true), (Span(4, 6), false, true), (Span(5, 6), false, false),
    (Span(0, 2), false, false), (Span(0, 9), false, true),
  ])
  func `a span may hold another or share a byte with it`(
    other: Span, isHeld: Bool, isShared: Bool
  ) {
    #expect(Span(2, 5).contains(other) == isHeld)
    #expect(Span(2, 5).overlaps(other) == isShared)
    #expect(other.overlaps(Span(2, 5)) == isShared)
  }

  @Test func `the union holds both and what lies between`() {
    #expect(Span(2, 3).union(Span(7, 9)) == Span(2, 9))
    #expect(Span(7, 9).union(Span(2, 3)) == Span(2, 9))
  }

  @Test func `spans are ordered by start, then the shorter first`() {
    let spans = [Span(3, 4), Span(1, 9), Span(1, 2), Span(0, 5)]
    #expect(spans.sorted() == [Span(0, 5), Span(1, 2), Span(1, 9), Span(3, 4)])
  }
}
