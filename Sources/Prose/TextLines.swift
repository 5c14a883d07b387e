extension SourceText {
  /// The lines of the text, each without its line break, in order; empty lines are kept.
  ///
  /// A line ends at LF, CR, CR LF, U+0085, U+2028 or U+2029, as for the tokenizer; a text that
  /// ends in a line break has no further empty line after it.
  public var lines: [Span] {
    bytes.withUnsafeBufferPointer { buffer in
      var result: [Span] = []
      var start = 0
      var index = 0
      while index < buffer.count {
        // Most bytes can begin no line break.
        if Self.holdsNoBreak(at: index, in: buffer) {
          index += 8
          continue
        }
        guard let width = Self.lineBreakWidth(at: index, in: buffer) else {
          index += 1
          continue
        }
        result.append(Span(start, index))
        index += width
        start = index
      }
      if start < buffer.count { result.append(Span(start, buffer.count)) }
      return result
    }
  }

  /// `span` without the white space, no-break spaces, byte order marks and invisible marks at its
  /// two ends; empty, at its end, where it holds nothing else.
  public func trimmed(_ span: Span) -> Span {
    bytes.withUnsafeBufferPointer { buffer in
      var start = span.start
      while start < span.end, let width = WideMark.blankWidth(at: start, in: buffer) {
        start += width
      }
      var end = span.end
      while end > start {
        var lead = end - 1
        while lead > start, buffer[lead] & 0xC0 == 0x80 { lead -= 1 }
        guard WideMark.blankWidth(at: lead, in: buffer) == end - lead else { break }
        end = lead
      }
      return Span(min(start, end), end)
    }
  }

  /// Whether eight bytes follow that are ASCII and no control characters of the breaks or before.
  private static func holdsNoBreak(
    at index: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index + 8 <= buffer.count else { return false }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UnsafeRawBufferPointer(buffer)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return (word | (word &- ones &* 0x0E)) & (ones << 7) == 0
  }

  private static func lineBreakWidth(
    at index: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    switch buffer[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < buffer.count && buffer[index + 1] == 0x0A ? 2 : 1
    case 0xC2, 0xE2:
      guard let mark = WideMark.at(index, in: buffer), case .line = mark.kind else { return nil }
      return mark.width
    default: return nil
    }
  }
}
