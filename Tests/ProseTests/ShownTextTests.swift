import Testing

@testable import Prose

/// What is read of a text with HTML in it, and where that stands.
@Suite struct ShownTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let shown: String

    init(_ text: String, shows shown: String) { (self.text, self.shown) = (text, shown) }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample("<p>Nine <b>boats</b> sank.</p>", shows: "\n\nNine boats sank.\n\n"),
    Sample("<h1>A</h1>b<br>c<p>d", shows: "\n\nA\n\nb\nc\n\nd"),
    Sample("<i>a</i><td>40</td><td>50</td>", shows: "a\n\n40\n\n\n\n50\n\n"),
    Sample("<nav><li>News</li></nav>a<i>b</i>", shows: "\n\nab"),
    Sample("a<sup>2</sup> <q>b</q>", shows: "a 2  “b”"),
    Sample("<p>a<!-- <b>9 died</b> -->b<!DOCTYPE x>c</p><p>", shows: "\n\nabc\n\n\n\n"),
    Sample("<p>a<script>if (1 < 2) { '<p>9' }</SCRIPT >b</p>", shows: "\n\na\n\nb\n\n"),
    Sample("<b>a</b><style>p { 9 }", shows: "a\n\n"),
    Sample("<p>a</p><svg>b <p>", shows: "\n\na\n\n\n\nb \n\n"),
    Sample("<a title='x > y' href=\"p\">b</a><i>", shows: "b"),
    Sample("<a title='x > y>b</a><i>c", shows: " y>bc"),
    Sample("<x-card>a</x-card><p><b>c</b>", shows: "a\n\nc"),
    Sample("&ldquo;a&rdquo;&mdash;&#8217;&#x2019;&#146;&amp;", shows: "“a”—’’’&"),
    Sample("caf&eacute;&nbsp;&frac12;&lt;b&gt;", shows: "café ½<b>"),
    Sample(
      "<p>5 < 6 & 7 &bogus; &#0; &#xD800; &amp</p><p>",
      shows: "\n\n5 < 6 & 7 &bogus; &#0; &#xD800; &amp\n\n\n\n"),
  ])
  func `a page is read as what it shows`(_ sample: Sample) throws {
    let text = SourceText(sample.text).readingMarkup
    #expect(text.asShown[text.asShown.span] == sample.shown)
    #expect(text.bytes == Array(sample.text.utf8))
  }

  @Test(arguments: [
    "", "Nine boats sank.", "5 < 6, R&D and AT&T < 9 & 7 <", "a <b>12</b>",
    "A tag <p> and its end </p>.", "<<<<", "x &amp; y &amp; z", "<one>two</one><three>",
  ])
  func `other texts are read as they are`(_ text: String) {
    #expect(SourceText(text).readingMarkup == SourceText(text))
  }

  @Test func `a token stands where its letters do`() {
    let source = "<p>The ca<i>f</i>&eacute;&rsquo;s 12 &ldquo;n&#233;on&rdquo;</p>"
    let text = SourceText(source).readingMarkup
    let tokens = Tokenizer.tokens(of: text)
    let original = tokens.map { String(decoding: text.bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(
      original == [
        "The", "ca<i>f</i>&eacute;", "&rsquo;s", "12", "&ldquo;", "n&#233;on", "&rdquo;",
      ])
    #expect(tokens.map { text[$0.span] } == ["The", "café", "’s", "12", "“", "néon", "”"])
    #expect(
      tokens.map(\.kind) == [.word, .word, .possessive, .number, .openQuote, .word, .closeQuote])
    #expect(tokens[1].key == WordKey("café"))
  }

  @Test func `what was read over is counted`() {
    let text = SourceText("<p>a &amp; b<!--c--></p><br><script>d</script>").readingMarkup
    #expect(text.shown?.markup == Markup(tags: 4, references: 1, hiddenInBytes: 18))
  }

  @Test func `a line stands from its first to its last letter`() {
    let source = "<p>a&ndash;<b>b</b><script>9</script></p>\n<p>&amp;c <i>d</i></p>"
    let text = SourceText(source).readingMarkup
    let lines = text.asShown.lines.map { text.asShown.trimmed($0) }.filter { !$0.isEmpty }
    let places = lines.map { text.placed($0) }
    #expect(
      places.map { String(decoding: text.bytes[$0.start..<$0.end], as: UTF8.self) } == [
        "a&ndash;<b>b", "&amp;c <i>d",
      ])
    #expect(places.map { text[$0] } == ["a–b", "&c d"])
  }

  @Test(arguments: [
    "<", "<a", "<a ", "<a x=\"", "<a x='<a x=\"", "<a x=\"<a\" x=", "<!--", "<!", "<script>",
    "<svg>",
    "</", "</p>", "<p>", "&", "&#", "&amp;", "&amp", "<a x=\"<a\">", "<style></svg>", "<b <b>",
  ])
  func `one piece repeated is read in one pass`(_ piece: String) {
    let text = SourceText(String(repeating: piece, count: 100_000)).readingMarkup
    #expect(text.asShown.bytes.count <= text.bytes.count * 2)
  }
}
