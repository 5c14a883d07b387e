import Testing

@testable import Shell

/// What the lexer makes of typed and of pasted lines.
@Suite struct LexerTests {
  struct Sample: CustomTestStringConvertible {
    let line: String
    let kinds: [Lexeme.Kind]
    var testDescription: String { line }
  }

  @Test(arguments: [
    Sample(line: "", kinds: [.end]),
    Sample(line: "  # a comment", kinds: [.end]),
    Sample(line: "a#b", kinds: [.word("a#b"), .end]),
    Sample(
      line: "load a.txt,b.txt",
      kinds: [.word("load"), .word("a.txt"), .comma, .word("b.txt"), .end]),
    Sample(line: "1,200", kinds: [.word("1,200"), .end]),
    Sample(line: "1,2", kinds: [.word("1"), .comma, .word("2"), .end]),
    Sample(line: "value>=100", kinds: [.word("value"), .comparison(">="), .word("100"), .end]),
    Sample(line: "a != b", kinds: [.word("a"), .comparison("!="), .word("b"), .end]),
    Sample(line: #""a \"b\" \\ \n""#, kinds: [.string("a \"b\" \\ \n"), .end]),
    Sample(
      line: "“typed in a word processor”", kinds: [.string("typed in a word processor"), .end]),
    Sample(line: "a\u{A0}b", kinds: [.word("a"), .word("b"), .end]),
    Sample(
      line: "a | b ; c", kinds: [.word("a"), .pipe, .word("b"), .semicolon, .word("c"), .end]),
    Sample(
      line: "load <<END\nfirst\n second\nEND\nquit",
      kinds: [
        .word("load"), .heredoc("first\n second\n"), .newline, .word("quit"), .end,
      ]),
    Sample(line: "a >> b", kinds: [.word("a"), .append, .word("b"), .end]),
    Sample(line: "it's", kinds: [.word("it's"), .end]),
  ])
  func `a line is cut into its words and marks`(sample: Sample) throws {
    #expect(try Lexer.lexemes(of: sample.line).map(\.kind) == sample.kinds)
  }

  @Test(arguments: [
    ("note a1 \"open", true), ("note a1 <<END\nline", true), ("claims |", true),
    ("claims where (mode = direct", true), ("claims", false), ("claims | nonsense", false),
    ("", false),
  ])
  func `a line that must go on is told from one that is wrong`(line: String, needsMore: Bool) {
    #expect(Parser.needsMore(line, scope: ParseScope()) == needsMore)
  }
}
