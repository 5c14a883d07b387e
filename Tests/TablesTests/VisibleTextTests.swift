import Tables
import Testing

@Suite struct VisibleTextTests {
  struct Sample: CustomTestStringConvertible {
    let raw: String
    let shown: String
    let name: String

    init(_ raw: String, _ shown: String, _ name: String) {
      self.raw = raw
      self.shown = shown
      self.name = name
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Sample("", "", "nothing"),
    Sample("Zürich – “naïve” €", "Zürich – “naïve” €", "ordinary text"),
    Sample("C:\\news", "C:\\news", "a backslash"),
    Sample("\u{1B}[2Jgone", "\\u{1B}[2Jgone", "a CSI sequence"),
    Sample("\u{1B}]52;c;aGk=\u{7}", "\\u{1B}]52;c;aGk=\\u{7}", "OSC 52, which sets the clipboard"),
    Sample(
      "\u{1B}]8;;http://x\u{1B}\\l", "\\u{1B}]8;;http://x\\u{1B}\\l", "OSC 8, which hides a link"),
    Sample("\u{9B}31m", "\\u{9B}31m", "a C1 control"),
    Sample("a\u{8}b\u{7F}\u{0}", "a\\u{8}b\\u{7F}\\u{0}", "backspace, delete and NUL"),
    Sample("\u{202E}cba\u{202C}", "\\u{202E}cba\\u{202C}", "a bidirectional override"),
    Sample("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}", "a bidirectional isolate"),
    Sample("NA\u{200B}TO", "NA\\u{200B}TO", "a zero-width space"),
    Sample("NA\u{200D}TO", "NA\\u{200D}TO", "a joiner between letters"),
    Sample("👩\u{200D}", "👩\\u{200D}", "a joiner at the end"),
    Sample("👩\u{200D}🚒", "👩\u{200D}🚒", "a joiner between emoji"),
    Sample("❤\u{FE0F}", "❤\u{FE0F}", "an emoji selector"),
    Sample("a\u{FE0F}\u{FE0F}", "a\u{FE0F}\\u{FE0F}", "a second selector"),
    Sample("\u{FEFF}x", "\\u{FEFF}x", "a byte order mark"),
    Sample("a\u{AD}b", "a\\u{AD}b", "a soft hyphen"),
    Sample("\u{E0041}", "\\u{E0041}", "a tag character"),
    Sample("\u{FFFF}", "\\u{FFFF}", "a noncharacter"),
    Sample("one\ntwo", "one two", "a line feed"),
    Sample(" one \r\n\t two\n", " one two", "breaks with blanks around them"),
    Sample("one\u{2028}two", "one\\u{2028}two", "a line separator"),
  ])
  func `what could drive or deceive a terminal is spelled out`(_ sample: Sample) {
    #expect(VisibleText(sample.raw).text == sample.shown)
  }

  @Test func `no scalar that must be spelled out is passed over`() {
    let passed = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      VisibleText.isHidden($0) && VisibleText("é" + String($0)).text == "é" + String($0)
    }
    // Alone after a letter these are a variant of it and a break that is kept.
    #expect(
      passed.map { VisibleText("é" + String($0), breaks: .escaped).text } == [
        "é\u{FE0E}", "é\u{FE0F}",
      ])
  }

  @Test(arguments: [
    Sample("a\nb\tc", "a\nb\tc", "line feed and tab"),
    Sample("a\r\nb", "a\nb", "the line ends of other systems"),
    Sample("a\rb\r", "a\\u{D}b\\u{D}", "a carriage return that would go back over the line"),
  ])
  func `breaks can be kept`(_ sample: Sample) {
    #expect(VisibleText(sample.raw, breaks: .kept).text == sample.shown)
  }

  @Test(arguments: [
    Sample("a\nb\tc\rd", "a\\nb\\tc\\rd", "breaks"),
    Sample("a\\nb", "a\\\\nb", "a backslash"),
  ])
  func `breaks can be escaped so that they are read back`(_ sample: Sample) {
    #expect(VisibleText(sample.raw, breaks: .escaped).text == sample.shown)
  }
}
