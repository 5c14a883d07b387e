import Tables
import Testing

/// How a box gives way on a narrow terminal.
@Suite struct FittingTests {
  static let claims = Table(
    [Column("id"), Column("actor"), Column("value", .right), Column("content")],
    rows: [
      [
        .text("a1.c1"), .text("Ministry of Health"), .number("1300"),
        .text("the clinics near the river had taken in more patients than in any week before"),
      ]
    ])

  private func box(_ table: Table, _ width: Int) -> String? {
    TableFormats.named("box")?.text(of: table, in: Layout(width: width))
  }

  @Test func `text gives way so that rows are as low as they can be`() {
    #expect(
      box(Self.claims, 60) == """
        ┌───────┬──────────┬───────┬───────────────────────────────┐
        │ id    │ actor    │ value │ content                       │
        ├───────┼──────────┼───────┼───────────────────────────────┤
        │ a1.c1 │ Ministry │ 1,300 │ the clinics near the river    │
        │       │ of       │       │ had taken in more patients    │
        │       │ Health   │       │ than in any week before       │
        └───────┴──────────┴───────┴───────────────────────────────┘

        """)
  }

  @Test func `where not all words fit, the longest are broken first`() {
    let figures = Table(
      [Column("id"), Column("unit"), Column("fate")],
      rows: [[.text("a1.c12.f1"), .text("households"), .text("unrecoverable")]])
    #expect(
      box(figures, 40) == """
        ┌───────────┬────────────┬─────────────┐
        │ id        │ unit       │ fate        │
        ├───────────┼────────────┼─────────────┤
        │ a1.c12.f1 │ households │ unrecoverab │
        │           │            │ le          │
        └───────────┴────────────┴─────────────┘

        """)
  }

  @Test func `where columns are left out, the words of the others stay whole`() {
    let figures = Table(
      [Column("id"), Column("place"), Column("origin")],
      rows: [
        [
          .text("a1.c12.f1"), .text("Upper Valley Road Bridge, North"),
          .text("Water Authority of the Valley"),
        ]
      ])
    #expect(
      box(figures, 30) == """
        ┌───────────┬────────────────┐
        │ id        │ place          │
        ├───────────┼────────────────┤
        │ a1.c12.f1 │ Upper Valley   │
        │           │ Road Bridge,   │
        │           │ North          │
        └───────────┴────────────────┘
        columns left out: origin; as
        plain shows everything

        """)
  }

  @Test(arguments: [
    (Cell.interval(low: "7000", high: "15000"), "7,000–15,000", "7000–15000"),
    (.interval(low: nil, high: "-1234.5"), "≤ -1,234.5", "≤ -1234.5"),
    (.interval(low: "20", high: nil), "≥ 20", "≥ 20"),
  ])
  func `an interval groups its thousands for readers alone`(
    cell: Cell, shown: String, plain: String
  ) {
    #expect(cell.shown == shown)
    #expect(cell.plain == plain)
  }

  @Test func `a cut is counted`() {
    #expect(
      box(Self.claims, 44) == """
        ┌───────┬──────────┬───────┬───────────────┐
        │ id    │ actor    │ value │ content       │
        ├───────┼──────────┼───────┼───────────────┤
        │ a1.c1 │ Ministry │ 1,300 │ the clinics   │
        │       │ of       │       │ near the      │
        │       │ Health   │       │ river had     │
        │       │          │       │ taken in mor… │
        └───────┴──────────┴───────┴───────────────┘
        1 cell cut short; as plain shows everything

        """)
  }

  @Test func `columns that find no room are named`() {
    #expect(
      box(Self.claims, 30) == """
        ┌───────┬────────────┬───────┐
        │ id    │ actor      │ value │
        ├───────┼────────────┼───────┤
        │ a1.c1 │ Ministry   │ 1,300 │
        │       │ of Health  │       │
        └───────┴────────────┴───────┘
        columns left out: content; as
        plain shows everything

        """)
  }

  @Test(arguments: [1, 5, 9, 20, 40, 79, 80, 200])
  func `no line is wider than the terminal, however narrow`(width: Int) throws {
    let lines = try #require(box(Self.claims, width)).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 5) })
  }

  @Test func `wide characters keep the frame straight`() {
    let table = Table(
      [Column("place"), Column("n", .right)],
      rows: [
        [.text("東京"), .count(1)], [.text("e\u{301}te\u{301}"), .count(2)],
        [.text("👩‍🚒"), .count(3)],
      ])
    #expect(
      box(table, 80) == """
        ┌───────┬───┐
        │ place │ n │
        ├───────┼───┤
        │ 東京  │ 1 │
        │ e\u{301}te\u{301}   │ 2 │
        │ 👩‍🚒    │ 3 │
        └───────┴───┘

        """)
  }

  @Test func `colour adds to the text and changes nothing in it`() throws {
    let format = try #require(TableFormats.named("box"))
    let colored = format.text(of: Self.claims, in: Layout(width: 80, isColored: true))
    var stripped = colored
    for code in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m"] {
      stripped = stripped.split(separator: code, omittingEmptySubsequences: false).joined()
    }
    #expect(colored != stripped)
    #expect(stripped == format.text(of: Self.claims, in: Layout(width: 80)))
  }
}
