import Prose

/// Who speaks, where the cue is a participle or what is said stands on a thing.
extension Scene {
  /// Whether a noun before a participle and a quotation bears those words: "a cap reading".
  private func bears(_ noun: Int) -> Bool {
    text.tokens[cue.head].key == "reading"
      || !text.traits[noun].isDisjoint(with: [.paper, .group])
  }

  /// Who gives out the paper that stands right before a participle: "Ruiz sent a letter saying".
  private var sender: Range<Int>? {
    let paper = cue.tokens.lowerBound - 1
    guard paper > low, !text.traits[paper].isDisjoint(with: [.paper, .post]) else { return nil }
    let verb = (max(low, paper - 7)..<paper).last { index in
      IssuedPaperCue.issuing.contains(text.tokens[index].key)
        && IssuedPaperCue.paper(after: index, in: text, to: high) == paper
    }
    guard let verb else { return nil }
    let group = VerbGroup(of: verb, in: text, from: low)
    guard case .phrase(let range) = text.subject(before: group.tokens.lowerBound, from: low) else {
      return nil
    }
    return range
  }

  /// A paper that nobody gives out: "A letter saying that".
  private var paperAlone: Range<Int>? {
    guard case .phrase(let range) = subject, range.upperBound == cue.tokens.lowerBound,
      !text.traits[range.upperBound - 1].isDisjoint(with: [.paper, .post])
    else { return nil }
    return range
  }

  /// The noun phrase between "with" and a participle: "with many guests chanting".
  private var withPhrase: Range<Int>? {
    let end = cue.tokens.lowerBound
    var first = end
    while first > max(low, end - 8) {
      let word = text.traits[first - 1]
      if text.tokens[first - 1].key == "with" { return first < end ? first..<end : nil }
      guard !isQuoted(first - 1), text.tokens[first - 1].kind == .word,
        !word.contains(.auxiliary), !text.isPlainVerb(first - 1)
      else { return nil }
      first -= 1
    }
    return nil
  }

  /// Who shows the thing whose words follow: "Ruiz held up a sign that read “…”".
  private var holder: Range<Int>? {
    guard Self.written.contains(text.tokens[cue.head].key),
      quotation(at: cue.tokens.upperBound)?.outer.isEmpty == false
    else { return nil }
    var thing = cue.tokens.lowerBound - 1
    if thing > low, text.traits[thing].contains(.relative) { thing -= 1 }
    guard thing > low, text.tokens[thing].kind == .word, text.tokens[thing].casing == .lower,
      let verb = (max(low, thing - 7)..<thing).last(where: {
        Self.holding.contains(text.tokens[$0].key)
      }), (verb..<thing).allSatisfy({ text.tokens[$0].kind == .word })
    else { return nil }
    let group = VerbGroup(of: verb, in: text, from: low)
    guard case .phrase(let range) = text.subject(before: group.tokens.lowerBound, from: low),
      canSpeak(range)
    else { return nil }
    return range
  }

  private static let written: WordSet = [
    "read", "reads", "reading", "said", "says", "saying", "declaring", "declared", "proclaiming",
  ]
  private static let holding: WordSet = [
    "held", "hold", "holds", "holding", "hoisted", "hoists", "hoisting", "carried", "carry",
    "carries", "carrying", "waved", "wave", "waves", "waving",
    "raised", "raising", "unfurled", "unfurling", "brandished", "brandishing", "displayed",
    "displaying",
  ]

  /// Who speaks: of a participle the subject of its clause, or the noun right before it.
  var speaker: Range<Int>? {
    if let holder { return holder }
    guard cue.form == .participle else { return source }
    if let own = withPhrase ?? sender { return own }
    let before = cue.tokens.lowerBound - 1
    let opensQuotation = quotation(at: cue.tokens.upperBound)?.outer.isEmpty == false
    if before >= low, text.tokens[before].kind == .word,
      text.tokens[before].isCapitalised
        || opensQuotation && bears(before)
        || !text.traits[before].isDisjoint(with: [.body, .person, .office])
    {
      if case .phrase(let range) = subject, !text.holdsVerb(range) { return range }
    }
    let main = afterLeadingClause
    if let last = earlier.last(where: { $0.source != nil && $0.extent.upperBound > main }) {
      return last.source
    }
    if let next = nextCues.first(where: { $0.form == .finite }),
      case .phrase(let range) = text.subject(before: next.tokens.lowerBound, from: low),
      before < low || text.tokens[before].kind == .comma && range.upperBound == before
    {
      return range
    }
    return subjectAfterLeading ?? sharedSource ?? paperAlone
  }
}
