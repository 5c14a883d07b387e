import Prose
import Testing

@testable import Extraction

@Suite struct QuotationTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let quotations: [String]

    init(_ text: String, _ quotations: String...) {
      (self.text, self.quotations) = (text, quotations)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(""),
    Sample("No marks at all."),
    Sample("\"The well is dry,\" she said.", "The well is dry,"),
    Sample("“The well is dry,” she said.", "The well is dry,"),
    Sample("''The well is dry,'' she said.", "The well is dry,"),
    Sample("``The well is dry,'' she said.", "The well is dry,"),
    Sample("''He said, 'Dig,''' she said. '''Dig' it was.''", "He said, 'Dig,'", "'Dig' it was."),
    Sample("«The well is dry,» she said.", "The well is dry,"),
    Sample("‘The well is dry,’ she said.", "The well is dry,"),
    Sample("'The well is dry,' she said.", "The well is dry,"),
    Sample("“The ‘old’ well,” she said.", "The ‘old’ well,"),
    Sample("The farmers’ well isn’t ours."),
    Sample("‘The farmers’ well is dry,’ she said.", "The farmers’ well is dry,"),
    Sample("The '90s were dry."),
    Sample("In ‘08 she said “no more” to it.", "no more"),
    Sample("She said “no", "no"),
    Sample("She said ”no"),
    Sample("“One,” he said. “Two.”", "One,", "Two."),
    Sample("“The well is dry,“ she said.", "The well is dry,"),
    Sample("\"The well is dry,“ she said.", "The well is dry,"),
    Sample("”The well is dry,” she said.", "The well is dry,"),
    Sample("She said ”the well is dry.”", "the well is dry."),
    Sample("“The well is dry,’ she said. “Dig.”", "The well is dry,", "Dig."),
    Sample("“The farmers,’ she said, wait.”", "The farmers,’ she said, wait."),
    Sample("“One is dry. “Two is,” she said.", "One is dry.", "Two is,"),
    Sample("“One, “two” and three,” she said.", "One, “two” and three,"),
    Sample("“The well is dry, said Ana Ruiz, a farmer.", "The well is dry,"),
    Sample("\"The well is dry, Ana Ruiz said.", "The well is dry,"),
    Sample("“The well is dry, said nobody.", "The well is dry, said nobody."),
    Sample("“The well is dry, said Ruiz. “Dig,” she said.", "The well is dry,", "Dig,"),
    Sample("\"The well is dry, said Ruiz. \"Dig,\" she said.", "The well is dry,", "Dig,"),
    Sample("“The well is dry, said Ruiz. Vega said, “Dig.”", "The well is dry,", "Dig."),
    Sample("“The well is dry, said Ruiz. He said, ‘Dig.’", "The well is dry,", "Dig."),
    Sample("“The ‘old’ well is dry, said Ruiz.", "The ‘old’ well is dry,"),
    Sample("“One.\n\n“Two.” He left.", "One.", "Two."),
    Sample("“One.\n\nTwo. He left.", "One."),
    Sample("\"One.\n\nTwo.\" He left.", "One."),
    Sample("“One.\n“Two,” she said.\nHe left.", "One.", "Two,"),
    Sample("“The \"old\" well,” she said.", "The \"old\" well,"),
    Sample("“The well. \"Old,\" he said.", "The well.", "Old,"),
    Sample("\"The “old” well,\" she said.", "The “old” well,"),
    Sample("\"The well. “Old,” he said.", "The well.", "Old,"),
  ])
  func `marks are paired within their paragraph`(_ sample: Sample) {
    let text = MarkedText(TokenizedText(SourceText(sample.text)))
    let found = text.quotations.filter { !$0.inner.isEmpty }.map {
      text.text.text[text.span($0.inner)]
    }
    #expect(found == sample.quotations)
  }

  @Test func `quotations do not overlap and end after they begin`() {
    let text = MarkedText(TokenizedText(SourceText("\"“‘ a \" b ” c ’ «d» \n\n \" e ’ ‘\"")))
    var last = 0
    for quotation in text.quotations {
      #expect(quotation.outer.lowerBound >= last)
      #expect(quotation.inner.lowerBound >= quotation.outer.lowerBound)
      #expect(quotation.inner.upperBound <= quotation.outer.upperBound)
      last = quotation.outer.upperBound
    }
  }
}
