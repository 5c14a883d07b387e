import Tables
import Testing

/// What every format makes of one table that holds each kind of cell and a hostile text.
@Suite struct FormatTests {
  static let table = Table(
    [
      Column("id"), Column("low", .right), Column("claims", .right), Column("quote"),
      Column("tags"),
    ],
    rows: [
      [
        .text("a1.f1"), .number("7000"), .count(2), .text("about 7,000 | “soldiers”"),
        .list(["toll", "old"]),
      ],
      [.text("a2.f3"), .missing, .count(12345), .text("=2\u{1B}[1m\nnext"), .list([])],
    ])

  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample(
      name: "box",
      text: """
        ┌───────┬───────┬────────┬──────────────────────────┬───────────┐
        │ id    │   low │ claims │ quote                    │ tags      │
        ├───────┼───────┼────────┼──────────────────────────┼───────────┤
        │ a1.f1 │ 7,000 │      2 │ about 7,000 | “soldiers” │ toll, old │
        │ a2.f3 │     – │ 12,345 │ =2\\u{1B}[1m next         │ –         │
        └───────┴───────┴────────┴──────────────────────────┴───────────┘

        """),
    Sample(
      name: "plain",
      text: """
        id: a1.f1
        low: 7,000
        claims: 2
        quote: about 7,000 | “soldiers”
        tags: toll, old

        id: a2.f3
        low: unknown
        claims: 12,345
        quote: =2\\u{1B}[1m next
        tags: unknown

        """),
    Sample(
      name: "tsv",
      text: """
        id\tlow\tclaims\tquote\ttags
        a1.f1\t7000\t2\tabout 7,000 | “soldiers”\ttoll; old
        a2.f3\t\t12345\t=2\\u{1B}[1m\\nnext\t

        """),
    Sample(
      name: "csv",
      text: "id,low,claims,quote,tags\r\n"
        + "a1.f1,7000,2,\"about 7,000 | “soldiers”\",toll; old\r\n"
        + "a2.f3,,12345,\"'=2\\u{1B}[1m\nnext\",\"\"\r\n"),
    Sample(
      name: "json",
      text: #"""
        [
        {"id":"a1.f1","low":"7000","claims":2,"quote":"about 7,000 | “soldiers”","tags":["toll","old"]},
        {"id":"a2.f3","low":null,"claims":12345,"quote":"=2\u001b[1m\nnext","tags":[]}
        ]

        """#),
    Sample(
      name: "jsonl",
      text: #"""
        {"id":"a1.f1","low":"7000","claims":2,"quote":"about 7,000 | “soldiers”","tags":["toll","old"]}
        {"id":"a2.f3","low":null,"claims":12345,"quote":"=2\u001b[1m\nnext","tags":[]}

        """#),
    Sample(
      name: "markdown",
      text: #"""
        | id | low | claims | quote | tags |
        | --- | --: | --: | --- | --- |
        | a1.f1 | 7,000 | 2 | about 7,000 \| “soldiers” | toll, old |
        | a2.f3 | – | 12,345 | =2\\u{1B}\[1m next | – |

        """#),
    Sample(
      name: "html",
      text: #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>assay</title>
        </head>
        <body>
        <table>
        <thead><tr><th scope="col">id</th><th scope="col">low</th><th scope="col">claims</th>\#
        <th scope="col">quote</th><th scope="col">tags</th></tr></thead>
        <tbody>
        <tr><td>a1.f1</td><td align="right">7,000</td><td align="right">2</td>\#
        <td>about 7,000 | “soldiers”</td><td>toll, old</td></tr>
        <tr><td>a2.f3</td><td align="right">–</td><td align="right">12,345</td>\#
        <td>=2\u{1B}[1m next</td><td>–</td></tr>
        </tbody>
        </table>
        </body>
        </html>

        """#),
  ])
  func `a table is written`(_ sample: Sample) throws {
    let format = try #require(TableFormats.named(sample.name))
    #expect(format.text(of: Self.table, in: Layout()) == sample.text)
  }

  static let empty = [
    Sample(name: "box", text: "┌────┐\n│ id │\n├────┤\n└────┘\n"),
    Sample(name: "plain", text: ""),
    Sample(name: "tsv", text: "id\n"),
    Sample(name: "csv", text: "id\r\n"),
    Sample(name: "json", text: "[]\n"),
    Sample(name: "jsonl", text: ""),
    Sample(name: "markdown", text: "| id |\n| --- |\n"),
  ]

  @Test(arguments: empty)
  func `a table without rows keeps its headings`(_ sample: Sample) throws {
    let format = try #require(TableFormats.named(sample.name))
    #expect(format.text(of: Table([Column("id")]), in: Layout()) == sample.text)
  }

  @Test func `names and extensions are unique and lower case`() {
    let words = TableFormats.all.flatMap { [$0.name] + $0.extensions }
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    let names = TableFormats.all.map(\.name)
    #expect(Set(names).count == names.count)
    let extensions = TableFormats.all.flatMap(\.extensions)
    #expect(Set(extensions).count == extensions.count)
  }

  @Test(arguments: [
    ("toll.csv", "csv"), ("A.JSON", "json"), ("a.b.md", "markdown"), ("notes.txt", "box"),
    ("x.ndjson", "jsonl"), ("csv", nil), ("a.docx", nil), ("", nil), (".tsv", "tsv"),
  ])
  func `an extension chooses the format`(fileName: String, format: String?) {
    #expect(TableFormats.forFile(named: fileName)?.name == format)
  }
}
