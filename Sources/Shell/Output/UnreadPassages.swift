import Extraction
import Prose

/// What a reader would stop at and no rule took: numbers outside figures, quotations outside claims.
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
    let tokens = reading.text.tokens
    let figures = reading.figures.map(\.span)
    let contents = reading.claims.flatMap(\.content)
    var found: [(kind: Kind, span: Span)] = []
    var open: Token?
    for token in tokens {
      if token.gap == .paragraph { open = nil }
      switch token.kind {
      case .number:
        if !figures.contains(where: { $0.overlaps(token.span) }) {
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
}
