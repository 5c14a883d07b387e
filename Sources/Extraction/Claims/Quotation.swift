import Prose

/// One stretch inside quotation marks.
struct Quotation: Hashable, Sendable {
  /// The tokens between the marks; may be empty.
  var inner: Range<Int>
  /// The tokens with the marks, the closing one where it stands.
  var outer: Range<Int>
  /// How many quotations hold it.
  var depth: Int
  /// Whether a closing mark was found.
  var isClosed: Bool
}

/// Pairs quotation marks, in one pass and with a bounded stack.
///
/// A quotation ends with its paragraph unless the next one opens it again; an unmatched single
/// mark is an apostrophe; an unmatched closing mark is left aside.
struct QuotationMatcher {
  /// Which marks belong together.
  enum Style: UInt8 { case double, single, angle, singleAngle }

  private struct Opening {
    let token: Int
    let style: Style
    let isCurly: Bool
  }

  /// Deeper quotations are read as part of the one that holds them.
  private static let depthLimit = 3

  let text: TokenizedText
  private var open: [Opening] = []
  private var found: [Quotation] = []

  /// The quotations of `text`, outermost and inner ones, ordered by their opening mark.
  static func quotations(in text: TokenizedText) -> [Quotation] {
    var matcher = QuotationMatcher(text)
    matcher.run()
    return matcher.found.sorted {
      ($0.outer.lowerBound, $0.depth) < ($1.outer.lowerBound, $1.depth)
    }
  }

  private init(_ text: TokenizedText) { self.text = text }

  private mutating func run() {
    let tokens = text.tokens
    for index in tokens.indices {
      if !open.isEmpty, tokens[index].gap == .paragraph || reopens(at: index) {
        endParagraph(before: index)
      }
      switch tokens[index].kind {
      case .openQuote: opens(at: index)
      case .closeQuote: closes(at: index)
      default: break
      }
    }
    endParagraph(before: tokens.count)
  }

  /// Whether a curled mark opens a line while the same sort of quotation is open: a paragraph that
  /// only a single line break parts from the one before.
  private func reopens(at index: Int) -> Bool {
    guard text.tokens[index].gap == .line, text.tokens[index].kind == .openQuote,
      let outermost = open.first
    else { return false }
    let (style, isCurly) = style(of: index)
    return style == .double && outermost.style == .double && isCurly && outermost.isCurly
  }

  private mutating func opens(at index: Int) {
    let (style, isCurly) = style(of: index)
    if style == .single, isYear(after: index) || !isCurly && !hasClosing(after: index) { return }
    if let top = open.last, top.style == style, style == .double,
      isMisplacedClosing(index, isCurly: isCurly)
    {
      close(openings: 1, inner: index, outer: index + 1, isClosed: true)
      return
    }
    if let top = open.last, top.style == style, style == .double,
      !(top.isCurly && isCurly) || beginsAnew(index),
      top.isCurly == isCurly || !goesOn(after: index, straight: isCurly)
    {
      leaveOpen(before: index)
    }
    guard open.count < Self.depthLimit else { return }
    open.append(Opening(token: index, style: style, isCurly: isCurly))
  }

  private mutating func closes(at index: Int) {
    let (style, _) = style(of: index)
    guard let match = open.lastIndex(where: { $0.style == style }) else {
      if style == .single, let top = open.last, top.style == .double, endsDouble(index) {
        close(openings: 1, inner: index, outer: index + 1, isClosed: true)
      }
      if style == .double, isMisplacedOpening(index) {
        open.append(Opening(token: index, style: style, isCurly: true))
      }
      return
    }
    if style == .single, isApostrophe(index) { return }
    while open.count > match + 1 {
      if open.last?.style == .single {
        open.removeLast()
      } else {
        close(openings: 1, inner: index, outer: index, isClosed: false)
      }
    }
    close(openings: 1, inner: index, outer: index + 1, isClosed: true)
  }

  /// Whether a mark that opens stands between two sentences: the closing one before it was left out.
  private func beginsAnew(_ index: Int) -> Bool {
    let tokens = text.tokens
    guard index > 0, index + 1 < tokens.count, tokens[index].gap > .none,
      tokens[index + 1].isCapitalised
    else { return false }
    switch tokens[index - 1].kind {
    case .stop, .question, .exclamation: return true
    default: return false
    }
  }

  /// Whether a mark of the other sort closes in the paragraph after the pair that opens at `index`, or
  /// opens the next one: "the “old” well" inside straight marks, "the "old" well" inside curled ones.
  private func goesOn(after index: Int, straight: Bool) -> Bool {
    var next = index + 1
    while next < text.tokens.count, next < index + Self.paragraphLength {
      let isEdge = text.tokens[next].gap == .paragraph
      switch text.tokens[next].kind {
      case .openQuote where isEdge, .closeQuote where !isEdge:
        let (style, isCurly) = style(of: next)
        if style == .double, isCurly != straight { return true }
      case .openQuote where !straight:
        let (style, isCurly) = style(of: next)
        if style == .double, isCurly { return false }
      default: break
      }
      if isEdge { return false }
      next += 1
    }
    return false
  }

  /// The most tokens of a paragraph that is looked through.
  static let paragraphLength = 400

  /// The plural's apostrophe: after an s, before a word in lower case that goes on.
  private func isApostrophe(_ index: Int) -> Bool {
    let tokens = text.tokens
    guard index > 0, index + 1 < tokens.count, tokens[index].gap == .none,
      tokens[index - 1].kind == .word, tokens[index + 1].kind == .word,
      tokens[index + 1].casing == .lower
    else { return false }
    return text.text.bytes[tokens[index - 1].end - 1] | 0x20 == 0x73 && hasClosing(after: index)
  }

  /// "‘08": an apostrophe curled the wrong way.
  private func isYear(after index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .number && next.gap == .none && next.span.length == 2
  }

  /// Whether another single mark closes soon in the same paragraph.
  private func hasClosing(after index: Int) -> Bool {
    let tokens = text.tokens
    var next = index + 1
    while next < tokens.count, next < index + 60, tokens[next].gap < .paragraph {
      if tokens[next].kind == .closeQuote, style(of: next).style == .single { return true }
      next += 1
    }
    return false
  }

  private mutating func endParagraph(before index: Int) {
    if index < text.tokens.count, text.tokens[index].kind == .openQuote, let outermost = open.first,
      style(of: index).style == outermost.style
    {
      close(openings: open.count, inner: index, outer: index, isClosed: true)
      return
    }
    while let top = open.last {
      if top.style == .single {
        open.removeLast()
      } else {
        leaveOpen(before: index)
      }
    }
  }

  /// Ends the innermost open quotation, which no mark closes before `index`, where the words begin that
  /// say whose it is; quotations behind these are no longer held by it.
  private mutating func leaveOpen(before index: Int) {
    guard let top = open.last else { return }
    let end = open.count == 1 ? attribution(after: top.token, before: index) ?? index : index
    for number in found.indices.reversed() {
      if found[number].outer.lowerBound < top.token { break }
      if found[number].outer.lowerBound >= end { found[number].depth -= 1 }
    }
    close(openings: 1, inner: end, outer: end, isClosed: false)
  }

  private mutating func close(openings: Int, inner: Int, outer: Int, isClosed: Bool) {
    for _ in 0..<openings {
      guard let opening = open.popLast() else { return }
      found.append(
        Quotation(
          inner: (opening.token + 1)..<inner, outer: opening.token..<outer, depth: open.count,
          isClosed: isClosed))
    }
  }

  func style(of index: Int) -> (style: Style, isCurly: Bool) {
    let (first, third, length) = text.text.mark(at: text.tokens[index].span)
    switch first {
    case 0x22: return (.double, false)
    case 0x27: return (length > 1 ? .double : .single, false)
    case 0x60: return (length > 1 ? .double : .single, false)
    case 0xC2: return (.angle, true)
    default:
      switch third {
      case 0x98, 0x99, 0x9A, 0x9B: return (.single, third != 0x99)
      case 0xB9, 0xBA: return (.singleAngle, true)
      default: return (.double, true)
      }
    }
  }
}
