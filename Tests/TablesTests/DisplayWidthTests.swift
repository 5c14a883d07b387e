import Testing

@testable import Tables

@Suite struct DisplayWidthTests {
  struct Sample: CustomTestStringConvertible {
    let text: String
    let width: Int
    let name: String

    init(_ text: String, _ width: Int, _ name: String) {
      self.text = text
      self.width = width
      self.name = name
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample("", 0, "nothing"),
    Sample("toll", 4, "ASCII"),
    Sample("a\u{7}b\u{7F}", 2, "control characters count none"),
    Sample("naïve €", 7, "Latin letters and signs"),
    Sample("e\u{301}te\u{301}", 3, "combining accents"),
    Sample("한국", 4, "Hangul syllables"),
    Sample("\u{1112}\u{1161}\u{11AB}", 2, "Hangul in three letters"),
    Sample("東京", 4, "ideographs"),
    Sample("ｶﾅ", 2, "halfwidth kana"),
    Sample("ＡＢ", 4, "fullwidth letters"),
    Sample("न\u{93F}", 2, "a vowel sign that takes room of its own"),
    Sample("🌊", 2, "an emoji"),
    Sample("👍🏽", 2, "an emoji with a skin tone"),
    Sample("👩‍🚒", 2, "two emoji joined"),
    Sample("👨‍👩‍👧‍👦", 2, "four emoji joined"),
    Sample("🇩🇪", 2, "a flag"),
    Sample("❤️", 2, "a sign made an emoji"),
    Sample("❤", 1, "the same sign as text"),
    Sample("1️⃣", 2, "a keycap"),
    Sample("a\u{200B}b", 2, "a zero-width space"),
    Sample("\u{10FFFF}", 1, "the last scalar"),
  ])
  func `a text takes the columns a terminal gives it`(_ sample: Sample) {
    #expect(DisplayWidth.of(sample.text) == sample.width)
  }

  @Test func `the ranges ascend and do not overlap`() {
    for ranges in [WidthRanges.zero, WidthRanges.two] {
      #expect(ranges.count.isMultiple(of: 2))
      let firsts = stride(from: 0, to: ranges.count, by: 2)
      #expect(firsts.allSatisfy { ranges[$0] <= ranges[$0 + 1] })
      #expect(firsts.dropFirst().allSatisfy { ranges[$0 - 1] < ranges[$0] })
    }
  }
}
