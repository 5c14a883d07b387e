import Prose

extension Scene {
  /// Whether speaker and verb stand right behind a sentence in quotation marks, where any verb tells
  /// how it was said: "“Dig here, now,” Ruiz offered", "“Dig here, now,” offered Ruiz".
  var followsSaid: Bool {
    let verb = cue.tokens.lowerBound
    guard cue.form == .finite, cue.tokens.count == 1 else { return false }
    var first = verb
    if case .phrase(let range) = subject { first = range.lowerBound }
    guard first > low, text.endsQuotation(first - 1) else { return false }
    let found = text.quotations[Int(text.quotation[first - 1])]
    guard found.outer.lowerBound == low, let last = text.lastSaid(in: found),
      UnlistedVoiceCue.ends(last, in: text), UnlistedVoiceCue.isSentence(found, in: text)
    else { return false }
    let next = cue.tokens.upperBound
    if first == verb { return next < high && text.canBeginNounPhrase(next) }
    guard next < high, text.tokens[next].kind == .word else { return !text.opensQuotation(next) }
    return text.isAdverb(next)
      || !text.traits[next].isDisjoint(with: [.preposition, .subordinator])
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
    guard first < comma, first > low, text.endsQuotation(first - 1),
      let last = text.lastSaid(in: text.quotations[Int(text.quotation[first - 1])]),
      UnlistedVoiceCue.ends(last, in: text),
      !text.traits[first].isDisjoint(with: [.determiner, .possessive]),
      (first..<comma).allSatisfy({ text.tokens[$0].kind != .comma }), !text.holdsVerb(first..<comma)
    else { return name }
    return first..<name.upperBound
  }

  /// The most tokens of what someone is.
  private static let longestRole = 10
}
