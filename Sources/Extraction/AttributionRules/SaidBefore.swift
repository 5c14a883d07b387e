import Prose

extension Scene {
  /// Whether speaker and verb stand right behind a sentence in quotation marks, where any verb tells
  /// how it was said: "“Dig here, now,” Ruiz offered", "“Dig here, now,” offered Ruiz".
  var followsSaid: Bool {
    let verb = cue.tokens.lowerBound
    guard cue.form == .finite, cue.tokens.count == 1 else { return false }
    var first = verb
    if case .phrase(let range) = subject { first = range.lowerBound }
    guard let found = said(before: first), found.outer.lowerBound == low,
      UnlistedVoiceCue.isSentence(found, in: text)
    else { return false }
    let next = cue.tokens.upperBound
    if first == verb { return next < high && text.canBeginNounPhrase(next) }
    guard next < high, text.tokens[next].kind == .word else { return !text.opensQuotation(next) }
    return text.isAdverb(next)
      || !text.traits[next].isDisjoint(with: [.preposition, .subordinator])
  }

  /// The quotation that ends right before the token `first` as one does before who says it; the comma
  /// may stand behind its mark.
  private func said(before first: Int) -> Quotation? {
    guard first - 1 > low else { return nil }
    let isOutside = !isQuoted(first - 1) && text.tokens[first - 1].kind == .comma
    guard let found = quotation(endingBefore: first), let last = text.lastSaid(in: found),
      isOutside || UnlistedVoiceCue.ends(last, in: text)
    else { return nil }
    return found
  }

  /// A name with what its bearer is, which a comma parts from it, where that stands right behind a
  /// quotation: "“…,” her deputy, Ana Ruiz, a farmer, said".
  func withRole(_ name: Range<Int>) -> Range<Int> {
    let comma = name.lowerBound - 1
    guard comma > low, text.tokens[comma].kind == .comma, !isQuoted(comma),
      text.tokens[name.lowerBound].isCapitalised
    else { return name }
    var first = comma
    while first > low, comma - first < Self.longestRole, !isQuoted(first - 1) { first -= 1 }
    guard first < comma, said(before: first) != nil,
      !text.traits[first].isDisjoint(with: [.determiner, .possessive]),
      (first..<comma).allSatisfy({ text.tokens[$0].kind != .comma }), !text.holdsVerb(first..<comma)
    else { return name }
    return first..<name.upperBound
  }

  /// The most tokens of what someone is.
  private static let longestRole = 10
}
