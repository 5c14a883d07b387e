import Prose

/// "The mayor went even further: “…”": whatever someone does right before a colon and a quotation.
enum ColonCue: CueRule {
  static let name = "colon"
  static let examples = [
    CueExample("On Friday the mayor went one better: “We build two.”", "went one better"),
    CueExample("She was blunt: “We build nothing.”", "was blunt"),
    CueExample("Her advice was plain: “Build two of them.”", "was plain"),
    CueExample("The letter was short: “Build two of them.”", "was short"),
    CueExample("Ruiz had one word for them: “Dig.”", "had one word for them"),
    CueExample("The mayor had this sign: “Wet paint.” It stayed."),
    CueExample("The mayor said on Friday: “We build two.”"),
    CueExample("The plan was simple: “dig and wait.”"),
  ]
  static let heads = CueHeads.colon

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard text.tokens[index].kind == .colon, index > passage.lowerBound + 1,
      text.opensQuotation(index + 1)
    else { return nil }
    let found = text.quotations[Int(text.quotation[index + 1])]
    // After "had one word for them" the quotation may be short.
    let isNamed = (max(passage.lowerBound, index - longest)..<index).contains {
      CueNouns.uttered.contains(text.tokens[$0].key)
    }
    guard fills(found, text, passage, least: isNamed ? 1 : 4) else { return nil }
    return gesture(before: index, in: text, passage)
  }

  /// What someone does in the words before the mark at `index`, no word of which is quoted or marks
  /// an attribution itself.
  static func gesture(before index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let lowest = max(passage.lowerBound, index - longest)
    guard !(lowest..<index).contains(where: { text.quotation[$0] >= 0 || isCue($0, text) }),
      let verb = (lowest..<index).last(where: { isVerb($0, text, from: lowest) })
    else { return nil }
    let group = VerbGroup(of: verb, in: text, from: passage.lowerBound)
    guard
      case .phrase(let subject) = text.subject(
        before: group.tokens.lowerBound, from: passage.lowerBound), names(subject, text)
    else { return nil }
    return Cue(
      tokens: group.tokens.lowerBound..<index, head: verb, form: .finite, cueClass: .speech,
      frames: .quotation, rule: self)
  }

  /// The most tokens between verb and colon.
  private static let longest = 12

  /// Whether a quotation of `least` tokens or more ends its passage.
  static func fills(
    _ found: Quotation, _ text: MarkedText, _ passage: Range<Int>, least: Int = 4
  ) -> Bool {
    guard let first = found.inner.first else { return false }
    return found.inner.count >= least && found.outer.upperBound + 1 >= passage.upperBound
      && text.tokens[first].isCapitalised
  }

  private static func isVerb(_ index: Int, _ text: MarkedText, from lowest: Int) -> Bool {
    guard text.tokens[index].kind == .word, text.tokens[index].casing == .lower else {
      return false
    }
    return text.traits[index].contains(.auxiliary) || text.isPlainVerb(index)
      || index > lowest && text.endsLikePast(index)
  }

  /// Whether some other rule answers for the word.
  private static func isCue(_ index: Int, _ text: MarkedText) -> Bool {
    guard let (number, form) = CueLexicon.english.verb(text.tokens[index].key),
      form != .base, text.mayBeVerb(index)
    else { return false }
    return CueLexicon.english.verbs[number].frames.contains(.quotation)
  }

  /// Whether the subject is a name, an office, a pronoun of persons, a paper or what someone says.
  private static func names(_ subject: Range<Int>, _ text: MarkedText) -> Bool {
    if subject.contains(where: { CueNouns.uttered.contains(text.tokens[$0].key) }) { return true }
    return subject.contains { index in
      text.traits[index].contains(.subject) && text.tokens[index].key != "it"
        || !text.traits[index].isDisjoint(with: [.office, .person, .spokesperson, .paper, .post])
        || text.tokens[index].isCapitalised && index > subject.lowerBound
        || text.tokens[index].isCapitalised && text.traits[index].isEmpty
    }
  }

  /// Who speaks where a subject names what is uttered: of "Ruiz's reply" Ruiz, of others all of it.
  static func utterer(_ subject: Range<Int>, in text: MarkedText) -> Range<Int> {
    let noun = subject.first { CueNouns.uttered.contains(text.tokens[$0].key) }
    guard let noun,
      let owner = (max(subject.lowerBound, noun - 3)..<noun).last(where: {
        NominalCue.isOwner($0, in: text)
      })
    else { return subject }
    if text.traits[owner].contains(.possessive) { return owner..<owner + 1 }
    return subject.lowerBound < owner ? subject.lowerBound..<owner : subject
  }
}
