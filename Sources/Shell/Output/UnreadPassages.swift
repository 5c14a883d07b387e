import Extraction
import Prose

/// What a reader would stop at and no rule took: numbers outside figures, quotations outside claims.
///
/// A day, a time of day or an age was taken, and so was what stands in the lines of place and date.
struct UnreadPassages {
  enum Kind: String {
    case number, quotation
  }

  /// What is said of an article in a language that no rule reads.
  static func note(_ foreign: Language) -> String {
    "looks \(foreign): not read, text search only"
  }

  /// In order of the text.
  let all: [(kind: Kind, span: Span)]

  init(_ reading: Reading) {
    let text = reading.text
    let tokens = text.tokens
    let taken = Self.taken(reading, text)
    let contents = reading.claims.flatMap(\.content)
    var found: [(kind: Kind, span: Span)] = []
    var open: Token?
    for token in tokens {
      if token.gap == .paragraph { open = nil }
      switch token.kind {
      case .number:
        if !taken.contains(where: { $0.overlaps(token.span) }) {
          found.append((.number, token.span))
        }
      case .openQuote: open = token
      case .closeQuote:
        guard let start = open else { continue }
        open = nil
        let inside = Span(start.end, max(start.end, token.start))
        // A word or two in marks is a name or a term, not somebody's sentence.
        let words = tokens.count { $0.kind == .word && inside.contains($0.span) }
        if words > 2, !contents.contains(where: { $0.overlaps(inside) }) {
          found.append((.quotation, inside))
        }
      default: continue
      }
    }
    all = found
  }

  /// The spans of figures with the words of their times, of other times and ages, and of the lines
  /// that give place and date.
  private static func taken(_ reading: Reading, _ text: TokenizedText) -> [Span] {
    let figures = reading.figures.flatMap {
      [$0.span, $0.measure.period?.span, $0.asOf?.span].compactMap(\.self)
    }
    let lines = text.zones.filter { [.byline, .dateline, .dateLine].contains($0.kind) }
    return figures + lines.map(\.span) + Extractor().timesAndAges(in: text)
  }
}
