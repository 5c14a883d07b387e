import JSONValues
import Tables
import Testing

/// Nothing that a cell or a heading holds reaches a terminal, a spreadsheet or a browser alive.
@Suite struct HostileCellTests {
  static let hostile = "\u{1B}]52;c;eA==\u{7}\u{9B}2J\u{202E}\u{200B}\u{FEFF}\u{7F}\u{0}"

  @Test(arguments: TableFormats.all.map(\.name))
  func `no format lets a control or hidden character through`(_ name: String) throws {
    let format = try #require(TableFormats.named(name))
    let table = Table(
      [Column("quote" + Self.hostile)],
      rows: [
        [.text(Self.hostile)], [.list([Self.hostile])], [.number(Self.hostile)],
        [.number("12345" + Self.hostile)],
      ])
    let text = format.text(of: table, in: Layout(width: 80))
    let kept: Set<Unicode.Scalar> = ["\n", "\t", "\r"]
    #expect(text.unicodeScalars.allSatisfy { kept.contains($0) || !VisibleText.isHidden($0) })
  }

  @Test func `JSON gives back exactly what the cell held`() throws {
    let value = JSONValue.string(Self.hostile + "é😀\u{E0041}")
    let line = JSONLine.text(of: value)
    #expect(line.unicodeScalars.allSatisfy { !VisibleText.isHidden($0) })
    #expect(try JSONValue(reading: Array(line.utf8)) == value)
  }

  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("a=b", "a=b"),
    (" =1", "' =1"), ("\t=1", "\"'\t=1\""), ("=\u{301}1", "'=\u{301}1"),
    ("\"quoted\"", "\"\"\"quoted\"\"\""), ("", "\"\""), ("-", "'-"),
  ])
  func `a spreadsheet takes no text for a formula`(raw: String, field: String) throws {
    let csv = try #require(TableFormats.named("csv"))
    let text = csv.text(of: Table([Column("x")], rows: [[.text(raw)]]), in: Layout())
    #expect(text == "x\r\n" + field + "\r\n")
  }

  @Test func `a negative numeral stays a numeral`() throws {
    let csv = try #require(TableFormats.named("csv"))
    let rows: [[Cell]] = [[.number("-4.5")], [.number("-4+cmd")]]
    let text = csv.text(of: Table([Column("x")], rows: rows), in: Layout())
    #expect(text == "x\r\n-4.5\r\n'-4+cmd\r\n")
  }

  @Test func `markup in a cell stays text`() throws {
    let table = Table([Column("x")], rows: [[.text("<script>a&b</script> **b** [l](u)")]])
    let html = try #require(TableFormats.named("html")).text(of: table, in: Layout())
    let row = html.split(separator: "\n").first { $0.hasPrefix("<tr>") }
    #expect(
      row == "<tr><td>&lt;script&gt;a&amp;b&lt;/script&gt; **b** [l](u)</td></tr>")
    let markdown = try #require(TableFormats.named("markdown")).text(of: table, in: Layout())
    #expect(
      markdown
        == "| x |\n| --- |\n| \\<script\\>a\\&b\\</script\\> \\*\\*b\\*\\* \\[l\\](u) |\n")
  }
}
