internal import Prose

/// The lines before the first paragraph: headline, deck, imprint, credits.
///
/// A headline is the first line that is neither imprint nor credit; a text without any paragraph
/// has none. A line over the headline is the name of the paper where the day stands right below it;
/// so is a line alone there whose last word says that it names one ("Evening Echo").
struct ArticleHead {
  private(set) var zones: [Zone] = []
  private(set) var imprint = Imprint()
  /// How many lines it has.
  let length: Int

  /// More lines than this before the first paragraph are no head but a list or a table.
  private static let lineLimit = 12

  init(_ lines: [LayoutLine]) {
    let paragraph = lines.firstIndex { Self.isParagraph($0, in: lines) }
    length = min(paragraph ?? 0, Self.lineLimit)
    var titles: [Int] = []
    var imprintLines: [Int: ImprintLine] = [:]
    for index in 0..<length {
      let line = lines[index]
      if let credit = CreditLine(line).whole {
        zones.append(Zone(.credit, credit))
      } else if let imprintLine = ImprintLine(line),
        index > 0 || !imprintLine.dates.isEmpty || imprintLine.beginsWithBy
      {
        imprintLines[index] = imprintLine
        zones.append(imprintLine.zone)
      } else {
        titles.append(index)
      }
    }
    if titles.first == 0, let below = imprintLines[1], !below.dates.isEmpty,
      !lines[1].startsBlock, lines[0].isNameLike(lines[0].tokens.indices),
      titles.count > 1 || Self.namesPaper(lines[0])
    {
      imprint.publisher = lines[0].text[lines[0].span]
      zones.append(Zone(.dateLine, lines[0].span))
      titles.removeFirst()
    }
    note(imprintLines)
    name(titles, in: lines)
  }

  private static func namesPaper(_ line: LayoutLine) -> Bool {
    line.tokens.count <= 5 && line.tokens.last.map { OutletNouns.words.contains($0.key) } ?? false
  }

  /// A sentence; not the stop of "6 p.m." at the end of an imprint line.
  private static func isParagraph(_ line: LayoutLine, in lines: [LayoutLine]) -> Bool {
    line.runs && !isHeadlineLike(line, in: lines) && ImprintLine(line) == nil
  }

  /// A question or an exclamation in one short line at the very top, over a paragraph.
  private static func isHeadlineLike(_ line: LayoutLine, in lines: [LayoutLine]) -> Bool {
    lines.count > 1 && line.span == lines[0].span && line.asksOrExclaims && line.span.length <= 110
      && lines.dropFirst().prefix(lineLimit).contains(where: \.runs)
  }

  private mutating func note(_ lines: [Int: ImprintLine]) {
    for (_, line) in lines.sorted(by: { $0.key < $1.key }) {
      for (date, isLabelled) in line.dates { imprint.note(date, isLabelled: isLabelled) }
      imprint.publisher = imprint.publisher ?? line.publisher
      imprint.byline = imprint.byline ?? line.byline
      imprint.dateline = imprint.dateline ?? line.place
    }
  }

  /// The first of `titles` is the headline, with the lines that go on with it; the others a deck.
  private mutating func name(_ titles: [Int], in lines: [LayoutLine]) {
    guard let first = titles.first else { return }
    var last = first
    while titles.contains(last + 1), !lines[last + 1].startsBlock,
      lines[last + 1].tokens.first?.kind == .word, lines[last + 1].tokens.first?.casing == .lower
    {
      last += 1
    }
    let span = lines[first].span.union(lines[last].span)
    zones.append(Zone(.headline, span))
    imprint.headline = lines[first...last].map { $0.text[$0.span] }.joined(separator: " ")
    zones += titles.filter { $0 > last }.map { Zone(.subheading, lines[$0].span) }
  }
}
