import Articles
import Assessment
import Corpora
import Testing

@testable import Shell

/// Every error names the thing, the place, what is allowed and the nearest valid choice.
@Suite struct ParserErrorTests {
  struct Sample: CustomTestStringConvertible {
    let line: String
    let shown: String
    var testDescription: String { line }
  }

  static let samples = [
    Sample(
      line: "claims where sourse has NATO",
      shown: """
        error[Q203]: unknown field 'sourse'
          |
        1 | claims where sourse has NATO
          |              ^^^^^^
        help: did you mean 'source'?
        help: 'help claims' lists the fields

        """),
    Sample(
      line: "lod a.txt",
      shown: """
        error[S104]: unknown command 'lod'
          |
        1 | lod a.txt
          | ^^^
        help: did you mean 'load'?
        help: 'help' lists the commands

        """),
    Sample(
      line: "claims | sortt id",
      shown: """
        error[Q201]: unknown stage 'sortt'
          |
        1 | claims | sortt id
          |          ^^^^^
        help: did you mean 'sort'?
        help: 'help stages' lists the stages

        """),
    Sample(
      line: "claims where mode = direkt",
      shown: """
        error[Q204]: field 'mode' is never 'direkt'
          |
        1 | claims where mode = direkt
          |                     ^^^^^^
        help: did you mean 'direct'?
        help: it is one of direct, indirect, mixed, narrated

        """),
    Sample(
      line: "claims where mode > direct",
      shown: """
        error[Q202]: field 'mode' does not take '>'
          |
        1 | claims where mode > direct
          |                   ^
        help: it takes has, contains, =, !=

        """),
    Sample(
      line: "articles where published > soon",
      shown: """
        error[Q204]: 'soon' is no date
          |
        1 | articles where published > soon
          |                            ^^^^
        help: dates are written 2026-03-01, or 7d ago

        """),
    Sample(
      line: "it | count",
      shown: """
        error[Q206]: 'it' stands for the last result, and there is none yet
          |
        1 | it | count
          | ^^

        """),
    Sample(
      line: "articles | count | take 3",
      shown: """
        error[Q201]: 'take' does not take a value
          |
        1 | articles | count | take 3
          |                    ^^^^
        help: it takes rows of any kind
        help: for example: claims | take 10

        """),
    Sample(
      line: "figures | compare | drift",
      shown: """
        error[Q201]: 'drift' does not take a comparison
          |
        1 | figures | compare | drift
          |                     ^^^^^
        help: it takes articles, claims or figures
        help: for example: figures | drift

        """),
    Sample(
      line: "articles | context 1",
      shown: """
        error[Q201]: 'context' does not take articles
          |
        1 | articles | context 1
          |            ^^^^^^^
        help: it takes claims or figures
        help: for example: claims | context 1

        """),
    Sample(
      line: "drift",
      shown: """
        error[S104]: 'drift' is a stage, not a command
          |
        1 | drift
          | ^^^^^
        help: it takes articles, claims or figures
        help: for example: figures | drift

        """),
    Sample(
      line: #"note a1.c1 "open"#,
      shown: """
        error[S102]: string has no closing quotation mark
          |
        1 | note a1.c1 "open
          |            ^^^^^

        """),
    Sample(
      line: "load a\u{200B}.txt",
      shown: #"""
        error[S101]: invisible character \u{200B} outside a string
          |
        1 | load a\u{200B}.txt
          |      ^^^^^^
        help: type the word again, or put it into quotation marks

        """#),
    Sample(
      line: "rate a1.c1",
      shown: """
        error[C301]: 'rate' wants VALUE
          |
        1 | rate a1.c1
          | ^^^^^^^^^^
        help: usage: rate TARGET VALUE [on TOPIC] [because REASON] [--yes]

        """),
    Sample(
      line: "rate a1.c1 7",
      shown: """
        error[Q204]: '7' is no rating
          |
        1 | rate a1.c1 7
          |            ^
        help: sources take a letter: A reliable … E unreliable, F cannot be judged
        help: claims take a number: 1 confirmed … 5 improbable, 6 cannot be judged
        help: 'none' takes a rating back

        """),
    Sample(
      line: "show a1.c1, a2",
      shown: """
        error[C301]: a2 is one of the articles, not the claims
          |
        1 | show a1.c1, a2
          |             ^^
        help: one list holds ids of one kind

        """),
    Sample(
      line: "@flood | count",
      shown: """
        error[Q205]: no rows are named 'flood'
          |
        1 | @flood | count
          | ^^^^^^
        help: 'let flood = claims …' names rows

        """),
    Sample(
      line: "compare --jsn",
      shown: """
        error[C301]: 'compare' has no flag '--jsn'
          |
        1 | compare --jsn
          |         ^^^^^
        help: did you mean '--json'?
        help: usage: compare [FILE…] [--json] [--all-pairs]

        """),
  ]

  @Test(arguments: samples)
  func `an error points and proposes`(sample: Sample) {
    var session = Session()
    #expect(session.transcript(sample.line) == sample.shown)
  }

  @Test(arguments: StageName.allCases)
  func `a stage typed as a command is told with a line that can be typed`(stage: StageName) throws {
    let scope = Session().scope
    #expect(try Parser.statements(of: stage.example, scope: scope).count == 1)
    if Commands.named(stage.rawValue) != nil { return }
    let told = #expect(throws: Diagnostic.self) {
      try Parser.statements(of: stage.rawValue, scope: scope)
    }
    #expect(told?.message == "'\(stage.rawValue)' is a stage, not a command")
    #expect(told?.help == stage.help)
  }

  @Test func `a script is checked whole before its first line runs`() {
    var session = Session()
    let shown = session.transcript("set today 2026-03-01\narticles | take many")
    #expect(
      shown == """
        error[S103]: a whole number is wanted here, not 'many'
          |
        2 | articles | take many
          |                 ^^^^

        """)
    #expect(session.settings.today == nil)
  }
}
