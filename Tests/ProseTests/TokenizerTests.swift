import Prose
import Testing

@Suite struct TokenizerTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let tokens: [String]
    init(_ text: String, _ tokens: String...) { (self.text, self.tokens) = (text, tokens) }
    var testDescription: String { text }
  }

  /// Each token with its kind where that is no word.
  private static func named(_ text: SourceText) -> [String] {
    Tokenizer.tokens(of: text).map { token in
      token.kind == .word ? text[token.span] : "\(text[token.span]) \(token.kind)"
    }
  }

  @Test(arguments: [
    Sample(""), Sample(" \n\t\u{A0}\u{FEFF}\u{2003}\u{3000}"),
    Sample("Nine boats sank.", "Nine", "boats", "sank", ". stop"),
    Sample("don’t o'clock", "don’t", "o'clock"),
    Sample(
      "Lima's NATO’s IT'S", "Lima", "'s possessive", "NATO", "’s possessive", "IT", "'S possessive"),
    Sample("the boats' owners", "the", "boats", "' closeQuote", "owners"),
    Sample("the U.S. at 5 p.m. on", "the", "U.S.", "at", "5 number", "p.m.", "on"),
    Sample("U.S.-led", "U.S.", "- hyphen", "led"),
    Sample("J. Ruiz and A.B. Hale", "J", ". stop", "Ruiz", "and", "A.B.", "Hale"),
    Sample("in the U.S.”", "in", "the", "U.S.", "” closeQuote"),
    Sample("I.The end", "I", ". stop", "The", "end"),
    Sample("So\u{AD}me w\u{200B}ords\u{2060}", "So\u{AD}me", "w\u{200B}ords"),
    Sample("cafe\u{301} Łódź Київ 日本", "cafe\u{301}", "Łódź", "Київ", "日本"),
    Sample("CO₂ snake_case", "CO₂", "snake_case"),
  ])
  func `words keep what stands inside them`(sample: Sample) {
    #expect(Self.named(SourceText(sample.text)) == sample.tokens)
  }

  @Test(arguments: [
    Sample("7,000", "7,000 number"), Sample("1.2bn", "1.2 number", "bn"),
    Sample("3'500 3’500", "3'500 number", "3’500 number"),
    Sample("7,", "7 number", ", comma"), Sample("7.", "7 number", ". stop"),
    Sample("10.30pm", "10.30 number", "pm"),
    Sample("7\u{A0}000", "7 number", "000 number"),
    Sample("-4°C", "- hyphen", "4 number", "° symbol", "C"),
    Sample("−4", "− hyphen", "4 number"),
    Sample("3½ 1⁄2", "3 number", "½ symbol", "1 number", "⁄ symbol", "2 number"),
    Sample("12%", "12 number", "% percent"),
    Sample(
      "$5 €5 £5 US$5 ₹5", "$ currency", "5 number", "€ currency", "5 number", "£ currency",
      "5 number", "US", "$ currency", "5 number", "₹ currency", "5 number"),
    Sample("18:40", "18 number", ": colon", "40 number"),
    Sample("2–1", "2 number", "– dash", "1 number"),
    Sample("twenty-five", "twenty", "- hyphen", "five"),
    Sample("4×4 A‑10", "4 number", "× symbol", "4 number", "A", "‑ hyphen", "10 number"),
  ])
  func `numbers keep their digits together`(sample: Sample) {
    #expect(Self.named(SourceText(sample.text)) == sample.tokens)
  }

  @Test(arguments: [
    Sample(
      "“a” ‘b’ «c» „d”", "“ openQuote", "a", "” closeQuote", "‘ openQuote", "b", "’ closeQuote",
      "« openQuote", "c", "» closeQuote", "„ openQuote", "d", "” closeQuote"),
    Sample("\"a\" 'b'", "\" openQuote", "a", "\" closeQuote", "' openQuote", "b", "' closeQuote"),
    Sample("a,'''", "a", ", comma", "' closeQuote", "'' closeQuote"),
    Sample("``a'' ''", "`` openQuote", "a", "'' closeQuote", "'' closeQuote"),
    Sample(
      "\"'a,' b\"", "\" openQuote", "' openQuote", "a", ", comma", "' closeQuote", "b",
      "\" closeQuote"),
    Sample("a:\"b\"", "a", ": colon", "\" openQuote", "b", "\" closeQuote"),
    Sample("a—\"b\"", "a", "— dash", "\" openQuote", "b", "\" closeQuote"),
    Sample(
      "(\"a\")", "( openParenthesis", "\" openQuote", "a", "\" closeQuote", ") closeParenthesis"),
    Sample("a.\"", "a", ". stop", "\" closeQuote"),
    Sample("a \u{A0}\"b\"\u{A0}c", "a", "\" openQuote", "b", "\" closeQuote", "c"),
  ])
  func `quotation marks open before a word and close after one`(sample: Sample) {
    #expect(Self.named(SourceText(sample.text)) == sample.tokens)
  }

  @Test(arguments: [
    Sample(
      "a, b; c: d? e!", "a", ", comma", "b", "; semicolon", "c", ": colon", "d", "? question",
      "e", "! exclamation"),
    Sample("a… b... c..", "a", "… ellipsis", "b", "... ellipsis", "c", ".. ellipsis"),
    Sample("a – b — c -- d - e", "a", "– dash", "b", "— dash", "c", "-- dash", "d", "- dash", "e"),
    Sample("a\u{A0}-\u{A0}b", "a", "- dash", "b"),
    Sample(
      "[a] (b)", "[ openParenthesis", "a", "] closeParenthesis", "( openParenthesis", "b",
      ") closeParenthesis"),
    Sample(
      "a/b & c #d @e", "a", "/ symbol", "b", "& symbol", "c", "# symbol", "d", "@ symbol", "e"),
    Sample("• a ™ ©", "• symbol", "a", "™ symbol", "© symbol"),
  ])
  func `every other mark is a token`(sample: Sample) {
    #expect(Self.named(SourceText(sample.text)) == sample.tokens)
  }

  @Test func `the gap before a token is the widest white space`() {
    let text = SourceText("a b\u{A0}c\nd\r\ne\n\nf \n g\n \nh,i\u{2029}j\u{AD}\u{200B} k")
    let gaps = Tokenizer.tokens(of: text).map { "\(text[$0.span]) \($0.gap)" }
    #expect(
      gaps == [
        "a paragraph", "b space", "c space", "d line", "e line", "f paragraph", "g line",
        "h paragraph", ", none", "i none", "j line", "k space",
      ])
  }

  @Test(arguments: [
    ("said", "lower"), ("Said", "capitalised"), ("NATO", "upper"), ("McDonald", "capitalised"),
    ("I", "capitalised"), ("É", "capitalised"), ("École", "capitalised"), ("ÉCOLE", "upper"),
    ("Șerban", "capitalised"), ("Путин", "capitalised"), ("ООН", "upper"), ("ß", "lower"),
    ("U.S.", "upper"), ("a.m.", "lower"), ("ﬁ", "lower"), ("日本", "lower"), ("DON’T", "upper"),
  ])
  func `the casing is that of the letters in any script`(word: String, casing: String) {
    let tokens = Tokenizer.tokens(of: SourceText(word))
    #expect(tokens.map { "\($0.casing)" } == [casing])
  }

  @Test func `a part is cut as if it were the whole text`() {
    let text = SourceText("Nine “boats” sank.")
    let part = Tokenizer.tokens(of: text, in: Span(8, 13))
    #expect(part.map { text[$0.span] } == ["boats"])
    #expect(part.map(\.gap) == [.paragraph])
    #expect(Tokenizer.tokens(of: text, in: text.span) == Tokenizer.tokens(of: text))
    #expect(Tokenizer.tokens(of: text, in: Span(0, 0)) == [])
  }

  @Test func `a text of marks alone has a token for each byte`() {
    let marks = String(repeating: ",", count: 1_000)
    #expect(Tokenizer.tokens(of: SourceText(marks)).map(\.start) == Array(0..<1_000))
  }
}
