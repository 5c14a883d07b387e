import Assessment
import Prose
import Testing

@testable import Corpora

/// Sums and ranges keep units apart, and count what gives no number.
@Suite struct SummingTests {
  private struct Found: Equatable {
    var amounts: [String]
    var lackingNumber = 0
    var lackingUnit = 0
  }

  private func found(_ kind: RowKind, _ stages: Stage...) -> Found? {
    let query = Query(source: .all(kind), stages: stages)
    let run = QueryRun(Fixture.corpus, settings: ComparisonSettings())
    guard case .amounts(_, _, let amounts, let number, let unit) = run.result(of: query) else {
      return nil
    }
    return Found(
      amounts: amounts.map { "\($0.unit ?? "–") \($0.value.description) \($0.rows)" },
      lackingNumber: number, lackingUnit: unit)
  }

  @Test func `a sum stands for each unit apart, without open ends`() {
    #expect(
      found(.figures, .sum("value")) == Found(amounts: ["house 12 1"], lackingNumber: 1))
    #expect(found(.figures, .sum("low")) == Found(amounts: ["house 12 1", "person 1200 1"]))
    #expect(found(.figures, .sum("high")) == Found(amounts: ["house 12 1"], lackingNumber: 1))
  }

  @Test func `a range stands for each unit apart`() {
    #expect(found(.figures, .range("value")) == Found(amounts: ["house 12 1", "person 1200 1"]))
  }

  @Test func `counts have no unit, and no rows sum up to nothing`() {
    #expect(found(.claims, .sum("figures")) == Found(amounts: ["– 1 1"]))
    #expect(found(.claims, .take(0), .sum("figures")) == Found(amounts: ["– 0 0"]))
  }

  @Test func `the ends of one number are that number in conditions and in an order`() {
    func ids(_ stages: Stage...) -> [String]? {
      let query = Query(source: .all(.figures), stages: stages)
      let run = QueryRun(Fixture.corpus, settings: ComparisonSettings())
      guard case .rows(let set) = run.result(of: query) else { return nil }
      return set.rows.compactMap { Fixture.corpus.id(of: $0)?.description }
    }
    func low(_ operation: Operation, _ number: Int) -> Stage {
      .filter(.compare(field: "low", operation, .number(DecimalNumber(number), unit: nil)))
    }
    #expect(ids(low(.greater, 11)) == ["a1.c1.f1", "a1.f1"])
    #expect(ids(low(.less, 13)) == ["a1.c1.f1"])
    #expect(ids(.filter(.isKnown(field: "low", true))) == ["a1.f1"])
    #expect(
      ids(.sort([SortKey(field: "low", isDescending: true)])) == ["a1.f1", "a1.c1.f1"])
  }
}
