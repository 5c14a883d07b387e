import JSONValues
import Notebooks
import Testing

@testable import Shell

/// What replay says of two lists of outputs, line by line.
@Suite struct OutputComparisonTests {
  static func claims(_ rows: [JSONValue], text: String = "rows") -> CellOutput {
    .display(
      DisplayedResult(forms: [
        "text/plain": .string(text),
        "application/vnd.assay.claims.v1+json": ["rows": .array(rows)],
      ]))
  }

  static func figure(_ low: String, _ quote: String) -> JSONValue {
    ["quote": .string(quote), "low": .string(low), "best": nil]
  }

  static func loaded(_ figures: JSONValue..., sha256: String = "00") -> CellOutput {
    .display(
      DisplayedResult(forms: [
        "text/plain": "a1",
        "application/vnd.assay.articles.v1+json": [
          "articles": [
            [
              "id": "a1", "path": "harbour.txt", "sha256": .string(sha256),
              "figures": .array(figures),
            ]
          ]
        ],
      ]))
  }

  static func text(_ text: String) -> CellOutput {
    .display(DisplayedResult(forms: ["text/plain": .string(text)]))
  }

  struct Sample: CustomTestStringConvertible {
    let testDescription: String
    let recorded: [CellOutput]
    let found: [CellOutput]
    var check = CellRecord.Check.exact
    let lines: [String]
  }

  static let samples = [
    Sample(testDescription: "nothing at all", recorded: [], found: [], lines: []),
    Sample(
      testDescription: "equal data", recorded: [claims([["id": "a1.c1", "source": "NATO"]])],
      found: [claims([["source": "NATO", "id": "a1.c1"]])], lines: []),
    Sample(
      testDescription: "one digit of one figure",
      recorded: [loaded(figure("40", "40 boats"), figure("7000", "7,000 crates"))],
      found: [loaded(figure("40", "40 boats"), figure("8000", "8,000 crates"), sha256: "11")],
      lines: [
        "INPUT harbour.txt: sha256 was 00, is 11",
        "FIGURE harbour.txt, “7,000 crates”: quote was 7,000 crates, is 8,000 crates",
        "FIGURE harbour.txt, “7,000 crates”: low was 7000, is 8000",
      ]),
    Sample(
      testDescription: "a figure that is gone",
      recorded: [loaded(figure("40", "40 boats"), figure("7", "7 crates"))],
      found: [loaded(figure("7", "7 crates"))],
      lines: ["FIGURE harbour.txt: “40 boats” is gone"]),
    Sample(
      testDescription: "a claim that is new between two others",
      recorded: [claims([["content": "one"], ["content": "three"]])],
      found: [claims([["content": "one"], ["content": "two"], ["content": "three"]])],
      lines: ["CLAIM “two” is new"]),
    Sample(
      testDescription: "a rating that is gone",
      recorded: [claims([["target": "a1.c1", "axis": "credibility", "value": "3", "by": nil]])],
      found: [claims([])], lines: ["CLAIM target a1.c1, axis credibility, value 3 is gone"]),
    Sample(
      testDescription: "figures behind which nobody is named",
      recorded: [claims([["measure": ["population": "dead"], "origins": []]])],
      found: [
        claims([
          ["measure": ["population": "dead"], "origins": [["actor": nil, "figures": ["a1.f1"]]]]
        ])
      ], lines: ["CLAIM dead: no origin named is new"]),
    Sample(
      testDescription: "a field that became known",
      recorded: [claims([["id": "a1.c1", "cue": nil]])],
      found: [claims([["id": "a1.c1", "cue": "said"]])],
      lines: ["CLAIM a1.c1: cue was unknown, is said"]),
    Sample(
      testDescription: "equal values with other digits",
      recorded: [loaded(figure("1.20", "x"))], found: [loaded(figure("1.2", "x"))], lines: []),
    Sample(
      testDescription: "a distance that the cell allows",
      recorded: [loaded(figure("100", "x"))], found: [loaded(figure("101", "x"))],
      check: .numbers(absolute: nil, relative: "0.01"), lines: []),
    Sample(
      testDescription: "a distance just beyond",
      recorded: [loaded(figure("100", "x"))], found: [loaded(figure("101.1", "x"))],
      check: .numbers(absolute: "1", relative: "0.01"),
      lines: ["FIGURE harbour.txt, “x”: low was 100, is 101.1"]),
    Sample(
      testDescription: "only blanks at the ends, and another way to write é",
      recorded: [text("caf\u{E9}  \nx\n\n")], found: [text("cafe\u{301}\nx")], lines: []),
    Sample(
      testDescription: "another word", recorded: [text("a\nb")], found: [text("a\nc\nd")],
      lines: ["TEXT line 2: was “b”, is “c”"]),
    Sample(
      testDescription: "the same data under other words",
      recorded: [claims([], text: "none")], found: [claims([], text: "no claim")],
      lines: ["TEXT line 1: was “none”, is “no claim”"]),
    Sample(
      testDescription: "streams cut otherwise",
      recorded: [.stream(name: "stderr", text: "a\n"), .stream(name: "stderr", text: "b\n")],
      found: [.stream(name: "stderr", text: "a\nb\n")], lines: []),
    Sample(
      testDescription: "an output too few", recorded: [text("one"), text("two")],
      found: [text("one")], lines: ["TEXT output 2: two is gone"]),
    Sample(
      testDescription: "an error that vanished",
      recorded: [.error(code: "F501", message: "cannot read 'x'", traceback: [])], found: [],
      lines: ["ERROR error: F501 cannot read 'x' is gone"]),
    Sample(
      testDescription: "HTML is derived",
      recorded: [.display(DisplayedResult(forms: ["text/plain": "a", "text/html": "<b>a</b>"]))],
      found: [.display(DisplayedResult(forms: ["text/plain": "a"]))], lines: []),
  ]

  @Test(arguments: samples)
  func `a difference is named by what it is about`(sample: Sample) {
    let comparison = OutputComparison(
      sample.recorded, sample.found, NumberTolerance(sample.check))
    #expect(
      comparison.differences.map { "\($0.verdict.rawValue) \($0.line)" } == sample.lines)
  }

  @Test func `long lists are aligned by what is equal in them`() {
    let recorded = (0..<3000).map { JSONValue($0) }
    var found = recorded
    found.remove(at: 1500)
    found.insert("x", at: 10)
    let steps = ListAlignment(recorded, found).steps
    #expect(
      steps.filter { step in
        if case .both = step { return false }
        return true
      } == [.new(10), .gone(1500)])
  }
}
