import Prose

/// Someone who speaks in an article, under the name that stands for it.
struct Actor: Hashable, Sendable {
  var name: String
  var kind: SourceKind
  /// The body that the actor speaks for.
  var body: String?
}

/// Gives every source of one article its actor: names by their fullest form, pronouns and
/// descriptions by the actor they stand for.
///
/// Sources are named in the order of the text, so that each can look back at those before it.
struct ActorNaming {
  private struct Mention {
    let actor: Actor
    /// The tokens that name the actor.
    let source: Range<Int>

    var isPlural: Bool { actor.kind == .group || actor.kind == .arbitrary }

    var isPerson: Bool {
      actor.kind == .person || actor.kind == .namedOfficial || actor.kind == .anonymousOfficial
    }
  }

  let text: MarkedText
  private var mentions: [Mention] = []
  /// For each name the last mention that tells an office of its actor or a body that he speaks for.
  private var offices: [String: Int] = [:]
  /// For each last word of a name where its actor is named first.
  private var fullNames: [WordKey: Range<Int>] = [:]
  /// How many mentions before a pronoun are looked at.
  private static let reach = 40

  init(_ text: MarkedText, _ found: [Attribution]) {
    self.text = text
    for attribution in found {
      guard let source = attribution.source else { continue }
      for segment in SourceWords(source, in: text).segments {
        let head = SourceWords.head(of: segment, in: text)
        guard let name = SourceWords.name(endingHead: head, in: text), name.count > 1 else {
          continue
        }
        let key = text.tokens[name.upperBound - 1].key
        if fullNames[key] == nil { fullNames[key] = name }
      }
    }
  }

  /// The actor that the words of `source` stand for.
  mutating func actor(of source: Range<Int>) -> Actor {
    let actor = resolved(source)
    if actor.kind == .namedOfficial || actor.body != nil { offices[actor.name] = mentions.count }
    mentions.append(Mention(actor: actor, source: source))
    return actor
  }

  private func resolved(_ source: Range<Int>) -> Actor {
    let first = source.lowerBound
    if source.count == 1,
      !text.traits[first].isDisjoint(with: [.subject, .relative, .possessive])
    {
      return text.traits[first].contains(.relative) ? antecedent(of: first) : pronoun(at: first)
    }
    if LabelCue.isAnswer(source, in: text), let person = recentPerson { return person }
    if let owner = ownerOfRecords(source) { return owner }
    if let seen = SeenPaper(in: source, text) { return resolved(seen.paper) }
    let words = SourceWords(source, in: text)
    if let known = words.knownName, !isOfficer(of: words) {
      return Actor(name: known.name, kind: isPost(source) ? .post : known.kind)
    }
    let body = spokenFor(source)
    for segment in words.segments {
      let head = SourceWords.head(of: segment, in: text)
      guard let name = SourceWords.name(endingHead: head, in: text) else { continue }
      if let both = joined(name, head) { return both }
      return named(name, segment, source, words, body)
    }
    guard let segment = words.firstSegment else {
      return Actor(name: text.text.text[text.span(source)], kind: .person)
    }
    if let maker = maker(ofPaper: segment) { return resolved(maker) }
    return described(segment, source, body)
  }

  /// "Ana Ruiz and the mayor, Jan Vega": two names that speak as one.
  private func joined(_ name: Range<Int>, _ head: Range<Int>) -> Actor? {
    let before = head.lowerBound..<max(head.lowerBound, name.lowerBound)
    guard let coordinator = before.last(where: { text.tokens[$0].key == "and" }),
      let first = SourceWords.name(endingHead: head.lowerBound..<coordinator, in: text)
    else { return nil }
    return Actor(name: "\(fullName(first)) and \(fullName(name))", kind: .group)
  }

  /// A name as it is written, or by the first name that the article gives it elsewhere.
  private func fullName(_ name: Range<Int>) -> String {
    let full = name.count == 1 ? fullNames[text.tokens[name.lowerBound].key] : nil
    return Self.spelled(full ?? name, in: text)
  }

  private func isOfficer(of words: SourceWords) -> Bool {
    guard let segment = words.firstSegment else { return false }
    let head = SourceWords.head(of: segment, in: text)
    return head.last.map { !text.tokens[$0].isCapitalised } ?? false && head.count > 1
  }

  func isPost(_ source: Range<Int>) -> Bool { source.contains { text.traits[$0].contains(.post) } }

  private func named(
    _ name: Range<Int>, _ segment: Range<Int>, _ source: Range<Int>, _ words: SourceWords,
    _ body: String?
  ) -> Actor {
    let name = withOwner(name)
    let last = name.upperBound - 1
    if CountryLexicon.names[text.tokens[last].key] != nil, name.count <= 2 {
      return Actor(name: Self.spelled(name, in: text), kind: .officialBody)
    }
    let hasArticle = isNamedThing(name, segment, source)
    if words.namesOutlet || hasArticle && OutletNouns.words.contains(text.tokens[last].key) {
      return Actor(name: Self.spelled(withTown(name), in: text), kind: .outlet)
    }
    let isBody =
      hasArticle || name.contains { text.traits[$0].contains(.body) }
      || describesBody(words, before: segment)
    if isBody || belongsToBody(name, segment) {
      let spelled = Self.spelled(name, in: text)
      if let known = recalled(name, where: { $0.kind == .officialBody || $0.kind == .group }) {
        return known
      }
      return Actor(name: spelled, kind: bodyKind(words.firstSegment ?? segment))
    }
    let spelled = fullName(name)
    let earlier = offices[spelled].map { mentions[$0].actor }
    let hasOffice = source.contains { text.traits[$0].contains(.office) }
    let kind: SourceKind =
      hasOffice || earlier?.kind == .namedOfficial ? .namedOfficial : .person
    return Actor(name: spelled, kind: kind, body: body ?? earlier?.body)
  }

  /// "the ministry of Arden", but not "ministry spokesman Jon Vega".
  private func belongsToBody(_ name: Range<Int>, _ segment: Range<Int>) -> Bool {
    let before = segment.lowerBound..<max(segment.lowerBound, name.lowerBound)
    return before.contains { text.traits[$0].contains(.body) }
      && !before.contains { !text.traits[$0].isDisjoint(with: [.office, .spokesperson]) }
  }

  /// "the Kremlin", "the Gazette": one or two names after an article, without an office.
  private func isNamedThing(_ name: Range<Int>, _ segment: Range<Int>, _ source: Range<Int>) -> Bool
  {
    name.count <= 2 && text.tokens[segment.lowerBound].key == "the"
      && segment.lowerBound + 1 == name.lowerBound
      && !source.contains { !text.traits[$0].isDisjoint(with: [.title, .office]) }
  }

  func bodyKind(_ segment: Range<Int>) -> SourceKind {
    let isPrivate = segment.contains { Self.privateBodies.contains(text.tokens[$0].key) }
    return isPrivate ? .group : .officialBody
  }

  private static func spelled(_ range: Range<Int>, in text: MarkedText) -> String {
    text.text.text[text.span(range)]
  }

  /// The latest body that spoke; not any group, but one whose words name a body.
  var recentBody: String? {
    mentions.suffix(Self.reach).last { mention in
      mention.actor.kind == .officialBody
        || mention.actor.kind == .group
          && SourceWords(mention.source, in: text).headTokens.contains(where: namesBody)
    }?.actor.name
  }

  /// The latest person who spoke, who answers where an interview marks answers by a letter.
  private var recentPerson: Actor? { mentions.suffix(Self.reach).last(where: \.isPerson)?.actor }

  /// Whether a word names a body: "ministry", "operator", a name.
  func namesBody(_ index: Int) -> Bool {
    text.traits[index].contains(.body) || Self.privateBodies.contains(text.tokens[index].key)
      || text.tokens[index].isCapitalised && text.traits[index].isEmpty
  }

  /// The latest actor whose heads hold all words of `range`: "the ministry" is the health ministry,
  /// "the interior ministry" is another one.
  func recalled(_ range: Range<Int>, where fits: (Actor) -> Bool) -> Actor? {
    let words = range.filter { text.tokens[$0].kind == .word }.map { text.tokens[$0].key }
    if words.isEmpty { return nil }
    return mentions.suffix(Self.reach).last { holds($0, words) && fits($0.actor) }?.actor
  }

  /// The actors whose heads hold all of `words`, oldest first.
  func mentions(holding words: [WordKey]) -> [Actor] {
    mentions.suffix(Self.reach).filter { holds($0, words) }.map(\.actor)
  }

  private func holds(_ mention: Mention, _ words: [WordKey]) -> Bool {
    let isNear = words.allSatisfy { word in
      mention.source.contains { text.tokens[$0].key == word }
    }
    guard isNear else { return false }
    let heads = SourceWords(mention.source, in: text).headTokens
    return words.allSatisfy { word in heads.contains { text.tokens[$0].key == word } }
  }

  /// Whether anybody speaks within `tokens`.
  func holdsMention(_ tokens: Range<Int>) -> Bool {
    mentions.suffix(Self.reach).contains { tokens.overlaps($0.source) }
  }

  /// What "who" and "which" stand for: the noun phrase before them.
  private func antecedent(of index: Int) -> Actor {
    let last = index > 0 && text.tokens[index - 1].kind == .comma ? index - 1 : index
    let lowest = text.text.sentences[text.text.sentence(ofToken: index)].tokens.lowerBound
    guard last > lowest, let start = text.nounPhraseStart(before: last, from: lowest),
      start < last, !text.traits[start].contains(.relative)
    else { return pronoun(at: index) }
    // "They held a sign that": the noun alone, since "that" follows it at once.
    let isThat = text.tokens[index].key == "that"
    let noun = (start..<last).last { article in
      text.traits[article].contains(.determiner) && (isThat || beginsNoun(article, after: start))
    }
    return resolved((noun ?? start)..<last)
  }

  /// Whether an article stands after a verb that no list holds: "read the report, which".
  private func beginsNoun(_ article: Int, after first: Int) -> Bool {
    guard article > first, text.tokens[article - 1].kind == .word else { return false }
    return text.traits[article - 1].isDisjoint(with: [
      .preposition, .coordinator, .determiner, .possessive,
    ])
  }

  func pronoun(at index: Int) -> Actor {
    let key = text.tokens[index].key
    if key == "they", let before = subjectsBefore(index) { return before }
    let recent = mentions.suffix(Self.reach)
    let found: Mention?
    switch key {
    case "he", "she", "his", "her": found = recent.last(where: \.isPerson)
    case "it", "its":
      found = recent.last { !$0.isPerson && $0.actor.kind != .arbitrary }
    case "they", "we", "their", "our": found = recent.last { $0.isPlural } ?? recent.last
    default: found = recent.last
    }
    let spelled = text.text.text[text.tokens[index].span]
    return found?.actor ?? bodyOfClause(before: index) ?? Actor(name: spelled, kind: .person)
  }
}
