import Prose

/// "remain hopeful that", "is wary of": an adjective that tells what someone thinks or means to do.
enum AdjectiveCue: CueRule {
  static let name = "adjective"
  static let examples = [
    CueExample("Growers remain quietly hopeful that it rains.", "remain quietly hopeful"),
    CueExample("The mayor was wary of the dam.", "was wary of"),
    CueExample("Unsure whether it would hold, Ruiz left.", "Unsure"),
    CueExample("The clear water rose."),
    CueExample("They were ready by noon."),
    CueExample("She is sure."),
    CueExample("It is uncertain whether the dam holds."),
  ]
  static let heads = CueHeads.words(WordSet(adjectives.keys))

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard let adjective = adjectives[text.tokens[index].key],
      text.tokens[index].casing == .lower || index == passage.lowerBound,
      index + 2 < passage.upperBound,
      let end = VerbComplement.cueEnd(of: adjective, at: index, in: text, passage),
      isMarked(end, in: text, passage)
    else { return nil }
    let verb = copula(before: index, in: text, passage.lowerBound)
    guard let verb else {
      let isLoose = index == passage.lowerBound || text.tokens[index - 1].kind == .comma
      return isLoose ? cue(index..<end.index, index, .participle, end) : nil
    }
    if verb > passage.lowerBound, text.tokens[verb - 1].key == "it" { return nil }
    return cue(verb..<end.index, index, .finite, end)
  }

  private typealias End = (index: Int, frames: CueFrames, cueClass: CueClass)

  private static func cue(_ tokens: Range<Int>, _ head: Int, _ form: Cue.Form, _ end: End) -> Cue {
    Cue(
      tokens: tokens, head: head, form: form, cueClass: end.cueClass, frames: end.frames,
      rule: self)
  }

  /// Whether a word that only such a complement begins with follows, or a plain clause.
  private static func isMarked(_ end: End, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard end.index < passage.upperBound else { return false }
    if end.frames.contains(.object) {
      return text.opensQuotation(end.index) || text.tokens[end.index].kind == .word
    }
    let key = text.tokens[end.index].key
    if key == "that" { return end.frames.contains(.thatClause) }
    if key == "to" { return end.frames.contains(.infinitive) }
    if text.traits[end.index].contains(.question) || key == "whether" || key == "if" {
      return end.frames.contains(.question)
    }
    return end.frames.contains(.clause) && text.traits[end.index].contains(.subject)
  }

  /// The first token of "is", "remains", "has grown" with the adverbs after it, or nil.
  private static func copula(before index: Int, in text: MarkedText, _ lowest: Int) -> Int? {
    var verb = index - 1
    while verb >= lowest, text.isAdverb(verb) || text.traits[verb] == .negation { verb -= 1 }
    guard verb >= lowest,
      text.traits[verb].contains(.be) || linking.contains(text.tokens[verb].key)
        || text.tokens[verb].kind == .possessive && verb > lowest
          && text.traits[verb - 1].contains(.subject)
    else { return nil }
    // "they're" is the subject too.
    if text.traits[verb].contains(.subject) { return verb + 1 }
    let group = VerbGroup(of: verb, in: text, from: lowest)
    return group.isInfinitive ? nil : group.tokens.lowerBound
  }

  private static let linking = WordSet(
    """
    remain remains remained feel feels felt seem seems seemed become becomes became grow grows grew
    sound sounds sounded stay stays stayed getting got
    """)

  private static let adjectives: [WordKey: CueVerb] = {
    let tables: [(CueClass, String)] = [
      (.belief, CueAdjectives.belief), (.intent, CueAdjectives.intent),
    ]
    var result: [WordKey: CueVerb] = [:]
    for (cueClass, table) in tables {
      for line in table.split(separator: "\n") {
        let entry = CueEntry(line, cueClass)
        result[WordKey(entry.word)] = entry.verb()
      }
    }
    return result
  }()
}
