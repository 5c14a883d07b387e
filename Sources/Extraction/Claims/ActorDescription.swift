import Prose

extension ActorNaming {
  func described(_ segment: Range<Int>, _ source: Range<Int>, _ body: String?) -> Actor {
    let head = SourceWords.head(of: segment, in: text)
    guard let last = head.last else {
      return Actor(name: text.text.text[text.span(source)], kind: .arbitrary)
    }
    let word = text.traits[last]
    let isDefinite = text.traits[segment.lowerBound].contains(.definite)
    if isDefinite, let known = described(by: head) { return known }
    if let same = sameOfficials(segment) { return same }
    let name = descriptionName(segment)
    if word.contains(.spokesperson) {
      let owner = body ?? ownerBody(head)
      return Actor(name: name, kind: .anonymousOfficial, body: owner)
    }
    return Actor(name: name, kind: describedKind(segment, head, source), body: body)
  }

  /// The latest actor that a definite description fits: "the port ministry" after "the ministry of
  /// ports" no, "the ministry" after "the port ministry" yes.
  private func described(by head: Range<Int>) -> Actor? {
    guard let last = head.last else { return nil }
    let isBody = text.traits[last].contains(.body)
    let words = head.filter { text.tokens[$0].kind == .word }.map { text.tokens[$0].key }
    return mentions(holding: words).last { !isBody || Self.isBody($0) }
  }

  /// Bare "officials" after "ministry officials", where no others spoke.
  private func sameOfficials(_ segment: Range<Int>) -> Actor? {
    guard segment.count == 1, text.traits[segment.lowerBound].contains(.office) else { return nil }
    let named = mentions(holding: [text.tokens[segment.lowerBound].key])
    return Set(named).count == 1 ? named[0] : nil
  }

  /// Who made a paper, whose word it is: "a report by the World Bank", "a police statement", "the
  /// firm's letter".
  func maker(ofPaper segment: Range<Int>) -> Range<Int>? {
    let head = SourceWords.head(of: segment, in: text)
    if let last = head.last, text.traits[last].contains(.paper), last > head.lowerBound {
      let isOwned = text.tokens[last - 1].kind == .possessive
      let owner = isOwned ? last - 2 : last - 1
      if owner >= head.lowerBound, isOwned || text.traits[owner].contains(.body) {
        return segment.lowerBound..<(owner + 1)
      }
    }
    guard head.contains(where: { text.traits[$0].contains(.paper) }),
      let link = (head.upperBound..<segment.upperBound).first(where: {
        text.tokens[$0].key == "by" || text.tokens[$0].key == "from"
      }), link + 1 < segment.upperBound
    else { return nil }
    var end = text.nounPhraseEnd(from: link + 1, to: segment.upperBound)
    // "a poll by Orbex released on Friday"
    while end > link + 2, !text.tokens[end - 1].isCapitalised,
      text.isPastForm(end - 1) || text.traits[end - 1].contains(.time)
    {
      end -= 1
    }
    return end > link + 1 ? link + 1..<end : nil
  }

  private func describedKind(_ segment: Range<Int>, _ head: Range<Int>, _ source: Range<Int>)
    -> SourceKind
  {
    guard let last = head.last else { return .arbitrary }
    let word = text.traits[last]
    if word.contains(.post) || isPost(source) { return .post }
    if source.contains(where: { Self.anonymity.contains(text.tokens[$0].key) }) {
      return .anonymousOfficial
    }
    // "An alliance authority" is somebody, "the harbour authority" a body.
    if text.tokens[last].key == "authority", head.count > 1,
      text.traits[segment.lowerBound].contains(.definite)
    {
      return .officialBody
    }
    if word.contains(.office) { return .anonymousOfficial }
    if word.contains(.body) { return bodyKind(segment) }
    if word.contains(.outlet) { return .outlet }
    if text.tokens[last].key == "source" || text.tokens[last].key == "sources" {
      return head.count > 1 ? .anonymousOfficial : .unidentifiedPost
    }
    if head.count == 1, word.contains(.arbitrary) { return .arbitrary }
    return .group
  }

  /// The words of a description without its determiner, up to a clause: at most eight.
  private func descriptionName(_ segment: Range<Int>) -> String {
    var first = segment.lowerBound
    while first + 1 < segment.upperBound, text.traits[first].contains(.determiner),
      !text.traits[first].contains(.number)
    {
      first += 1
    }
    var last = first
    while last < segment.upperBound, last - first < 8, !text.traits[last].contains(.relative) {
      last += 1
    }
    return text.text.text[text.span(first..<max(last, first + 1))]
  }

  /// The body that a source heads or speaks for: "Its head, Ana Ruiz", "council director Ana Ruiz",
  /// "Ana Ruiz, the council's director", "a spokesman for the Kremlin".
  func spokenFor(_ source: Range<Int>) -> String? {
    for index in source where !text.traits[index].isDisjoint(with: [.office, .spokesperson]) {
      let before = index - 1
      guard before >= source.lowerBound, !Self.titlesOnly.contains(text.tokens[index].key) else {
        continue
      }
      if text.tokens[before].key == "its" || text.tokens[before].key == "their" {
        return subjectBody(before: source.lowerBound) ?? bodyOfSentence(before: index) ?? recentBody
      }
      let owner = text.tokens[before].kind == .possessive ? before - 1 : before
      guard owner >= source.lowerBound, text.tokens[owner].kind == .word,
        text.tokens[owner].casing == .lower
      else { continue }
      if let known = recalled(owner..<owner + 1, where: Self.isBody) { return known.name }
    }
    return spokenForByPreposition(source)
  }

  /// The body that a sentence begins with: "The dam operator denied it, its director said".
  private func subjectBody(before index: Int) -> String? {
    let first = text.text.sentences[text.text.sentence(ofToken: index)].tokens.lowerBound
    let end = text.nounPhraseEnd(from: first, to: index)
    guard end > first, end < index, text.holdsVerb(end..<index),
      (first..<end).contains(where: namesBody)
    else { return nil }
    return bodyName(first..<end)
  }

  /// "its own figures": whoever "it" is.
  func ownerOfRecords(_ source: Range<Int>) -> Actor? {
    let first = source.lowerBound
    guard source.count <= 3, text.tokens[first].key == "its" || text.tokens[first].key == "their",
      let last = source.last, Self.records.contains(text.tokens[last].key)
    else { return nil }
    return pronoun(at: first)
  }

  private static let records: WordSet = [
    "figures", "data", "records", "statistics", "numbers", "count", "estimate", "estimates",
  ]

  /// "The Orbex Bank will pay 90 men, it said": nobody spoke before, so that "it" is the body that
  /// the sentence begins with.
  func bodyOfClause(before index: Int) -> Actor? {
    guard text.tokens[index].key == "it" else { return nil }
    return subjectBody(before: index).map { Actor(name: $0, kind: .group) }
  }

  /// Those whom the sentence before in the same paragraph is about, where nobody speaks in it.
  ///
  /// So in "Regulators are looking into it. They say …" the regulators speak.
  func subjectsBefore(_ index: Int) -> Actor? {
    let number = text.text.sentence(ofToken: index)
    guard number > 0, text.text.sentences[number].tokens.lowerBound == index else { return nil }
    let last = text.text.sentences[number - 1]
    guard last.paragraph == text.text.sentences[number].paragraph, !holdsMention(last.tokens) else {
      return nil
    }
    let first = last.tokens.lowerBound
    let end = text.nounPhraseEnd(from: first, to: last.tokens.upperBound)
    guard end > first, text.tokens[end - 1].kind == .word, !text.tokens[end - 1].isCapitalised,
      text.text.text.bytes[text.tokens[end - 1].end - 1] == 0x73,
      text.traits[end - 1].isDisjoint(with: [.time, .pronoun, .auxiliary])
    else { return nil }
    return Actor(name: descriptionName(first..<end), kind: .group)
  }

  private func bodyName(_ range: Range<Int>) -> String {
    KnownNames.find(in: text, range)?.name
      ?? recalled(range.upperBound - 1..<range.upperBound, where: Self.isBody)?.name
      ?? descriptionName(range)
  }

  /// The body that the sentence before in the same paragraph is about, which need not have spoken.
  private func bodyOfSentence(before index: Int) -> String? {
    let number = text.text.sentence(ofToken: index)
    guard number > 0 else { return nil }
    let (last, this) = (text.text.sentences[number - 1], text.text.sentences[number])
    guard last.paragraph == this.paragraph else { return nil }
    let first = last.tokens.lowerBound
    let end = beforeVerb(first..<text.nounPhraseEnd(from: first, to: last.tokens.upperBound))
    guard end > first, (first..<end).contains(where: { text.traits[$0].contains(.body) }) else {
      return nil
    }
    return bodyName(first..<end)
  }

  /// Words that say that a source is not to be named.
  private static let anonymity: WordSet = [
    "anonymity", "anonymous", "anonymously", "named", "unnamed", "identified", "authorised",
    "authorized",
  ]

  /// Titles that say nothing of a body: "general", "judge".
  private static let titlesOnly: WordSet = [
    "general", "judge", "justice", "captain", "major", "king", "queen",
  ]

  private static func isBody(_ speaker: Actor) -> Bool {
    speaker.kind == .officialBody || speaker.kind == .group
  }

  /// The body of "a spokesman for the Kremlin".
  private func spokenForByPreposition(_ source: Range<Int>) -> String? {
    guard let speaker = source.first(where: { text.traits[$0].contains(.spokesperson) }) else {
      return nil
    }
    var index = speaker + 1
    guard index + 1 < source.upperBound,
      text.tokens[index].key == "for" || text.tokens[index].key == "of"
    else {
      return nil
    }
    index += 1
    let end = text.nounPhraseEnd(from: index, to: source.upperBound)
    guard end > index else { return nil }
    if let known = KnownNames.find(in: text, index..<end) { return known.name }
    if let earlier = recalled(index..<end, where: { $0.kind == .officialBody || $0.kind == .group })
    {
      return earlier.name
    }
    return descriptionName(index..<end)
  }

  /// The body of "a ministry spokeswoman".
  private func ownerBody(_ head: Range<Int>) -> String? {
    guard head.count > 1 else { return nil }
    let modifier = head.upperBound - 2
    if let earlier = recalled(modifier..<modifier + 1, where: { $0.kind == .officialBody }) {
      return earlier.name
    }
    return text.text.text[text.span(head.lowerBound..<head.upperBound - 1)]
  }

  static let privateBodies: WordSet = [
    "company", "corporation", "firm", "bank", "group", "charity", "foundation", "society", "union",
    "association", "federation", "movement", "league", "guild", "cooperative", "operator",
    "airline", "hospital", "team", "campaign", "owners", "operators", "makers", "manufacturer",
    "insurer", "insurers", "subsidiary",
  ]
}
