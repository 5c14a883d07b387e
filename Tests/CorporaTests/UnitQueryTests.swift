import Articles
import Assessment
import Digests
import Extraction
import Prose
import Testing

@testable import Corpora

/// A unit in a condition takes figures in other units of its dimension, and says so.
@Suite struct UnitQueryTests {
  /// What is held, and how many were converted and left out.
  private struct Taken: Equatable {
    var units: [String] = []
    var converted: [String] = []
    var leftOut: [String] = []
  }

  private static let corpus: Corpus = {
    let text = SourceText("1 2 3 4 5")
    let article = Article(
      body: text, zones: [], sha256: SHA256Digest(of: text.bytes), sizeInBytes: text.bytes.count,
      format: "text")
    let figures = [
      figure(0, 500, "hectare", .area), figure(2, 1000, "acre", .area),
      figure(4, 900, "acre", .area), figure(6, 500, "EUR", .money),
      figure(8, 900, "metre", .length),
    ]
    var corpus = Corpus()
    _ = corpus.apply(
      .append(
        ReadArticle(
          id: "a1", article: article,
          reading: Reading(text: TokenizedText(text), claims: [], figures: figures))))
    return corpus
  }()

  private static func figure(
    _ start: Int, _ number: Int, _ unit: String, _ dimension: Measure.Dimension
  ) -> Figure {
    var figure = Figure(
      span: Span(start, start + 1), bound: .point,
      measure: Measure(dimension: dimension, unit: unit), rule: "sample")
    figure.best = DecimalNumber(number)
    return figure
  }

  private func taken(_ predicate: Predicate) -> Taken? {
    let query = Query(source: .all(.figures), stages: [.filter(predicate)])
    let run = QueryRun(Self.corpus, settings: ComparisonSettings())
    guard case .rows(let set) = run.result(of: query) else { return nil }
    return Taken(
      units: set.rows.compactMap { row in
        guard case .figure(let article, let figure) = row else { return nil }
        return Self.corpus.figure(article, figure).measure.unit
      },
      converted: set.converted.map { "\($0.count) \($0.unit)" },
      leftOut: set.leftOut.map { "\($0.count) \($0.field)" })
  }

  private func value(_ operation: Operation, _ number: String, _ unit: String) throws -> Predicate {
    .compare(field: "value", operation, .number(try #require(DecimalNumber(number)), unit: unit))
  }

  @Test func `acres are held against hectares after an exact conversion`() throws {
    #expect(
      taken(try value(.greater, "400", "hectare"))
        == Taken(
          units: ["hectare", "acre"], converted: ["1 hectare"], leftOut: ["2 unit hectare"]))
    #expect(
      taken(try value(.equal, "404.68564224", "hectare"))
        == Taken(units: ["acre"], converted: ["1 hectare"], leftOut: ["2 unit hectare"]))
  }

  @Test func `currencies never convert`() throws {
    #expect(
      taken(try value(.greater, "1", "USD")) == Taken(leftOut: ["5 unit USD"]))
  }

  @Test func `each unit that was asked for is counted once`() throws {
    let area = try value(.greater, "364", "hectare")
    #expect(
      taken(.and(area, .not(try value(.less, "400", "hectare"))))
        == Taken(
          units: ["hectare", "acre"], converted: ["1 hectare"], leftOut: ["2 unit hectare"]))
    #expect(
      taken(
        .between(
          field: "value",
          .number(DecimalNumber(364), unit: "hectare"),
          .number(DecimalNumber(1), unit: "square kilometre")))
        == Taken(leftOut: ["2 unit hectare"]))
  }
}
