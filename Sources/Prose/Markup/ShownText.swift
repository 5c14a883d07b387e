/// What a text with HTML in it shows, and where each byte of that stands in the text.
///
/// A pasted page is kept byte for byte, and every span points into it. What is read are the words
/// between its tags, with character references as the characters they stand for: tags, comments,
/// scripts and styles are no prose.
public struct ShownText: Hashable, Sendable {
  /// Bytes that stand for some of the text's.
  struct Piece: Hashable, Sendable {
    /// Where it begins among the shown bytes.
    let shown: Int
    /// What it stands for; empty of no piece.
    let source: Span
    /// Whether it is those very bytes; else a character or break that they stand for.
    let isVerbatim: Bool
  }

  /// The bytes that are read: UTF-8, with a blank line where a block begins or ends.
  let bytes: [UInt8]
  /// What stands for what, in order; together they are all of `bytes`.
  private let pieces: [Piece]
  /// What was read over.
  public let markup: Markup

  init(bytes: [UInt8], pieces: [Piece], markup: Markup) {
    (self.bytes, self.pieces, self.markup) = (bytes, pieces, markup)
  }

  /// The bytes of the words at `span` of the marked-up text, as shown.
  func words(at span: Span) -> ArraySlice<UInt8> {
    bytes[shownOffset(span.start)..<shownOffset(span.end)]
  }

  /// Where in the marked-up text the shown bytes of `span` stand.
  func placed(_ span: Span) -> Span {
    if span.isEmpty {
      let start = sourceStart(of: span.start)
      return Span(start, start)
    }
    return Span(sourceStart(of: span.start), sourceEnd(of: span.end))
  }

  /// The shown bytes of what stands at `span` of the marked-up text.
  func shown(_ span: Span) -> Span { Span(shownOffset(span.start), shownOffset(span.end)) }

  private func sourceStart(of offset: Int) -> Int {
    guard let piece = pieces[..<first { $0.shown > offset }].last else { return 0 }
    return piece.isVerbatim ? piece.source.start + offset - piece.shown : piece.source.start
  }

  private func sourceEnd(of offset: Int) -> Int {
    guard let piece = pieces[..<first { $0.shown >= offset }].last else { return 0 }
    return piece.isVerbatim ? piece.source.start + offset - piece.shown : piece.source.end
  }

  private func shownOffset(_ offset: Int) -> Int {
    let number = first { $0.source.end > offset }
    guard number < pieces.count else { return bytes.count }
    let piece = pieces[number]
    return piece.isVerbatim ? piece.shown + max(0, offset - piece.source.start) : piece.shown
  }

  /// The number of the first piece past a point that `isPast` tells from those before it.
  private func first(_ isPast: (Piece) -> Bool) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(pieces[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// What of a text was read over as HTML.
public struct Markup: Hashable, Sendable {
  /// How many tags.
  public var tags = 0
  /// How many character references, each read as its character.
  public var references = 0
  /// The bytes of comments, scripts, styles and the like, which are left out whole.
  public var hiddenInBytes = 0

  /// So many of each.
  public init(tags: Int = 0, references: Int = 0, hiddenInBytes: Int = 0) {
    (self.tags, self.references, self.hiddenInBytes) = (tags, references, hiddenInBytes)
  }
}
