import Prose

/// A verb of saying, thinking or ordering with its own subject: "has estimated", "says".
enum FiniteCue: CueRule {
  static let name = "finite verb"
  static let examples = [
    CueExample("The office has estimated that 40 boats sank.", "has estimated"),
    CueExample("Rains will stop on Friday, forecasters say.", "say"),
    CueExample("Said Ana Ruiz, a farmer: \"The well is dry.\"", "Said"),
    CueExample("Added another member: “We dig.”", "Added"),
    CueExample("A voice over says that we dig.", "says"),
    CueExample("Vega said by telephone that it rained.", "said"),
    CueExample("She wore a cap that read “Dig now!”", "read"),
    CueExample("A survey has, however, found that few agree.", "has, however, found"),
    CueExample("Files from the mill show that it lost money.", "show"),
    CueExample("Most villagers support digging a well.", "support"),
    CueExample("Polls show growers split.", "show"),
    CueExample("It lost 30 barns, not 300 as the union claims.", "claims"),
    CueExample("Ruiz said, and I quote, “Dig.”", "said"),
    CueExample("The insurance claims were late."),
    CueExample("As two lists drift apart, farmers wait."),
    CueExample("The beams support groups of columns."),
    CueExample("Their reported losses grew."),
    CueExample("The firm called back 90 cars."), CueExample("The firm recalled 90 cars."),
    CueExample("Clinics admitted 90 patients."), CueExample("Divers found two more bodies."),
    CueExample("Nine are ill, up from 14 reported on Friday."),
    CueExample("The town has 90 suspected cases of mumps."),
    CueExample("The town has 90 new suspected cases of mumps."),
  ]
  static let heads = CueHeads.verbs([.base, .thirdPerson, .past, .participle, .gerund])

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    let lexicon = CueLexicon.english
    let token = text.tokens[index]
    guard let (number, form) = lexicon.verb(token.key), !text.isAside(index) else { return nil }
    let verb = lexicon.verbs[number]
    // The words after the verb are asked first: most verbs that only begin a phrase end here.
    guard
      text.mayBeVerb(index) || capitalised.contains(token.key)
        || opens(index, verb, form, in: text, passage),
      let end = VerbComplement.cueEnd(of: verb, at: index, in: text, passage)
    else { return nil }
    let group = VerbGroup(of: index, in: text, from: passage.lowerBound)
    guard
      isFinite(
        form, group, at: index, in: text, passage, isPureVerb: isPure(verb))
    else { return nil }
    // "two lists", "9 claims": a noun, since no verb in the singular has such a subject.
    if end.frames.contains(.noun), form == .thirdPerson,
      group.tokens.lowerBound > passage.lowerBound,
      text.holdsNumber(group.tokens.lowerBound - 1..<group.tokens.lowerBound)
    {
      return nil
    }
    if end.frames.contains(.noun), form == .base || form == .thirdPerson, !group.hasModal,
      !VerbComplement.standsClearly(after: end.index, in: text, passage),
      !followsPlural(group.tokens.lowerBound, end, in: text, passage),
      !followsQuotation(group.tokens.lowerBound, in: text, passage),
      !closesAside(group.tokens, in: text, passage)
    {
      return nil
    }
    return Cue(
      tokens: group.tokens.lowerBound..<end.index, head: index, form: .finite,
      cueClass: end.cueClass, frames: end.frames, rule: self)
  }

  /// Whether a verb of saying begins the sentence before a name: "Said Ana Ruiz, …".
  private static func opens(
    _ index: Int, _ verb: CueVerb, _ form: VerbForm, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    index == passage.lowerBound && index + 1 < passage.upperBound
      && text.tokens[index].casing == .capitalised
      && (text.tokens[index + 1].isCapitalised || leadsToQuotation(index + 1, in: text, passage))
      && verb.frames.isSuperset(of: [.clause, .quotation, .following])
      && !form.isDisjoint(with: [.past, .thirdPerson])
  }

  /// Whether a speaker and a colon before a quotation follow: "Added another: “…”".
  private static func leadsToQuotation(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let limit = min(passage.upperBound, index + 9)
    let colon = (index..<limit).first { text.tokens[$0].kind == .colon }
    return colon.map { text.opensQuotation($0 + 1) } ?? false
  }

  /// Whether a verb's base form is hardly ever a noun, so that any word may be its subject.
  private static func isPure(_ verb: CueVerb) -> Bool {
    verb.frames.contains(.following) && verb.frames.contains(.clause)
      && !verb.frames.contains(.noun)
  }

  private static func isFinite(
    _ form: VerbForm, _ group: VerbGroup, at index: Int, in text: MarkedText, _ passage: Range<Int>,
    isPureVerb: Bool
  ) -> Bool {
    if form == .gerund { return group.hasBe }
    if group.hasClitic { return form.contains(.participle) }
    if group.isInfinitive { return false }
    if group.hasModal { return form.contains(.base) || group.hasHave && form.contains(.participle) }
    if group.hasHave { return form.contains(.participle) && !group.hasBe }
    if group.hasBe { return false }
    if form == .participle { return false }
    let first = group.tokens.lowerBound
    guard first > passage.lowerBound else { return true }
    let before = first - 1
    let word = text.traits[before]
    if helping.contains(text.tokens[before].key) { return false }
    if text.tokens[before].kind == .possessive || text.tokens[before].kind == .hyphen {
      return false
    }
    if word.contains(.preposition), !isSubjectEnd(before, in: text, passage) { return false }
    let isRelative = before > passage.lowerBound && text.bears(quotationAfter: index, that: before)
    if word.contains(.determiner), word.isDisjoint(with: [.pronoun, .number]), !isRelative {
      return false
    }
    if word.contains(.possessive) { return false }
    if form == .base { return isPureVerb || takesPlural(index, after: before, in: text, passage) }
    if form.contains(.participle),
      text.tokens[before].kind == .number || counting.contains(text.tokens[before].key),
      modifies(index, in: text, passage)
    {
      return false
    }
    if form.isSuperset(of: [.past, .participle]), index + 2 < passage.upperBound,
      text.tokens[index + 1].key == "by"
    {
      return means.contains(text.tokens[index + 2].key)
        || CueLexicon.english.verb(text.tokens[index + 2].key)?.form == .gerund
    }
    return true
  }

  /// Words between a number and what it counts.
  private static let counting: WordSet = ["new", "more", "further", "additional"]

  /// "helped found the guild": an infinitive without "to".
  private static let helping: WordSet = ["help", "helps", "helped", "helping"]

  /// Whether a particle ends the subject: "those who stayed behind", "a voice over".
  private static func isSubjectEnd(
    _ particle: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    text.isVoiceOver(particle) || endsRelative(particle, in: text, passage)
  }

  /// Whether a particle ends a short relative clause: "those who stayed behind say".
  private static func endsRelative(
    _ particle: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    (max(passage.lowerBound, particle - 4)..<max(passage.lowerBound, particle - 1)).contains {
      text.traits[$0].contains(.relative) && text.tokens[$0].key != "that"
    }
  }

  /// Whether a participle behind a number belongs to what is counted: "14 reported on Friday", "90
  /// suspected cases".
  private static func modifies(_ index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard index + 1 < passage.upperBound else { return true }
    let next = text.traits[index + 1]
    guard text.tokens[index + 1].kind == .word, text.tokens[index + 1].casing == .lower else {
      return false
    }
    return text.tokens[index + 1].key != "that"
      && next.isDisjoint(with: [.subject, .determiner, .pronoun, .auxiliary])
  }

  /// What someone speaks or writes by: "said by telephone".
  private static let means: WordSet = [
    "telephone", "phone", "email", "e-mail", "mail", "letter", "text", "fax", "radio", "video",
    "videolink", "satellite", "cable", "post", "skype", "zoom", "way",
  ]

  /// Whether a short subject stands between a quotation and the verb: "…," Ruiz notes.
  private static func followsQuotation(
    _ verb: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let lowest = max(passage.lowerBound, verb - 5)
    let ends = verb + 1 >= passage.upperBound || text.tokens[verb + 1].kind == .stop
    if ends, (lowest..<max(lowest, verb)).contains(where: { text.tokens[$0].kind == .comma }) {
      return true
    }
    return (lowest..<max(lowest, verb)).contains { text.endsQuotation($0) }
  }

  /// Whether a verb ends its clause behind "as" and a short subject: "as the union claims".
  private static func closesAside(
    _ verb: Range<Int>, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let next = verb.upperBound
    let ends =
      next >= passage.upperBound || text.tokens[next].kind == .stop
      || text.tokens[next].kind == .comma
    guard ends else { return false }
    return (max(passage.lowerBound, verb.lowerBound - 5)..<max(passage.lowerBound, verb.lowerBound))
      .contains { index in
        text.tokens[index].key == "as" && index + 1 < verb.lowerBound
          && text.nounPhraseEnd(from: index + 1, to: verb.lowerBound) == verb.lowerBound
      }
  }

  /// Verbs made from names, which are written with a capital at times.
  private static let capitalised: WordSet = ["tweeted", "tweets", "retweeted"]
}
