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
  /// Why each name of each class is one with the name it is called by; none for that one itself.
  private(set) var reasons: [[String: String]] = []
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
        let source = sources.number(of: origin.actor, in: articles[mention.article])
      {
        classes[number] = numbers[source]
      }
    }
  }

  /// Who stands for a claim: its origin, or where that is nobody in particular ("laboratories
  /// confirmed, the minister said") the official or body that tells of it.
  private static func teller(of claim: Claim) -> ChainLink? {
    guard let origin = claim.origin else { return nil }
    let official = claim.chain.first { link in
      guard link.role == .relay || link.role == .spokesperson else { return false }
      switch link.kind {
      case .officialBody, .namedOfficial: return true
      case .anonymousOfficial, .wireAgency, .outlet, .post, .unidentifiedPost, .person, .group,
        .arbitrary, .writer:
        return false
      }
    }
    // Asked second, since few claims have another teller and a name takes long to read.
    guard let official,
      OriginSource.standing(of: origin.kind, OriginName(origin.actor)) == .anonymous
    else { return origin }
    return official
  }

  /// Numbers the classes of one subject's names; gives the class of each name.
  private mutating func numberClasses(of subject: SubjectOrigins, _ links: FigureLinks) -> [Int] {
    var joins = OriginMerging(subject).joins
    for pair in links.sameOrigin {
      let named = pair.names.map(subject.numbers(of:))
      guard let first = named[0].first, !named[1].isEmpty else { continue }
      joins += named.joined().map { OriginJoin(first: first, second: $0, rule: "you say so") }
    }
    var merged = DisjointSets(count: subject.sources.count)
    for join in joins { merged.join(join.first, join.second) }
    var numbers: [Int: Int] = [:]
    let classes = subject.sources.indices.map { index in
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
    explain(joins, of: subject, classes)
    return classes
  }

  /// Keeps for each name of a class the rules on the way to the name that the class is called by;
  /// of names that have the same words nothing, since everybody sees it.
  private mutating func explain(
    _ joins: [OriginJoin], of subject: SubjectOrigins, _ classes: [Int]
  ) {
    reasons += Array(repeating: [:], count: actors.count - reasons.count)
    let ways = JoinedWays(joins)
    for (index, number) in classes.enumerated()
    where number >= 0 && subject.sources[index].actor == actors[number] {
      for (other, all) in ways.from(index) {
        let rules = all.filter { $0 != OriginRule.sameName.name }
        if rules.isEmpty { continue }
        reasons[number][subject.sources[other].actor] = rules.joined(separator: ", and ")
      }
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
