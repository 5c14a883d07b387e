import Assessment
import Extraction
import Prose

/// What numbers may mean when they are compared, shown on phrases that are read for it.
struct SlackHelp {
  private static let phrases = [
    "7,000", "about 7,000", "nearly 7,000", "on the order of 7,000", "7,000 to 15,000",
    "roughly 7,000 to 15,000", "at least 7,000", "up to 7,000", "thousands",
  ]

  private let settings: ComparisonSettings

  init(_ settings: ComparisonSettings) {
    self.settings = settings
  }

  /// Each phrase with its interval.
  var text: String {
    ([HelpTopic.slack.summary]
      + Self.phrases.compactMap { phrase in
        opened(phrase).map { "  " + HelpText.padded(phrase, 26) + $0 }
      } + [
        "Two numbers agree where they differ by no more than the larger opening:",
        "30 and 34 do, since 30 may be a rounded 25 to 35. A comparison names it, and",
        "nothing shows it as reported.",
        "'set places-of-about' changes how far “about” opens.",
      ]).joined(separator: "\n")
  }

  private func opened(_ phrase: String) -> String? {
    let text = SourceText(phrase + " people were killed.")
    guard let figure = Extractor().reading(of: text, in: ReadingContext()).figures.first else {
      return nil
    }
    let word = figure.approximator.map { text[$0].lowercased() }
    return OpenedFigure(figure, word: word, settings: settings)?.shown
  }
}
