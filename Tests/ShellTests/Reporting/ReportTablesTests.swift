import Corpora
import Tables
import Testing

@testable import Shell

/// The tables for spreadsheets: the fields of the shell, and what only a table needs.
@Suite struct ReportTablesTests {
  private var tables: ReportTables {
    var session = Session()
    _ = session.run(
      "load a.txt ; tag a1.c1.f1 +toll ; tag a1.c1 +seen",
      in: Sandbox(["a.txt": "Police said about 40 people were killed in the fire in Olm.\n"]))
    return ReportTables(session)
  }

  /// The cells by column, without those that are missing.
  private func filled(_ table: Table) -> [[String]] {
    table.rows.map { row in
      zip(table.columns, row).filter { !$1.plain.isEmpty }.map { "\($0.name): \($1.plain)" }
    }
  }

  @Test(arguments: [RowKind.claims, .figures])
  func `every field but value is a column, under one name`(kind: RowKind) {
    let names = (kind == .claims ? tables.claims : tables.figures).columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count == kind.fields.count + (kind == .claims ? 5 : 8))
  }

  @Test func `a claim has its place, its fields and its hops`() {
    #expect(
      filled(tables.claims) == [
        [
          "id: a1.c1", "article: a1", "mode: indirect",
          "kind: speech", "source_text: Police", "actor: Police", "attribution: officialBody",
          "source_original: Police", "chain: Police", "cue: said",
          "content: about 40 people were killed in the fire in Olm", "hedges: about",
          "figures: 1", "confidence: high", "rule: clause after the cue", "reader: machine",
          "tags: seen", "path: a.txt", "start: 12", "end: 58", "hops: 0",
        ]
      ])
  }

  @Test func `a figure has its event and its tags, too`() {
    #expect(
      filled(tables.figures) == [
        [
          "id: a1.c1.f1", "claim: a1.c1", "article: a1",
          "best: 40", "bound: approx", "approximator: about", "unit: person",
          "population: people", "outcomes: killed", "event: the fire in Olm", "place: Olm",
          "source_original: Police", "source_text: Police", "zone: body", "quote: about 40",
          "rule: count", "reader: machine", "tags: toll", "path: a.txt", "start: 12", "end: 20",
          "hops: 0",
        ]
      ])
  }
}
