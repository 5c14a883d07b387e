import Prose

/// A cue in its passage, with what the rules ask about it.
///
/// A class, whose identity is that of one cue being read: every rule is handed it, and as a value it
/// would be copied for each.
final class Scene {
  let text: MarkedText
  let passage: Passage
  /// All cues of the passage, in order.
  let cues: [Cue]
  /// Which of them is looked at.
  let number: Int
  /// The attributions found before it in the passage, in order of their cues.
  let earlier: [Attribution]
  /// The cue that is looked at.
  let cue: Cue
  /// The end of the passage without its final stop and closing marks outside quotations.
  let high: Int
  /// The subject before the cue.
  private(set) lazy var subject = text.subject(before: cue.tokens.lowerBound, from: low)
  /// Where content begins that follows the cue, or nil where none does.
  private(set) lazy var opening = ContentOpening.find(in: self)

  init(
    _ text: MarkedText, _ passage: Passage, _ cues: [Cue], _ number: Int, _ earlier: [Attribution]
  ) {
    (self.text, self.passage, self.cues) = (text, passage, cues)
    (self.number, self.earlier) = (number, earlier)
    cue = cues[number]
    high = Self.high(of: passage, in: text)
  }

  var low: Int { passage.tokens.lowerBound }

  private static func high(of passage: Passage, in text: MarkedText) -> Int {
    var end = passage.tokens.upperBound
    while end > passage.tokens.lowerBound, passage.quotation != nil || text.quotation[end - 1] < 0 {
      switch text.tokens[end - 1].kind {
      case .stop, .question, .exclamation, .ellipsis, .closeQuote, .semicolon, .colon: end -= 1
      default: return end
      }
    }
    return end
  }

  /// The tokens of the cue without who speaks and the mark after him: "quoted" and "as saying" of
  /// "quoted Ana Ruiz, the mayor, as saying".
  var cueWords: [Range<Int>] {
    guard let quoted = cue.quoted else { return [cue.tokens] }
    var rest = quoted.upperBound
    while rest < cue.tokens.upperBound - 1, text.tokens[rest].kind != .word { rest += 1 }
    return [cue.tokens.lowerBound..<quoted.lowerBound, rest..<cue.tokens.upperBound]
      .filter { !$0.isEmpty }
  }

  /// The cues after the one looked at, in order; no more of them than a sentence holds, so that a
  /// passage of cues alone is not looked through for each.
  var nextCues: ArraySlice<Cue> { cues[(number + 1)...].prefix(Self.reach) }

  /// How many cues after one are looked at.
  private static let reach = 24

  /// The cue after the one looked at that begins at token `index`, or nil.
  func cue(beginningAt index: Int) -> Cue? {
    var next = number + 1
    while next < cues.count, cues[next].tokens.lowerBound < index { next += 1 }
    return next < cues.count && cues[next].tokens.lowerBound == index ? cues[next] : nil
  }

  /// Whether a token stands in a quotation inside the passage.
  func isQuoted(_ index: Int) -> Bool {
    passage.quotation == nil && text.quotation[index] >= 0
  }

  /// Where the attribution's own words begin: at its subject, or at the cue.
  var start: Int {
    if case .phrase(let range) = subject { return range.lowerBound }
    return cue.tokens.lowerBound
  }

  /// The source of a cue that has none of its own: that of the cue before it, or the subject of the
  /// passage's first verb.
  var sharedSource: Range<Int>? {
    if let last = earlier.last(where: { $0.source != nil && $0.cue.form != .prepositional }) {
      return last.source
    }
    var index = afterLeadingClause
    while index < cue.tokens.lowerBound {
      if !isQuoted(index),
        text.traits[index].contains(.auxiliary) || text.isPlainVerb(index)
          || endsLikeVerb(index)
      {
        var first = index
        while first > low, text.isAdverb(first - 1) { first -= 1 }
        if case .phrase(let range) = text.subject(before: first, from: low) { return range }
      }
      index += 1
    }
    return nil
  }

  /// The token after a clause with "as" or "when" that leads the passage: "As it rained, Ruiz left and
  /// said", or its first token.
  var afterLeadingClause: Int {
    var start = low
    // "In June, after it rained, Ruiz left".
    if !text.traits[low].isDisjoint(with: [.preposition, .time]), let comma = comma(from: low),
      text.traits[comma + 1].contains(.subordinator), !text.holdsVerb(low..<comma)
    {
      start = comma + 1
    }
    guard text.traits[start].contains(.subordinator) else { return low }
    guard let comma = comma(from: start),
      text.holdsVerb(comma + 1..<max(comma + 1, cue.tokens.lowerBound))
    else { return low }
    return comma + 1
  }

  /// The first comma from `index` on before the cue.
  private func comma(from index: Int) -> Int? {
    (index..<max(index, cue.tokens.lowerBound)).first {
      text.tokens[$0].kind == .comma && !isQuoted($0)
    }
  }

  private func endsLikeVerb(_ index: Int) -> Bool {
    index > low && text.holdsVerb(index - 1..<index + 1)
  }

  /// Whether the cue is one of several verbs in a row: "he joked about it, cited his age and left".
  private var followsComma: Bool {
    let mark = cue.tokens.lowerBound - 1
    guard mark > low, !isQuoted(mark), text.tokens[mark].kind == .comma else { return false }
    return earlier.last.map { $0.cue.form == .finite && $0.extent.upperBound <= mark } ?? false
  }

  /// The source that the subject gives.
  var source: Range<Int>? {
    switch subject {
    case .phrase(let range): range
    case .shared: sharedSource
    case .missing: followsComma ? sharedSource : nil
    }
  }

  /// The quotation that begins at `index`, or after a comma or colon there.
  func quotation(at index: Int) -> Quotation? {
    guard passage.quotation == nil, index < passage.tokens.upperBound else { return nil }
    if text.opensQuotation(index) { return text.quotations[Int(text.quotation[index])] }
    let kind = text.tokens[index].kind
    guard kind == .comma || kind == .colon || kind == .dash, index + 1 < passage.tokens.upperBound,
      text.opensQuotation(index + 1)
    else { return nil }
    return text.quotations[Int(text.quotation[index + 1])]
  }

  /// The quotation that ends right before `index`, a comma between them left aside.
  func quotation(endingBefore index: Int) -> Quotation? {
    guard passage.quotation == nil else { return nil }
    var last = index - 1
    if last >= low, text.quotation[last] < 0,
      text.tokens[last].kind == .comma || text.tokens[last].kind == .dash
    {
      last -= 1
    }
    guard last >= low, text.endsQuotation(last) else { return nil }
    return text.quotations[Int(text.quotation[last])]
  }

  /// The inverted subject that follows the cue: "…, said the mayor".
  var invertedSource: Range<Int>? {
    let first = cue.tokens.upperBound
    guard cue.form == .finite, first < passage.tokens.upperBound,
      cue.frames.contains(.following) || followsSaid,
      text.canBeginNounPhrase(first), first > low, !text.traits[first].contains(.auxiliary)
    else { return nil }
    let end = text.describedPhraseEnd(from: first, to: passage.tokens.upperBound, isClosing: true)
    guard end > first else { return nil }
    if end < passage.tokens.upperBound, !isQuoted(end), text.tokens[end].kind == .word,
      text.traits[end].contains(.auxiliary) || text.isPlainVerb(end)
        || text.traits[first].contains(.subject) && text.endsLikePast(end)
    {
      return nil
    }
    return first..<end
  }

  /// Who does what a passive verb tells: "was asked by a guest".
  var agent: Range<Int>? {
    let by = cue.tokens.upperBound
    guard by + 1 < high, text.tokens[by].key == "by" else { return nil }
    let end = text.describedPhraseEnd(from: by + 1, to: high, isClosing: false)
    return end > by + 1 ? by + 1..<end : nil
  }

  /// Whether a phrase names someone who can say something, so that it may stand after its verb.
  func canSpeak(_ range: Range<Int>) -> Bool {
    let word = text.traits[range.lowerBound]
    if range.count == 1, word.contains(.pronoun) { return word.contains(.subject) }
    return range.contains { index in
      text.tokens[index].isCapitalised && !text.traits[index].contains(.time)
        || !text.traits[index].isDisjoint(with: [
          .office, .person, .body, .spokesperson, .anonymous, .paper, .outlet, .group, .title,
        ])
    }
  }
}
