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
    ], effect: .annotate,
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

  init(_ arguments: Arguments) throws(Diagnostic) {
    first = arguments.selections["target"]
    second = arguments.selections["other"]
    relation = arguments.text("relation").flatMap { Link.Relation(rawValue: $0.text) } ?? .same
    reason = arguments.text("reason")?.text ?? ""
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (from, fromWords) = try session.targets(of: first, isConfirmed: false)
    let (to, toWords) = try session.targets(of: second, isConfirmed: false)
    var changes: [Change] = []
    for start in from {
      for end in to where start != end {
        if relation == .derivedFrom, session.corpus.derives(end, from: start) {
          throw Diagnostic(
            .refused, "\(end) is derived from \(start) already", at: second?.span,
            help: ["two figures cannot be computed from each other"])
        }
        changes.append(.link(Link(from: start, relation, to: end, reason: reason)))
      }
    }
    if changes.isEmpty {
      throw Diagnostic(.refused, "a thing is not linked with itself", at: second?.span)
    }
    let words = "\(fromWords) \(relation.rawValue) \(toWords)"
    var answer = Answer.text("linked " + words, .corpus(.all(changes)))
    answer.expandedLine =
      "link \(words)" + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
    return answer
  }
}

extension Corpus {
  /// Whether links lead from one target to another by `derived-from`.
  fileprivate func derives(_ target: Target, from wanted: Target) -> Bool {
    var seen: Set<Target> = []
    var waiting = [target]
    while let next = waiting.popLast() {
      if next == wanted { return true }
      guard seen.insert(next).inserted else { continue }
      waiting += annotations.links.filter { $0.relation == .derivedFrom && $0.from == next }
        .map(\.to)
    }
    return false
  }
}
