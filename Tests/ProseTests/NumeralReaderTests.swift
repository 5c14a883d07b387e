import Testing

@testable import Prose

@Suite struct NumeralReaderTests {
  @Test(arguments: [
    ("0", "0"), ("7,000", "7000"), ("7000", "7000"), ("9 300", "9300"), ("9\u{202F}300", "9300"),
    ("1\u{A0}400\u{A0}000", "1400000"), ("12,34,567.89", "1234567.89"), ("3'500", "3500"),
    ("3’500", "3500"), ("1.2", "1.2"), ("1.20", "1.20"), (".08", "0.08"), ("1.400.000", "1400000"),
    ("-12.5", "-12.5"), ("minus five", "-5"), ("1.2bn", "1200000000"), ("3.2M", "3200000"),
    ("10k", "10000"), ("5 million", "5000000"), ("2.5 trn", "2500000000000"),
    ("sixteen", "16"), ("twenty-five thousand", "25000"), ("two dozen", "24"), ("a dozen", "12"),
    ("a hundred", "100"), ("hundred thousand", "100000"), ("half a million", "500000"),
    ("half a dozen", "6"),
    ("one hundred and sixteen", "116"), ("two hundred and two thousand", "202000"),
    ("two and a half thousand", "2500"), ("one million and a half", "1500000"),
    ("13 lakh", "1300000"), ("three lakh crore", "3000000000000"), ("a couple of hundred", "200"),
    ("nine point nought four", "9.04"), ("3½", "3.5"), ("2 1/4", "2.25"), ("1.3x10^6", "1300000"),
    ("6 thousand 2 hundred and 45", "6245"),
  ])
  func `a number is read exactly as written`(text: String, value: String) {
    #expect(NumeralReader.numeral(text)?.value.description == value)
    #expect(NumeralReader.numeral(text)?.kind == .number)
  }

  @Test(arguments: [
    ("a third", "0.333333"), ("two-thirds", "0.666667"), ("half", "0.5"), ("one in five", "0.2"),
    ("two out of three", "0.666667"), ("3/4", "0.75"), ("⅔", "0.666667"), ("five eighths", "0.625"),
  ])
  func `a share is a part of one`(text: String, value: String) {
    #expect(NumeralReader.numeral(text)?.value.description == value)
    #expect(NumeralReader.numeral(text)?.kind == .share)
  }

  @Test(arguments: [
    ("dozens", "12"), ("hundreds", "100"), ("tens of thousands", "10000"),
    ("several hundred", "100"), ("hundreds of thousands", "100000"),
  ])
  func `a vague number gives its least value`(text: String, value: String) {
    #expect(NumeralReader.numeral(text)?.value.description == value)
    #expect(NumeralReader.numeral(text)?.kind == .vague)
  }

  @Test(arguments: [
    "", "a", "an", "1.2.3", "1,2", "24/7", "several", "five-year", "12 soldiers", "hundred", "-",
    "minus", "point five", "and", "99999999999999999999999999999999",
  ])
  func `what is no number, or more than one, is not read`(text: String) {
    #expect(NumeralReader.numeral(text) == nil)
  }

  @Test(arguments: [
    "0", "7", "-12", "1.20", "0.000001", "-0.5", "999999999999999999999999999999",
    "123456789012345.678901234567890",
  ])
  func `a decimal survives the way through text`(text: String) {
    #expect(NumeralReader.numeral(text)?.value.description == text)
    #expect(DecimalNumber(text)?.description == text)
  }

  @Test func `numbers side by side stay apart`() {
    let text = TokenizedText(SourceText("one hundred and 300 injured"))
    let numeral = NumeralReader(text).numeral(at: 0, before: text.tokens.count)
    #expect(numeral?.value == DecimalNumber(100))
    #expect(numeral?.tokens == 0..<2)
  }

  @Test(arguments: [
    ("a day", [false, false]), ("a dozen eggs", [true, false, false]), ("many", [false]),
    ("many thousand", [true, false]), ("hundred million", [true, false]), ("a", [false]),
    ("the hundred", [false, false]), ("a quarter million", [true, true, false]),
    ("thirds of", [false, false]), ("minus 4", [true, true]), ("-4", [true, true]),
    ("half ½ .5", [true, true, true, true]), ("Room A", [false, true]),
  ])
  func `where a numeral begins is told by the word behind it`(text: String, begins: [Bool]) {
    let tokenized = TokenizedText(SourceText(text))
    let reader = NumeralReader(tokenized)
    #expect(tokenized.tokens.indices.map(reader.begins) == begins)
  }

  @Test(arguments: [
    "a", "an", "the", "few", "many", "couple", "half", "third", "quarters", "dozen", "hundred",
    "million", "tens", "minus", "zero", "twenty", "12", "½", "-",
  ])
  func `no numeral is read where none begins`(word: String) {
    for next in ["a", "few", "third", "quarter", "dozen", "hundred", "million", "tens", "of"] {
      let text = TokenizedText(SourceText("\(word) \(next) million 5"))
      let reader = NumeralReader(text)
      for token in text.tokens.indices where !reader.begins(at: token) {
        #expect(reader.numeral(at: token, before: text.tokens.count) == nil)
      }
    }
  }
}
