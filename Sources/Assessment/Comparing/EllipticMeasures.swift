import Articles
import Extraction
import Prose

/// The measures of numbers that say nothing of what they count: "120 stations opened late. The
/// commission spoke of 35."
///
/// Somebody who is named answers with a number alone to what was counted right before. A number
/// with a word behind it goes on ("two will not see Sunday") and may count a part.
struct EllipticMeasures {
  /// By the place of the figure; the other figures of the article are not here.
  private var measures: [Span: Measure] = [:]

  /// The measures that the numbers without one take over in `article`.
  init(in article: ReadArticle) {
    let text = article.reading.text
    var last: (measure: Measure, sentence: Span)?
    var before: Span?
    for figure in article.reading.figures where figure.role == .figure && figure.zone == .body {
      guard let sentence = text.sentence(holding: figure.span)?.span else { continue }
      if sentence != last?.sentence, sentence != before {
        before = Self.sentence(before: sentence, in: text)
      }
      if figure.measure.unit.isEmpty, figure.measure.dimension == .count {
        guard Self.endsClause(figure.span, in: text.text),
          let claim = figure.claim.map({ article.reading.claims[$0] }),
          claim.origin.map({ $0.kind != .writer }) ?? false,
          Self.isAnswer(figure, in: text),
          let last, last.sentence == sentence || last.sentence == before
        else { continue }
        measures[figure.span] = Self.carried(last.measure, into: figure.measure)
      } else if !Self.isPriceOrShare(figure.measure) {
        last = (figure.measure, sentence)
      }
      if let filled = measures[figure.span] { last = (filled, sentence) }
    }
  }

  /// The measure that `figure` takes over, or nil where it has its own.
  func measure(of figure: Figure) -> Measure? {
    figure.measure.unit.isEmpty ? measures[figure.span] : nil
  }

  /// Whether the words before the number only give it.
  ///
  /// "Spoke of", "its own figure of", "closer to", "counted" do; in "put the number of families at"
  /// they say what is counted, read or not.
  private static func isAnswer(_ figure: Figure, in text: TokenizedText) -> Bool {
    let start = min(figure.span.start, figure.approximator?.start ?? figure.span.start)
    let last = text.tokenCount(before: start) - 1
    guard last > 0 else { return false }
    let (own, before) = (text.tokens[last].key, text.tokens[last - 1].key)
    return givers.contains(own) || links.contains(own) && talks.contains(before)
  }

  private static let links: [WordKey] = ["of", "to"]
  private static let talks: [WordKey] = [
    "spoke", "speaks", "speak", "spoken", "talked", "talks", "knew", "knows", "figure", "count",
    "estimate",
    "tally", "toll", "closer", "nearer", "admits", "admitted", "admit", "concedes",
  ]
  private static let givers: [WordKey] = [
    "said", "says", "say", "counted", "counts", "claimed", "claims", "is", "was", "gave", "gives",
    "found", "estimated", "estimates", "reported", "reports",
  ]

  /// Whether a mark or nothing follows.
  private static func endsClause(_ figure: Span, in text: SourceText) -> Bool {
    guard let next = text.bytes[figure.end...].first(where: { $0 != 0x20 }) else { return true }
    return ",.;:!?)\n\"".utf8.contains(next) || next >= 0x80
  }

  /// Money and shares carry a sign wherever they are meant.
  private static func isPriceOrShare(_ measure: Measure) -> Bool {
    measure.unit.isEmpty || measure.dimension == .money || measure.dimension == .ratio
      || measure.dimension == .time
  }

  private static func carried(_ earlier: Measure, into own: Measure) -> Measure {
    var measure = earlier
    measure.countKind = own.countKind ?? earlier.countKind
    if !own.outcomes.isEmpty { measure.outcomes = own.outcomes }
    measure.place = own.place ?? earlier.place
    measure.period = own.period ?? earlier.period
    return measure
  }

  private static func sentence(before sentence: Span, in text: TokenizedText) -> Span? {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore = text.sentences[middle].span.end <= sentence.start
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? text.sentences[low - 1].span : nil
  }
}
