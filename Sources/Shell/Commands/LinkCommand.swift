import Corpora

/// `link a1.c3 same a2.c5`: what two things are to each other, where no rule can see it.
struct LinkCommand: Command {
  static let declaration = Declaration(
    "link", "say what two claims, figures or sources are to each other", section: .assessing,
    parameters: [
      Parameter("target", .targets),
      Parameter("relation", .choice(Link.Relation.allCases.map(\.rawValue))),
      Parameter("other", .targets),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], flags: [Flag("drop", "take the link back")], effect: .annotate,
    examples: [
      Example("link a1.c1 same a2.c1", "one statement, told twice"),
      Example(
        #"link a2.c1.f1 derived-from a1.c1.f1 because "three wounded for each dead""#,
        "a computed figure never corroborates"),
    ], searchTerms: ["same", "independent", "derived", "supports", "contradicts", "relation"])

  private let first: Selection?
  private let second: Selection?
  private let relation: Link.Relation
  private let reason: String
  private let isDropped: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    first = arguments.selections["target"]
    second = arguments.selections["other"]
    relation = arguments.text("relation").flatMap { Link.Relation(rawValue: $0.text) } ?? .same
    reason = arguments.text("reason")?.text ?? ""
    isDropped = arguments.has("drop")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (from, fromWords) = try session.targets(of: first, isConfirmed: false)
    let (to, toWords) = try session.targets(of: second, isConfirmed: false)
    var changes: [Change] = []
    for start in from {
      for end in to where start != end {
        let link = Link(from: start, relation, to: end, reason: reason)
        if isDropped {
          changes += try dropped(link, in: session.corpus)
        } else {
          try LinkCheck(session.corpus).check(link, at: second?.span)
          changes.append(.link(link, true))
        }
      }
    }
    if changes.isEmpty {
      throw Diagnostic(.refused, "a thing is not linked with itself", at: second?.span)
    }
    let words = "\(fromWords) \(relation.rawValue) \(toWords)"
    var answer = Answer.text(
      (isDropped ? "no longer linked " : "linked ") + words, .corpus(.all(changes)))
    answer.expandedLine =
      "link \(words)" + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
      + (isDropped ? " --drop" : "")
    return answer
  }

  private func dropped(_ link: Link, in corpus: Corpus) throws(Diagnostic) -> [Change] {
    let found = corpus.annotations.links.filter { $0.says(link) }
    if found.isEmpty {
      throw Diagnostic(
        .refused, "\(link.from) and \(link.to) are not linked as \(relation.rawValue)",
        at: second?.span)
    }
    return found.map { .link($0, false) }
  }
}
