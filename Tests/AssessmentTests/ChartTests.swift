import Assessment
import Extraction
import Prose
import Testing

@Suite struct ChartTests {
  static let reports: Reports = {
    var reports = Reports(
      [
        Told("48", by: "Relief Office", asOf: "2030-05-01").with { $0.word = "at least" },
        Told("61", by: "Harbour Watch", asOf: "2030-05-01"),
      ],
      [
        Told("112", by: "Relief Office", asOf: "2030-05-07").with { $0.word = "about" },
        Told("112", asOf: "2030-05-07").with { $0.word = "about" },
      ])
    reports.add([
      Told("150-190", by: "Harbour Watch", asOf: "2030-05-10"),
      Told("100", by: "Relief Office", asOf: "2030-05-10"),
    ])
    return reports
  }()

  static func group(_ reports: Reports = reports) -> FigureGroup? {
    reports.comparison().groups.first
  }

  @Test func `the plot shows every mention under its origin`() throws {
    let group = try #require(Self.group())
    let plot = IntervalPlot(group, of: Self.reports.mentions, in: Self.reports.articles)
    #expect(
      plot.text(width: 72) == """
        People killed
        6 mentions in 3 articles, 2 independent origins

                             0       50        100      150     200
                             ┼────────┼─────────┼────────┼────────┼
        Relief Office                 ━━━━━━━━━━━━━
          a1.f1 2030-05-01            ├──▶                           at least 48
          a2.f1 2030-05-07                        ○                  about 112
          a2.f2* 2030-05-07                       ○                  about 112
          a3.f2 2030-05-10                      ●                    100
        Harbour Watch                   ━━━━━━━━━━━━━━━━━━━━━━━━━
          a1.f2 2030-05-01              ●                            61
          a3.f1 2030-05-10                               ├──────┤    150-190

        """)
  }

  @Test func `the timeline is in order of days and marks a total that fell`() throws {
    let group = try #require(Self.group())
    let timeline = Timeline(group, of: Self.reports.mentions, in: Self.reports.articles)
    #expect(
      timeline.text(width: 76) == """
        People killed
        100 (a3.f2) falls below a2.f1

        2030-05-01  at least 48  ████▊▶               a1.f1  Relief Office
        2030-05-01  61           ██████▏              a1.f2  Harbour Watch
        2030-05-07  about 112    ███████████▎         a2.f1  Relief Office
        2030-05-07  about 112    ███████████▎         a2.f2  Relief Office
        2030-05-10  100          ██████████           a3.f2 ▼ below a2.f1  Relief O…
        2030-05-10  150-190      ███████████████░░░░  a3.f1  Harbour Watch

        """)
  }

  @Test func `a day that the analyst gave is not the article's`() throws {
    var reports = Reports(
      [Told("48", by: "Relief Office", asOf: "2030-05-01")], [Told("48", by: "Relief Office")])
    reports.mentions[0].figure.asOf?.span = nil
    let group = try #require(Self.group(reports))
    let timeline = Timeline(group, of: reports.mentions, in: reports.articles)
    #expect(timeline.points.map(\.day.description) == ["2030-05-01", "2030-05-10"])
    #expect(timeline.points.map(\.isFilled) == [false, true])
  }

  @Test func `no two labels of a picture collide`() throws {
    let group = try #require(Self.group())
    let plot = IntervalPlot(group, of: Self.reports.mentions, in: Self.reports.articles)
    let timeline = Timeline(group, of: Self.reports.mentions, in: Self.reports.articles)
    for width in [480, 760, 1200] {
      check(plot.svg(width: width), width: width)
      check(timeline.svg(width: width), width: width)
    }
  }

  private func check(_ svg: String, width: Int) {
    let boxes = PictureLabels(svg).boxes
    #expect(boxes.count > 10)
    #expect(PictureLabels.collisions(boxes) == [])
    #expect(boxes.filter { $0.left < 0 || $0.right > Double(width) }.map(\.words) == [])
  }

  @Test func `a title says who and what, and no word twice`() throws {
    func title(_ counted: String?, _ outcomes: Outcome...) throws -> String {
      let told = Told("40", counted, by: "Relief Office").with { $0.outcomes = outcomes }
      let reports = Reports([told], [told])
      let group = try #require(Self.group(reports))
      return IntervalPlot(group, of: reports.mentions, in: reports.articles).title
    }
    #expect(try title("dead", "killed") == "People killed")
    #expect(try title("coast guard dead", "killed") == "Coast guard dead")
    #expect(try title("arrests", "arrested") == "People arrested")
    #expect(
      try title("miners", "killed", "wounded", "missing") == "Miners killed, wounded or missing")
    #expect(try title(nil, "displaced") == "People displaced")
    #expect(try title("own toll", "killed") == "People killed")
  }

  @Test func `hostile names stay text in a picture`() throws {
    let reports = Reports(
      [Told("48", by: "<script>\u{1B}[2J & \"Co\"")], [Told("48", by: "<script>\u{1B}[2J & \"Co\"")]
    )
    let group = try #require(Self.group(reports))
    let svg = IntervalPlot(group, of: reports.mentions, in: reports.articles).svg()
    let words = PictureLabels(svg).boxes.map(\.words)
    #expect(
      words.filter { $0.hasPrefix("&lt;") } == ["&lt;script&gt;\u{FFFD}[2J &amp; &quot;Co&quot;"])
  }
}

/// The words of a picture with the space they take.
struct PictureLabels {
  /// One label.
  struct Box: Equatable {
    var words: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  let boxes: [Box]

  init(_ svg: String) {
    boxes = svg.split(separator: "\n").filter { $0.hasPrefix("<text ") }.compactMap { line in
      func value(_ name: String) -> String {
        guard let start = line.firstRange(of: " \(name)=\"")?.upperBound else { return "" }
        return String(line[start...].prefix { $0 != "\"" })
      }
      guard let x = Double(value("x")), let y = Double(value("y")),
        let size = Double(value("font-size")), let start = line.firstIndex(of: ">")
      else { return nil }
      let words = line[line.index(after: start)...].dropLast("</text>".count)
      let width = Double(words.count) * size * 0.55
      let left =
        switch value("text-anchor") {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      return Box(
        words: String(words), left: left, right: left + width, top: y - size * 0.75, bottom: y)
    }
  }

  static func collisions(_ boxes: [Box]) -> [String] {
    boxes.enumerated().flatMap { index, first in
      boxes[(index + 1)...].filter { second in
        first.left < second.right && second.left < first.right && first.top < second.bottom
          && second.top < first.bottom
      }.map { "\(first.words) | \($0.words)" }
    }
  }
}
