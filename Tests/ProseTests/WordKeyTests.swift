import Prose
import Testing

@Suite struct WordKeyTests {
  @Test(arguments: ["", "said", "SAID", "don't", "U.S.", "café", "•", "½", "日本"])
  func `a word has one key wherever it is read`(word: String) {
    let keys = Tokenizer.tokens(of: SourceText(word)).map(\.key)
    #expect(keys == (word.isEmpty ? [] : [WordKey(word)]))
  }

  @Test func `a literal has the key of its string`() {
    #expect(WordKey("said") == "said")
    #expect(WordKey("") == "")
    #expect(WordKey("café") == "café")
    #expect(WordKey("•") == "•")
  }

  @Test func `case, the form of the apostrophe and invisible marks do not count`() {
    #expect(WordKey("SAID") == "said")
    #expect(WordKey("don’t") == "Don't")
    #expect(WordKey("so\u{AD}me\u{200B}") == "some")
    #expect(WordKey("\u{FEFF}some") == "some")
  }

  @Test func `accents and letters beyond ASCII do`() {
    #expect(WordKey("cafe") != "café")
    #expect(WordKey("É") != "é")
  }
}
