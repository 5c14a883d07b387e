import Prose

/// "the mayor's claim that", "her decision to", "doubts about whether": a noun that names what is
/// said or meant, with its owner.
enum NominalCue: CueRule {
  static let name = "noun"
  static let examples = [
    CueExample("Farmers doubt the mayor's claim that the dam is safe.", "claim"),
    CueExample("Few share her stubborn belief that it will rain.", "stubborn belief"),
    CueExample("Her late decision to close the dam cost votes.", "late decision"),
    CueExample("There are doubts about whether the dam holds.", "doubts about"),
    CueExample("They ignored the mayor's calls for calm.", "calls for"),
    CueExample("The fair was closed amid fears that the dam would break.", "fears"),
    CueExample("They shrugged off calls for calm.", "calls for"),
    CueExample("Few liked her claim on Friday that the dam is safe.", "claim"),
    CueExample("The claim was late."),
    CueExample("A claim that the dam is safe was made."),
    CueExample("The plans to the left are new."),
  ]
  static let heads = CueHeads.words(words)

  static func cue(at index: Int, in text: MarkedText, _ passage: Range<Int>) -> Cue? {
    guard let noun = nouns[text.tokens[index].key], text.tokens[index].casing == .lower,
      index + 2 < passage.upperBound, index > passage.lowerBound,
      let end = end(of: noun, at: index, in: text, passage)
    else { return nil }
    let first = firstModifier(of: index, in: text, passage)
    let isOwned = first > passage.lowerBound && isOwner(first - 1, in: text)
    guard isOwned || end.frames == .question || isFree(index, end.frames, first, in: text, passage)
    else { return nil }
    return Cue(
      tokens: (isOwned ? first : index)..<end.index, head: index, form: .nominal,
      cueClass: noun.cueClass, frames: end.frames, rule: self)
  }

  /// Whether a noun that nobody owns still tells what is said: not as the first word of its sentence,
  /// where it is the subject of another verb.
  private static func isFree(
    _ index: Int, _ frames: CueFrames, _ first: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    let key = text.tokens[index].key
    guard first > passage.lowerBound,
      frames == .clause && free.contains(key) || frames == .object && freeObject.contains(key)
    else { return false }
    let isMarked = text.traits[first - 1].contains(.determiner)
    return first - (isMarked ? 1 : 0) > passage.lowerBound
  }

  private static let free = WordSet(CueNouns.free)
  private static let freeObject = WordSet(CueNouns.freeObject)

  /// The end of the cue and what follows it, or nil where nothing does that the noun takes.
  private static func end(
    of noun: CueNoun, at index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> (index: Int, frames: CueFrames)? {
    let next = text.tokens[index + 1].key
    if noun.frames.contains(.clause), that(after: index, in: text, passage) != nil {
      return (index + 1, .clause)
    }
    if noun.frames.contains(.infinitive), next == "to", isVerb(index + 2, in: text) {
      return (index + 1, .infinitive)
    }
    if noun.frames.contains(.question) {
      if next == "whether" { return (index + 1, .question) }
      if aboutWords.contains(next), text.tokens[index + 2].key != "who",
        text.traits[index + 2].contains(.question) || text.tokens[index + 2].key == "whether"
      {
        return (index + 2, .question)
      }
    }
    if noun.prepositions.contains(next), text.canBeginNounPhrase(index + 2) {
      return (index + 2, .object)
    }
    return nil
  }

  /// The "that" after a noun, or after one phrase of time or place that follows it: "her claim on
  /// Friday that".
  static func that(after noun: Int, in text: MarkedText, _ passage: Range<Int>) -> Int? {
    guard noun + 1 < passage.upperBound else { return nil }
    if text.tokens[noun + 1].key == "that" { return noun + 1 }
    guard places.contains(text.tokens[noun + 1].key) else { return nil }
    for index in noun + 2..<max(noun + 2, min(passage.upperBound, noun + 8)) {
      if text.tokens[index].key == "that" { return index > noun + 2 ? index : nil }
      guard text.tokens[index].kind == .word || text.tokens[index].kind == .possessive,
        text.traits[index].isDisjoint(with: [.auxiliary, .subject, .coordinator]),
        !text.isPlainVerb(index)
      else { return nil }
    }
    return nil
  }

  private static let places: WordSet = [
    "on", "in", "at", "during", "after", "before", "from", "among", "within", "by", "last",
  ]

  private static let aboutWords: WordSet = ["about", "over", "on", "of", "as"]

  /// Whether a word that is no noun phrase's first can be an infinitive.
  private static func isVerb(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].casing == .lower
      && text.traits[index].isDisjoint(with: [.determiner, .pronoun, .preposition, .number])
  }

  /// The first of at most two words that describe the noun.
  static func firstModifier(
    of index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Int {
    var first = index
    while first - 1 > passage.lowerBound, first > index - 3, isModifier(first - 1, in: text) {
      first -= 1
    }
    return first
  }

  /// Whether the word right before a noun says whose it is.
  static func isOwner(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .possessive || text.traits[index].contains(.possessive)
      || endsAsPlural(index, in: text)
  }

  private static func isModifier(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].casing == .lower
      && text.traits[index].isDisjoint(with: [
        .determiner, .possessive, .preposition, .auxiliary, .coordinator, .subject, .relative,
      ]) && !text.isPlainVerb(index)
  }

  /// "farmers' claims": the apostrophe alone.
  private static func endsAsPlural(_ index: Int, in text: MarkedText) -> Bool {
    text.tokens[index].kind == .closeQuote && text.quotation[index] < 0 && index > 0
      && text.tokens[index].gap == .none && text.tokens[index - 1].kind == .word
  }

  private static let nouns = CueNoun.all

  /// The nouns.
  static let words = WordSet(nouns.keys)
}

/// A noun that names what someone says or thinks.
private struct CueNoun {
  var cueClass: CueClass
  var frames: CueFrames = []
  var prepositions = WordSet([WordKey]())

  static let all: [WordKey: CueNoun] = {
    var result: [WordKey: CueNoun] = [:]
    let tables: [(CueClass, CueFrames, String)] = [
      (.speech, .clause, CueNouns.speech), (.belief, .clause, CueNouns.belief),
      (.intent, .clause, CueNouns.intent), (.decree, .clause, CueNouns.decree),
      (.intent, .infinitive, CueNouns.infinitive), (.belief, .question, CueNouns.question),
    ]
    for (cueClass, frames, table) in tables {
      for word in table.split(whereSeparator: \.isWhitespace) {
        result[WordKey(String(word)), default: CueNoun(cueClass: cueClass)].frames.insert(frames)
      }
    }
    for word in CueNouns.object.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: ":")
      result[WordKey(String(parts[0])), default: CueNoun(cueClass: .belief)].prepositions =
        WordSet(parts[1].split(separator: "|").map { WordKey(String($0)) })
    }
    return result
  }()
}
