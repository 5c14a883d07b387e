import Prose
import Testing

@testable import Extraction

struct FigureEndsTests {
  @Test func `figures are equal by what is set, whatever was set before`() {
    let plain = Self.figure(high: nil, place: nil)
    var changed = Self.figure(high: DecimalNumber(9), place: Span(3, 5))
    #expect(changed != plain)
    let ends = [changed.low, changed.best, changed.high]
    #expect(ends == [DecimalNumber(4), nil, DecimalNumber(9)])
    changed.high = nil
    changed.measure.place = nil
    #expect(changed == plain)
    #expect(MemoryLayout<Figure>.size < 200)
  }

  private static func figure(high: DecimalNumber?, place: Span?) -> Figure {
    var figure = Figure(
      span: Span(0, 1), bound: .range, measure: Measure(dimension: .count, unit: "pump"),
      rule: "test")
    figure.low = DecimalNumber(4)
    figure.high = high
    figure.measure.place = place
    return figure
  }
}
