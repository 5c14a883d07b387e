private import Glibc

extension SourceText {
  /// The text itself, read as HTML where it looks like it.
  ///
  /// Three tags with names of HTML, or character references, make it look so: a lone "<" or "&" in
  /// a text makes no page. Linear in the text.
  public var readingMarkup: SourceText {
    let fewest = MarkupReading.fewestMarks
    guard bytes.count(upTo: fewest, of: 0x3C) + bytes.count(upTo: fewest, of: 0x26) >= fewest,
      let shown = bytes.withUnsafeBufferPointer({ MarkupReading($0).shownText() })
    else { return self }
    return SourceText(self, shown: shown)
  }
}

extension [UInt8] {
  /// How often `byte` stands in the array, counted up to `limit`, at the speed of memory.
  fileprivate func count(upTo limit: Int, of byte: UInt8) -> Int {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var (found, offset) = (0, 0)
      while found < limit,
        let next = memchr(base + offset, Int32(byte), buffer.count - offset)
      {
        found += 1
        offset = UnsafeRawPointer(next) - base + 1
      }
      return found
    }
  }
}

/// One pass over a text that may be HTML, which gathers what it shows.
private struct MarkupReading {
  static let fewestMarks = 3

  private let scan: MarkupScan
  private var shown: [UInt8] = []
  private var pieces: [ShownText.Piece] = []
  private var markup = Markup()
  /// Tags with names of HTML.
  private var knownTags = 0
  /// Where the bytes begin that are shown as they are and not gathered yet.
  private var plain = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { scan = MarkupScan(bytes) }

  /// What the text shows, or nil where it is no HTML.
  consuming func shownText() -> ShownText? {
    var index = 0
    while let mark = scan.mark(from: index) {
      index = scan.bytes[mark] == 0x3C ? readTag(at: mark) : readReference(at: mark)
    }
    guard knownTags + markup.references >= Self.fewestMarks else { return nil }
    gather(upTo: scan.bytes.count)
    return ShownText(bytes: shown, pieces: pieces, markup: markup)
  }

  /// Reads what begins with "<" at `start`; the byte behind it.
  private mutating func readTag(at start: Int) -> Int {
    guard let tag = scan.tag(at: start) else { return start + 1 }
    gather(upTo: start)
    plain = tag.end
    switch tag.element {
    case .comment:
      markup.hiddenInBytes += tag.end - start
      return tag.end
    case .unknown: break
    default: knownTags += 1
    }
    markup.tags += 1
    if tag.element == .hidden, !tag.isClosing, let end = scan.end(ofElement: tag) {
      markup.hiddenInBytes += end - tag.end
      plain = end
    }
    let source = Span(start, plain)
    switch tag.element {
    case .block, .hidden: show("\n\n", for: source)
    case .line: show("\n", for: source)
    case .apart: show(" ", for: source)
    case .quotation: show(tag.isClosing ? "”" : "“", for: source)
    case .inline, .comment, .unknown: break
    }
    return plain
  }

  /// Reads a character reference at `start`; the byte behind it, or behind its "&".
  private mutating func readReference(at start: Int) -> Int {
    guard let (character, end) = scan.reference(at: start) else { return start + 1 }
    gather(upTo: start)
    plain = end
    markup.references += 1
    show(character, for: Span(start, end))
    return end
  }

  private mutating func gather(upTo end: Int) {
    if plain < end {
      pieces.append(.init(shown: shown.count, source: Span(plain, end), isVerbatim: true))
      shown += scan.bytes[plain..<end]
    }
    plain = end
  }

  private mutating func show(_ characters: String, for source: Span) {
    pieces.append(.init(shown: shown.count, source: source, isVerbatim: false))
    shown += characters.utf8
  }
}
