import Assessment
import Corpora
import Prose
import Testing

/// Filters, order and summaries over a corpus made by hand.
@Suite struct QueryTests {
  private func result(_ kind: RowKind, _ stages: Stage...) -> RowSet? {
    let query = Query(source: .all(kind), stages: stages)
    guard
      case .rows(let rows) = QueryRun(Fixture.corpus, settings: ComparisonSettings())
        .result(of: query)
    else { return nil }
    return rows
  }

  private func ids(_ predicate: Predicate) -> [String] {
    (result(.figures, .filter(predicate))?.rows ?? []).compactMap {
      Fixture.corpus.id(of: $0)?.description
    }
  }

  private func value(_ operation: Operation, _ number: Int) -> [String] {
    ids(.compare(field: "value", operation, .number(DecimalNumber(number), unit: nil)))
  }

  @Test func `figures are named by the claim that holds them`() {
    let names = Fixture.corpus.rows(.figures).compactMap { Fixture.corpus.id(of: $0)?.description }
    #expect(names == ["a1.c1.f1", "a1.f1"])
  }

  @Test func `an order holds where the whole interval stands in it`() {
    #expect(value(.greater, 11) == ["a1.c1.f1", "a1.f1"])
    #expect(value(.greater, 12) == ["a1.f1"])
    // "At least 1,200" may be anything above, so it is never below.
    #expect(value(.less, 1_000_000) == ["a1.c1.f1"])
    #expect(value(.equal, 12) == ["a1.c1.f1"])
  }

  @Test func `about holds where the intervals meet`() {
    #expect(value(.about(percent: DecimalNumber(10)), 11) == ["a1.c1.f1"])
    #expect(value(.about(percent: nil), 13) == ["a1.c1.f1"])
    #expect(value(.about(percent: nil), 1500) == ["a1.f1"])
  }

  @Test func `a row without the field is left out and counted`() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    let rows = try #require(
      result(.figures, .filter(.compare(field: "asOf", .greater, .date(day)))))
    #expect(rows.rows.count == 1)
    #expect(rows.leftOut.map(\.field) == ["asOf"])
    #expect(rows.leftOut.map(\.count) == [1])
  }

  @Test func `what is unknown stays unknown when negated`() throws {
    let day = try #require(CalendarDate("2026-01-01"))
    #expect(ids(.not(.compare(field: "asOf", .less, .date(day)))) == ["a1.c1.f1"])
    #expect(ids(.isKnown(field: "asOf", false)) == ["a1.f1"])
  }

  @Test func `and, or and bare strings combine`() {
    let house = Predicate.compare(field: "unit", .equal, .text("house"))
    #expect(ids(.and(house, .anywhere("1,2"))) == [])
    #expect(ids(.or(house, .anywhere("1,2"))) == ["a1.c1.f1", "a1.f1"])
  }

  @Test func `another unit is unknown, not unequal`() throws {
    let rows = try #require(
      result(
        .figures,
        .filter(.compare(field: "value", .greater, .number(DecimalNumber(1), unit: "house")))))
    #expect(rows.rows.count == 1)
    #expect(rows.leftOut.map(\.field) == ["unit house"])
  }

  @Test func `rows without the key come last, either way`() {
    for isDescending in [false, true] {
      let rows = result(.figures, .sort([SortKey(field: "asOf", isDescending: isDescending)]))
      #expect(rows?.rows == Fixture.corpus.rows(.figures))
    }
    let descending = result(.figures, .sort([SortKey(field: "value", isDescending: true)]))
    #expect(descending?.rows == Fixture.corpus.rows(.figures).reversed())
  }

  @Test func `take and skip keep their part`() {
    #expect(result(.figures, .take(1))?.rows.count == 1)
    #expect(result(.figures, .skip(5))?.rows == [])
  }
}
