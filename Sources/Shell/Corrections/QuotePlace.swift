import Assessment
import Corpora
import Prose

/// Finds quoted words in an article, so that what the analyst adds points into the original too.
struct QuotePlace {
  private let text: SourceText
  private let id: String

  init(_ corpus: Corpus, article: Int) {
    text = corpus.text(article)
    id = corpus.articles[article].id
  }

  /// The one place where the words stand; straight and curly marks are the same, case is not.
  /// - Throws: where they stand nowhere, or more than once and nowhere `near`.
  func span(of quote: PlacedText, near: Span? = nil) throws(Diagnostic) -> Span {
    let places = places(of: quote.text)
    if let near, let nearest = places.min(by: { distance($0, near) < distance($1, near) }) {
      return nearest
    }
    if places.count == 1, let only = places.first { return only }
    if places.isEmpty {
      throw Diagnostic(
        .wrongValue, "these words do not stand in \(id)", at: quote.span,
        help: ["quote them as the article has them; 'show \(id)' shows its text"])
    }
    throw Diagnostic(
      .wrongValue, "these words stand \(places.count) times in \(id)", at: quote.span,
      help: ["quote some more words around them"])
  }

  private func distance(_ first: Span, _ second: Span) -> Int { abs(first.start - second.start) }

  private func places(of quote: String) -> [Span] {
    let wanted = Self.units(Array(quote.utf8)).map(\.byte)
    let units = Self.units(text.bytes)
    guard let first = wanted.first, wanted.count <= units.count else { return [] }
    var places: [Span] = []
    for start in 0...(units.count - wanted.count) where units[start].byte == first {
      var length = 1
      while length < wanted.count, units[start + length].byte == wanted[length] { length += 1 }
      guard length == wanted.count else { continue }
      let last = units[start + length - 1]
      places.append(Span(units[start].offset, last.offset + last.width))
    }
    return places
  }

  /// Bytes with their place, where a curly mark counts as the straight one.
  private static func units(_ bytes: [UInt8]) -> [(byte: UInt8, offset: Int, width: Int)] {
    var units: [(byte: UInt8, offset: Int, width: Int)] = []
    units.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isMark = bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      let straight: UInt8? =
        switch isMark ? bytes[index + 2] : 0 {
        case 0x98, 0x99: 0x27
        case 0x9C, 0x9D: 0x22
        default: nil
        }
      let width = straight == nil ? 1 : 3
      units.append((straight ?? bytes[index], index, width))
      index += width
    }
    return units
  }
}
