import Tables
import Testing

@Suite struct TextFoldingTests {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let text: String
    let width: Int
    let folded: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ width: Int, _ folded: String) {
      self.name = name
      self.text = text
      self.width = width
      self.folded = folded
    }
  }

  @Test(arguments: [
    Sample("nothing", "", 10, ""),
    Sample("lines that fit", "one\n\ntwo\n", 10, "one\n\ntwo\n"),
    Sample("a paragraph", "one two three four", 9, "one two\nthree\nfour"),
    Sample("an indented line", "  one two three", 9, "  one two\n  three"),
    Sample(
      "a label with its value", "hedge  one two three", 18, "hedge  one two\nthree"),
    Sample(
      "a label on a wide terminal", "hedge  one two three four", 22,
      "hedge  one two three\n       four"),
    Sample("a word that is too long", "abcdefgh", 4, "abcd\nefgh"),
    Sample("a path", "seeds/war-1.txt", 10, "seeds/\nwar-1.txt"),
    Sample("only blanks", "          ", 4, "          "),
  ])
  func `lines are folded at blanks and go on under their text`(_ sample: Sample) {
    #expect(TextFolding.folded(sample.text, to: sample.width) == sample.folded)
  }
}
