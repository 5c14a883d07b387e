import Prose

/// Where content begins that follows its cue, after addressees, times and places.
struct ContentOpening {
  enum Kind { case that, question, infinitive, bare, topic }

  let index: Int
  let kind: Kind
  let addressee: Range<Int>?

  /// The opening of the content that follows the cue of `scene`, or nil where none follows.
  static func find(in scene: Scene) -> ContentOpening? {
    let frames = scene.cue.frames
    let first = scene.cue.tokens.upperBound
    guard first < scene.high, !frames.isEmpty else { return nil }
    if let found = opening(at: first, in: scene) { return found }
    if let that = that(after: first, in: scene) { return that }
    if let condition = condition(after: first, in: scene) { return condition }
    if frames.contains(.addressee), let end = scene.text.titleEnd(at: first) {
      return afterProgramme(first..<end, in: scene)
    }
    let start = afterAdjuncts(from: first, in: scene)
    if start > first, start < scene.high, let found = opening(at: start, in: scene) { return found }
    if let quoted = scene.quotedClause(after: first) {
      return ContentOpening(index: quoted, kind: .bare, addressee: nil)
    }
    if let topic = topic(after: first, in: scene) { return topic }
    if frames.contains(.addressee), !tellsWithout(first, in: scene) {
      return afterAddressee(from: first, in: scene)
    }
    guard start < scene.high, canOpen(start, in: scene),
      !frames.isDisjoint(with: [.clause, .object, .person]) || opensShown(in: scene)
    else { return nil }
    return ContentOpening(index: start, kind: .bare, addressee: nil)
  }

  /// An opening that its first word shows.
  private static func opening(at index: Int, in scene: Scene) -> ContentOpening? {
    let frames = scene.cue.frames
    let key = scene.text.tokens[index].key
    if key == "that", !frames.isDisjoint(with: [.thatClause, .clause]), index + 1 < scene.high,
      !pointsBack(index, in: scene)
    {
      let isSetOff = scene.text.tokens[index + 1].kind == .comma && index + 2 < scene.high
      return ContentOpening(index: index + (isSetOff ? 2 : 1), kind: .that, addressee: nil)
    }
    if key == "to", frames.contains(.infinitive) {
      return ContentOpening(index: index, kind: .infinitive, addressee: nil)
    }
    if scene.text.traits[index].contains(.question), frames.contains(.question), key != "who" {
      return ContentOpening(index: index, kind: .question, addressee: nil)
    }
    return nil
  }

  /// "denies that figure": "that" before one noun and the end of its clause points to it.
  private static func pointsBack(_ index: Int, in scene: Scene) -> Bool {
    let noun = index + 1
    guard scene.text.tokens[noun].kind == .word, scene.text.tokens[noun].casing == .lower,
      scene.text.traits[noun].isDisjoint(with: [.subject, .determiner, .pronoun, .auxiliary])
    else { return false }
    guard noun + 1 < scene.high else { return true }
    switch scene.text.tokens[noun + 1].kind {
    case .comma, .stop, .semicolon, .colon: return true
    default: return false
    }
  }

  /// "that" within the next words, with no verb before it: "said in Lima on Friday that".
  private static func that(after first: Int, in scene: Scene) -> ContentOpening? {
    guard !scene.cue.frames.isDisjoint(with: [.thatClause, .clause]) else { return nil }
    var index = first
    let next = scene.nextCues.first {
      $0.form == .finite || $0.form == .participle
    }
    let limit = min(scene.high, first + 22, next?.tokens.lowerBound ?? scene.high)
    while index < limit {
      if let end = scene.text.titleEnd(at: index), end < limit {
        index = end
        continue
      }
      if scene.isQuoted(index) { return nil }
      switch scene.text.tokens[index].kind {
      case .stop where scene.text.tokens[index].gap > .none, .colon, .semicolon, .openQuote:
        return nil
      case .comma, .dash:
        if let that = thatAfterInsertion(at: index, in: scene) {
          return ContentOpening(index: that + 1, kind: .that, addressee: nil)
        }
        // "said on Friday, amid fears that": the attribution is over, unless it names a town.
        if !scene.cue.frames.contains(.addressee) { return nil }
      case .word:
        let word = scene.text.traits[index]
        if scene.text.tokens[index].key == "that" {
          return index > first && index + 1 < scene.high
            ? ContentOpening(index: index + 1, kind: .that, addressee: first..<index) : nil
        }
        if word.contains(.auxiliary) || word.contains(.subject) && index > first
          || scene.text.isPlainVerb(index) || word.contains(.coordinator)
        {
          return nil
        }
        if index == first, !mayLead(index, in: scene) { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether a word right after the cue may stand before "that": a preposition, a time, a listener.
  private static func mayLead(_ index: Int, in scene: Scene) -> Bool {
    !scene.text.traits[index].isDisjoint(with: [.preposition, .time])
      || scene.text.isAdverb(index) || scene.cue.frames.contains(.addressee)
  }

  /// The token after times and adverbs that follow the cue.
  private static func afterAdjuncts(from first: Int, in scene: Scene) -> Int {
    var index = first
    while index < scene.high, scene.text.tokens[index].kind == .word {
      let word = scene.text.traits[index]
      if word.contains(.weekday) || isTime(index, in: scene) {
        // "said Friday's vote was close": the day belongs to what is said.
        if index + 1 < scene.high, scene.text.tokens[index + 1].kind == .possessive { return index }
        index += 1
        while index < scene.high, scene.text.traits[index].contains(.time) { index += 1 }
      } else if scene.text.tokens[index].key == "on", index + 1 < scene.high,
        scene.text.traits[index + 1].contains(.weekday)
      {
        index += 2
      } else if scene.text.tokens[index].key == "in", index + 2 < scene.high,
        scene.text.traits[index + 1].contains(.determiner),
        scene.text.traits[index + 2].contains(.paper)
      {
        index += 3
      } else if index == first, scene.text.isAdverb(index), !word.contains(.determiner),
        !scene.text.holdsNumber(index + 1..<min(index + 2, scene.high))
      {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  private static let timeLeaders: WordSet = [
    "last", "late", "early", "later", "earlier", "this", "next",
  ]

  /// "last week", "late Tuesday", "this year".
  private static func isTime(_ index: Int, in scene: Scene) -> Bool {
    index + 1 < scene.high && scene.text.traits[index + 1].contains(.time)
      && timeLeaders.contains(scene.text.tokens[index].key)
  }

  /// Whether the noun phrase after a verb that needs no addressee is the subject of what is written:
  /// "He writes Vega has dug".
  private static func tellsWithout(_ first: Int, in scene: Scene) -> Bool {
    guard scene.cue.cueClass == .write, scene.cue.frames.contains(.clause) else { return false }
    let end = scene.text.nounPhraseEnd(from: first, to: scene.high)
    return end > first && end < scene.high
      && (scene.text.traits[end].contains(.auxiliary) || scene.text.isPlainVerb(end))
  }

  /// The clause after someone who is told: "told reporters he would".
  private static func afterAddressee(from first: Int, in scene: Scene) -> ContentOpening? {
    guard scene.text.canBeginNounPhrase(first) else { return nil }
    var end = min(addresseeEnd(from: first, in: scene), scene.high)
    let person = first..<end
    end = afterAdjuncts(from: end, in: scene)
    guard end > first, end < scene.high else { return nil }
    if scene.text.tokens[end].key == "to", scene.cue.frames.contains(.person) {
      return ContentOpening(index: first, kind: .infinitive, addressee: nil)
    }
    if let found = opening(at: end, in: scene) {
      return ContentOpening(index: found.index, kind: found.kind, addressee: person)
    }
    let last = scene.text.nounPhraseEnd(from: first, to: scene.high)
    if last > end, last < scene.high, let found = opening(at: last, in: scene) {
      return ContentOpening(index: found.index, kind: found.kind, addressee: first..<last)
    }
    guard canOpen(end, in: scene) else { return nil }
    let isObject = last == scene.high && scene.cue.frames.contains(.object)
    return ContentOpening(
      index: isObject ? first : end, kind: .bare, addressee: isObject ? nil : person)
  }

  /// The clause after a programme that is told: told “Morning Wells” the dam held.
  private static func afterProgramme(
    _ programme: Range<Int>, in scene: Scene
  ) -> ContentOpening? {
    let start = afterAdjuncts(from: programme.upperBound, in: scene)
    guard start < scene.high, canOpen(start, in: scene) else { return nil }
    return ContentOpening(index: start, kind: .bare, addressee: programme)
  }

  private static func addresseeEnd(from first: Int, in scene: Scene) -> Int {
    let text = scene.text
    if text.traits[first].contains(.pronoun), !text.traits[first].contains(.determiner) {
      return first + 1
    }
    var index = first
    while index < scene.high, text.traits[index].contains(.determiner) { index += 1 }
    let isName = index < scene.high && text.tokens[index].isCapitalised
    while index < scene.high,
      text.tokens[index].kind == .word || text.tokens[index].kind == .possessive,
      text.traits[index].isDisjoint(with: [
        .determiner, .subject, .preposition, .auxiliary, .question,
      ]),
      text.tokens[index].isCapitalised == isName || index == first
    {
      index += 1
      if !isName { break }
    }
    if index + 1 < scene.high, text.tokens[index].key == "of", text.tokens[index + 1].isCapitalised
    {
      return text.nounPhraseEnd(from: index + 1, to: scene.high)
    }
    return index
  }

  /// Whether a clause, a noun phrase or a quotation of a few words can begin there.
  static func canOpen(_ index: Int, in scene: Scene) -> Bool {
    if scene.text.opensQuotation(index) { return true }
    guard
      scene.text.canBeginNounPhrase(index) || scene.text.traits[index].contains(.weekday)
        || startsBare(index, in: scene)
    else { return false }
    return true
  }

  /// "between two and four", "about a third".
  private static func givesNumber(_ index: Int, in scene: Scene) -> Bool {
    index < scene.high && scene.text.holdsNumber(index..<min(index + 3, scene.high))
  }

  private static func startsBare(_ index: Int, in scene: Scene) -> Bool {
    let word = scene.text.traits[index]
    let frames = scene.cue.frames
    guard scene.text.tokens[index].kind == .word else { return false }
    if scene.text.isAdverb(index) || scene.text.tokens[index].key == "having" {
      return true
    }
    if word.contains(.preposition), givesNumber(index + 1, in: scene) { return true }
    return frames.contains(.clause)
      && (scene.text.tokens[index].key == "if" || word.contains(.number))
  }
}
