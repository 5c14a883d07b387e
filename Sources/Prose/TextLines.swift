extension SourceText {
  /// The lines of the text, each without its line break, in order; empty lines are kept.
  ///
  /// A line ends at LF, CR, CR LF, U+0085, U+2028 or U+2029, as for the tokenizer; a text that
  /// ends in a line break has no further empty line after it.
  public var lines: [Span] {
    bytes.withUnsafeBufferPointer { buffer in
      var result: [Span] = []
      var start = 0
      var index = Self.markOrControl(from: 0, in: buffer)
      while index < buffer.count {
        guard let width = Self.lineBreakWidth(at: index, in: buffer) else {
          index = Self.markOrControl(from: index + 1, in: buffer)
          continue
        }
        result.append(Span(start, index))
        start = index + width
        index = Self.markOrControl(from: start, in: buffer)
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

  /// The first byte from `start` on that may begin a line break, or the end: one that is not ASCII,
  /// or a control character up to CR.
  private static func markOrControl(
    from start: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let raw = UnsafeRawBufferPointer(buffer)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let found = (word | (word &- ones &* 0x0E)) & (ones << 7)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] > 0x0D, raw[index] < 0x80 { index += 1 }
    return index
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
