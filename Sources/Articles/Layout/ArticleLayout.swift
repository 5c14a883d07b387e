internal import Prose

/// What the lines of a text are: which stand around the body, and what they say.
///
/// The lines before the first paragraph are read as a head (headline, imprint, deck), every other
/// short line as subheading, caption or credit where it is written as one. Linear in the text.
struct ArticleLayout {
  /// In order, without overlap.
  private(set) var zones: [Zone] = []
  private(set) var imprint = Imprint()
  private let lines: [LayoutLine]
  private let hasBlankLines: Bool

  init(of source: SourceText) {
    let text = source.asShown
    var lines: [LayoutLine] = []
    var startsBlock = true
    for line in text.lines {
      let span = text.trimmed(line)
      if span.isEmpty {
        startsBlock = true
      } else {
        lines.append(LayoutLine(span, of: text, startsBlock: startsBlock))
        startsBlock = false
      }
    }
    self.lines = lines
    hasBlankLines = lines.dropFirst().contains(where: \.startsBlock)
    let head = ArticleHead(lines)
    zones = head.zones
    imprint = head.imprint
    readBody(from: head.length)
    zones.sort { $0.span < $1.span }
    zones = zones.map { Zone($0.kind, source.placed($0.span)) }
  }

  /// Reads the lines from number `first`, the first paragraph of the story.
  private mutating func readBody(from first: Int) {
    for index in lines.indices.dropFirst(first) {
      if index == first { readOpening(lines[index].asRead) }
      // A line of which nothing was read is a paragraph, as most are.
      if lines[index].tokens.isEmpty { continue }
      let line = lines[index]
      let credit = CreditLine(line)
      let isOpened = zones.last.map { $0.span.end > line.span.start } ?? false
      if !isOpened, let span = credit.whole {
        zones.append(Zone(.credit, span))
      } else if index > first, let span = credit.leading {
        zones.append(Zone(.credit, span))
      } else if let mark = credit.trailing, index > first || line.isShort {
        readCaption(line, creditFrom: mark)
      } else if !isOpened, isFileCaption(line) {
        zones.append(Zone(.caption, line.span))
      } else if index > first, isSubheading(index) {
        zones.append(Zone(.subheading, line.span))
      } else if index >= lines.count - 3, index > first, let last = ImprintLine(line), last.hasLabel
      {
        zones.append(Zone(.dateLine, line.span))
        for (date, isLabelled) in last.dates { imprint.note(date, isLabelled: isLabelled) }
      }
    }
  }

  /// A credit and a dateline before the first sentence.
  private mutating func readOpening(_ line: LayoutLine) {
    var start = 0
    if let credit = CreditLine(line).leading {
      zones.append(Zone(.credit, credit))
      start = line.tokens.firstIndex { $0.start >= credit.end } ?? 0
    }
    guard let opening = DatelineOpening(of: line, from: start) else { return }
    zones.append(Zone(.dateline, opening.span))
    imprint.dateline = opening.place ?? imprint.dateline
    imprint.informationSources += opening.agency.map { [$0] } ?? []
    if let date = opening.date { imprint.note(date, isLabelled: false) }
  }

  /// A caption with its credit, behind a credit or a dateline that opens the same line.
  private mutating func readCaption(_ line: LayoutLine, creditFrom mark: Int) {
    let opened = max(zones.last?.span.end ?? 0, line.span.start)
    guard let first = line.tokens.firstIndex(where: { $0.start >= opened }), first <= mark else {
      return
    }
    if first < mark {
      zones.append(Zone(.caption, Span(line.tokens[first].start, line.tokens[mark - 1].end)))
    }
    zones.append(Zone(.credit, Span(line.tokens[mark].start, line.span.end)))
  }

  /// "FILE - Rescuers on the bank …", "Pictured: …", "File photo: …".
  private func isFileCaption(_ line: LayoutLine) -> Bool {
    let tokens = line.tokens
    guard tokens.count > 3 else { return false }
    if tokens[0].key == "file", tokens[0].casing == .upper { return tokens[1].kind == .dash }
    return (tokens[0].key == "pictured" || tokens[0].key == "caption") && tokens[1].kind == .colon
  }

  /// A short line without a stop that stands alone between paragraphs.
  private func isSubheading(_ index: Int) -> Bool {
    let line = lines[index]
    guard index + 1 < lines.count, let first = line.tokens.first, let last = line.tokens.last,
      line.span.length <= 100, line.tokens.count <= 16, !line.runs,
      lines[index - 1].runs || isZone(lines[index - 1]), lines[index + 1].runs
    else { return false }
    let standsAlone =
      hasBlankLines
      ? line.startsBlock && lines[index + 1].startsBlock
      : line.span.length <= 60 && lines[index + 1].opening?.isCapitalised == true
    let begins = first.isCapitalised || first.kind == .number || first.kind == .openQuote
    return standsAlone && begins
      && ![.comma, .colon, .semicolon, .dash, .hyphen].contains(last.kind)
  }

  private func isZone(_ line: LayoutLine) -> Bool {
    zones.last.map { $0.span.end == line.span.end } ?? false
  }
}
