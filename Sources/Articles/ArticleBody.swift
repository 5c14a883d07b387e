private import Glibc
internal import Prose

/// Makes the text of an article from bytes, within `ArticleLimits`.
enum ArticleBody {
  /// The text of `bytes`, which were found at byte `offset` of the file, in the field `field` of
  /// an object or, without one, as the file itself.
  /// - Throws: the first limit that they exceed, found without reading them as text; then the
  ///   first byte that is no text; then that nothing is to be seen.
  static func text(
    of bytes: [UInt8], field: String? = nil, at offset: Int = 0
  ) throws(ArticleError) -> SourceText {
    if let line = longLine(in: bytes) {
      throw .lineTooLong(offset: offset + line.start, size: line.length)
    }
    guard bytes.count <= ArticleLimits.textInBytes else {
      throw .textTooLarge(offset: offset, size: bytes.count)
    }
    let text: SourceText
    do throws(TextError) {
      text = try SourceText(validating: bytes)
    } catch {
      throw .notText(error.moved(by: offset))
    }
    if text.trimmed(text.span).isEmpty { throw .empty(field: field, offset: offset) }
    return text
  }

  /// The first line past the limit, by a pass for line feeds at the speed of memory.
  private static func longLine(in bytes: [UInt8]) -> Span? {
    if bytes.count <= ArticleLimits.lineInBytes { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var start = 0
      while start < buffer.count {
        let rest = buffer.count - start
        let next = memchr(base + start, 0x0A, rest)
        let size = next.map { UnsafeRawPointer($0) - (base + start) } ?? rest
        if size > ArticleLimits.lineInBytes { return Span(start, start + size) }
        start += size + 1
      }
      return nil
    }
  }
}

extension TextError {
  /// The same fault in a text that stands `offset` bytes into a file.
  func moved(by offset: Int) -> TextError {
    switch self {
    case .invalidUTF8(let place): .invalidUTF8(offset: place + offset)
    case .nul(let place): .nul(offset: place + offset)
    }
  }
}
