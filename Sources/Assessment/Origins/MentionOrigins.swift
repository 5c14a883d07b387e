import Articles
import Extraction
import Prose

/// Whence each mention comes, before wording is looked at: by the names in its own claim.
struct MentionOrigins: Sendable {
  /// The class of each mention's origin, -1 where nobody is named.
  private(set) var classes: [Int] = []
  /// How far each class can be told from others.
  private(set) var standing: [OriginMentions.Standing] = []
  /// The name of each class: the longest that a mention gives it.
  private(set) var actors: [String] = []
  /// Whether each class is called by the name of a body.
  private var bodies: [Bool] = []

  /// The origins of `mentions` in `articles`, which belong to `subjects`.
  init(
    of mentions: [FigureMention], in articles: [ReadArticle], subjects: Subjects,
    links: FigureLinks
  ) {
    var bySubject: [Int: SubjectOrigins] = [:]
    var order: [Int] = []
    for (number, article) in articles.enumerated() where !Task.isCancelled {
      let subject = subjects.ofArticle[number]
      if bySubject[subject] == nil { order.append(subject) }
      bySubject[subject, default: SubjectOrigins()].add(article, leader: subjects.leaders[number])
    }
    classes = Array(repeating: -1, count: mentions.count)
    var classNumbers: [Int: [Int]] = [:]
    for subject in order {
      classNumbers[subject] = bySubject[subject].map { numberClasses(of: $0, links) }
    }
    for (number, mention) in mentions.enumerated() {
      let subject = subjects.ofArticle[mention.article]
      guard let sources = bySubject[subject], let numbers = classNumbers[subject] else { continue }
      let text = articles[mention.article].reading.text
      if let owner = sources.owner(of: mention.figure, in: text, classes: numbers) {
        classes[number] = owner
      } else if let origin = mention.claim.flatMap(Self.teller),
        let source = sources.number[origin.actor]
      {
        classes[number] = numbers[source]
      }
    }
  }

  /// Who stands for a claim: its origin, or where that is nobody in particular ("laboratories
  /// confirmed, the minister said") the official or body that tells of it.
  private static func teller(of claim: Claim) -> ChainLink? {
    guard let origin = claim.origin else { return nil }
    guard OriginSource.standing(of: origin.kind, OriginName(origin.actor)) == .anonymous else {
      return origin
    }
    return claim.chain.first { link in
      guard link.role == .relay || link.role == .spokesperson else { return false }
      switch link.kind {
      case .officialBody, .namedOfficial: return true
      case .anonymousOfficial, .wireAgency, .outlet, .post, .unidentifiedPost, .person, .group,
        .arbitrary, .writer:
        return false
      }
    } ?? origin
  }

  /// Numbers the classes of one subject's names; gives the class of each name.
  private mutating func numberClasses(of subject: SubjectOrigins, _ links: FigureLinks) -> [Int] {
    var merged = DisjointSets(count: subject.sources.count)
    for (number, root) in OriginMerging.classes(of: subject).enumerated() {
      merged.join(number, root)
    }
    for pair in links.sameOrigin {
      if let first = subject.number[pair.names[0]], let second = subject.number[pair.names[1]] {
        merged.join(first, second)
      }
    }
    var numbers: [Int: Int] = [:]
    return subject.sources.indices.map { index in
      let source = subject.sources[index]
      let standing = OriginSource.standing(of: source.kind, source.name)
      if standing == .nobody { return -1 }
      let root = merged.root(of: index)
      let number = numbers[root] ?? actors.count
      if numbers[root] == nil {
        numbers[root] = number
        actors.append(source.actor)
        bodies.append(source.isBody)
        self.standing.append(standing)
      } else {
        improve(number, with: source, standing)
      }
      return number
    }
  }

  /// A class is called by a named body rather than by a person, and by a longer name rather than a
  /// shorter one.
  private mutating func improve(
    _ number: Int, with source: OriginSource, _ standing: OriginMentions.Standing
  ) {
    let isBetter =
      self.standing[number] != standing
      ? standing == .named
      : bodies[number] != source.isBody
        ? source.isBody : source.actor.utf8.count > actors[number].utf8.count
    if isBetter { (actors[number], bodies[number]) = (source.actor, source.isBody) }
    if standing == .named { self.standing[number] = .named }
  }
}

/// The names under which origins appear in the articles of one subject.
struct SubjectOrigins: Sendable {
  private(set) var sources: [OriginSource] = []
  /// The number of each name as it is written.
  private(set) var number: [String: Int] = [:]
  /// The names that lead its articles most.
  private(set) var leaders = Set<WordStem>()

  /// Adds the names in the claims of `article`, which is led by the name `leader`.
  mutating func add(_ article: ReadArticle, leader: WordStem? = nil) {
    if let leader { leaders.insert(leader) }
    let text = article.article.body
    let bodies = BodyNames(in: article.reading.text)
    for body in bodies.names { add(body.name, .officialBody) }
    for claim in article.reading.claims {
      for link in claim.chain where link.role != .publisher {
        add(link.actor, link.kind)
      }
      if let source = claim.source {
        add(source.actor, source.kind, beside: phrases(source.spans, in: text, bodies))
      }
      if let origin = claim.origin, !origin.source.isEmpty {
        add(origin.actor, origin.kind, beside: phrases(origin.source, in: text, bodies))
      }
    }
  }

  /// The class of the body whose number a figure is said to be, by the classes of the sources.
  ///
  /// Nil where the words name none of the sources, or several.
  func owner(of figure: Figure, in text: TokenizedText, classes: [Int]) -> Int? {
    let owner = CountOwner.words(before: figure, in: text)
    if owner.isEmpty { return nil }
    let found = Set(
      sources.indices.filter { sources[$0].name.stems.isSuperset(of: owner) }.map { classes[$0] })
    return found.count == 1 ? found.first.flatMap { $0 < 0 ? nil : $0 } : nil
  }

  /// The words of a source; of "its coordinator" with the body that was named before.
  private func phrases(_ spans: [Span], in text: SourceText, _ bodies: BodyNames) -> [String] {
    spans.flatMap { span in
      let words = text[span]
      let head = words.prefix { $0 != " " }.lowercased()
      let owner =
        head == "its" || head == "their"
        ? bodies.last(before: span.start, within: 300) : nil
      return [words] + (owner.map { [$0] } ?? [])
    }
  }

  /// Adds one name with the phrases it stands in.
  mutating func add(_ actor: String, _ kind: SourceKind, beside phrases: [String] = []) {
    let index = number[actor] ?? sources.count
    if index == sources.count {
      number[actor] = index
      sources.append(OriginSource(actor: actor, kind: kind))
    }
    sources[index].kinds.insert(kind)
    let own = sources[index].name.stems
    for phrase in phrases {
      for word in PhraseWords(text: phrase).words where !own.contains(word.stem) {
        sources[index].wordsBeside.insert(word.stem)
      }
    }
  }
}
