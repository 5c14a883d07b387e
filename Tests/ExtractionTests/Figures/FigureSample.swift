import Testing

/// A text with the figures that stand in it, each as its words and what they say.
struct FigureSample: CustomTestStringConvertible, Sendable {
  let text: String
  let figures: [String]
  var testDescription: String { text }

  init(_ text: String, _ figures: String...) { (self.text, self.figures) = (text, figures) }
}
