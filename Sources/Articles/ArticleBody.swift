internal import Prose

/// Makes the text of an article from bytes, within `ArticleLimits`; what looks like HTML is read as
/// what it shows.
enum ArticleBody {
  /// The text of the bytes found at `place`.
  /// - Throws: the first limit that they exceed, found without reading them as text; then the
  ///   first byte that is no text; then that nothing is to be seen. Offsets inside a field are
  ///   those of its object, since escapes move its bytes.
  static func text(
    of bytes: [UInt8], at place: ArticlePlace = ArticlePlace(0)
  ) throws(ArticleError) -> SourceText {
    try checkLengths(of: bytes, at: place)
    let text: SourceText
    do throws(TextError) {
      text = try SourceText(validating: bytes)
    } catch {
      switch error {
      case .invalidUTF8(let offset): throw .invalidUTF8(offset: place.moved(by: offset).offset)
      case .nul(let offset): throw .nul(at: place.moved(by: offset))
      }
    }
    return try visible(text, at: place)
  }

  /// The text of a field, which is UTF-8 already; errors as of bytes.
  static func text(
    ofField field: String, at place: ArticlePlace
  ) throws(ArticleError) -> SourceText {
    let text = SourceText(field)
    try checkLengths(of: text.bytes, at: place)
    let nul = text.bytes.end(before: 0, from: 0)
    if nul < text.bytes.count { throw .nul(at: place.moved(by: nul)) }
    return try visible(text, at: place)
  }

  private static func checkLengths(
    of bytes: [UInt8], at place: ArticlePlace
  ) throws(ArticleError) {
    if let line = longLine(in: bytes) {
      throw .lineTooLong(at: place.moved(by: line.start), size: line.length)
    }
    guard bytes.count <= ArticleLimits.textInBytes else {
      throw .textTooLarge(at: place, size: bytes.count)
    }
  }

  private static func visible(
    _ text: SourceText, at place: ArticlePlace
  ) throws(ArticleError) -> SourceText {
    if text.trimmed(text.span).isEmpty { throw .empty(at: place) }
    return text.readingMarkup
  }

  /// The first line past the limit, by a pass for line feeds at the speed of memory.
  private static func longLine(in bytes: [UInt8]) -> Span? {
    if bytes.count <= ArticleLimits.lineInBytes { return nil }
    var start = 0
    while start < bytes.count {
      let end = bytes.end(before: 0x0A, from: start)
      if end - start > ArticleLimits.lineInBytes { return Span(start, end) }
      start = end + 1
    }
    return nil
  }
}

extension ArticlePlace {
  /// So many bytes later in the file; of a field, the field.
  func moved(by bytes: Int) -> ArticlePlace {
    field == nil ? ArticlePlace(offset + bytes) : self
  }
}
