import Prose
import Testing

@Suite struct TextLinesTests {
  @Test(arguments: [
    ("", []),
    ("\n", [""]),
    ("a", ["a"]),
    ("a\n", ["a"]),
    ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b"]),
    ("a\rb", ["a", "b"]),
    ("a\n\nb", ["a", "", "b"]),
    ("a\n\rb", ["a", "", "b"]),
    ("a\u{85}b\u{2028}c\u{2029}d", ["a", "b", "c", "d"]),
    ("é…“”\né", ["é…“”", "é"]),
  ])
  func `lines end at every line break and keep empty ones`(words: String, lines: [String]) {
    let text = SourceText(words)
    #expect(text.lines.map { text[$0] } == lines)
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("  a b\t", "a b"), ("\u{FEFF}a", "a"),
    ("\u{A0}a\u{A0}", "a"), ("\u{200B}a\u{2060}", "a"), ("\u{AD}a\u{AD}", "a"),
    ("\u{3000}é\u{2003}", "é"), ("…", "…"), ("\u{FEFF}\u{A0}\r\n", ""), ("à", "à"),
  ])
  func `trimming takes blanks and invisible marks off both ends`(words: String, inner: String) {
    let text = SourceText(words)
    #expect(text[text.trimmed(text.span)] == inner)
  }
}
