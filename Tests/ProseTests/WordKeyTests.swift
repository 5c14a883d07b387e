import Prose
import Testing

@Suite struct WordKeyTests {
  @Test(arguments: ["", "said", "SAID", "don't", "U.S.", "café", "•", "½", "日本"])
  func `a word has one key wherever it is read`(word: String) {
    let keys = Tokenizer.tokens(of: SourceText(word)).map(\.key)
    #expect(keys == (word.isEmpty ? [] : [WordKey(word)]))
  }

  @Test(arguments: 1...33)
  func `words of every length have the key of their letters`(length: Int) {
    let word = String("Abcdefghijklmnopqrstuvwxyz-ABCDEFGH".filter(\.isLetter).prefix(length))
    for text in [word, word + " and more of it", "(" + word + "”"] {
      let tokens = Tokenizer.tokens(of: SourceText(text)).filter { $0.kind == .word }
      #expect(tokens.first?.key == WordKey(word.lowercased()))
      #expect(tokens.first?.span.length == length)
    }
  }

  @Test func `words that differ in one letter have different keys`() {
    let words = (0..<20).flatMap { place in
      ["a", "b", "z"].map { String(repeating: "a", count: place) + $0 + "tail" }
    }
    #expect(Set(words.map { WordKey($0) }).count == Set(words).count)
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
