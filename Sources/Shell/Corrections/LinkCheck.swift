import Corpora
import Prose

/// What a link may not say: of nothing, against an earlier one, or in a circle.
struct LinkCheck {
  private let corpus: Corpus

  init(_ corpus: Corpus) {
    self.corpus = corpus
  }

  /// Checks a link against what is there; `span` is where its second end was typed.
  /// - Throws: the first thing that is wrong with it.
  func check(_ link: Link, at span: Span?) throws(Diagnostic) {
    for target in [link.from, link.to] { try checkTarget(target, of: link.relation, at: span) }
    if corpus.annotations.links.contains(where: { $0.says(link) }) {
      throw Diagnostic(
        .refused, "\(link.from) and \(link.to) are linked as \(link.relation.rawValue) already",
        at: span)
    }
    if let earlier = contradicted(by: link) {
      throw Diagnostic(
        .refused,
        "\(earlier.from) and \(earlier.to) are linked as \(earlier.relation.rawValue),"
          + " which \(link.relation.rawValue) contradicts", at: span,
        help: [
          "take the other back first:"
            + " link \(earlier.from) \(earlier.relation.rawValue) \(earlier.to) --drop"
        ])
    }
    if link.relation == .derivedFrom { try checkCircle(link, at: span) }
  }

  private func checkTarget(
    _ target: Target, of relation: Link.Relation, at span: Span?
  ) throws(Diagnostic) {
    if corpus.isDismissed(target) {
      throw Diagnostic(
        .refused, "\(target) was set aside", at: span,
        help: ["'history \(target)' says why; 'undo' takes it back"])
    }
    switch target {
    case .source:
      if relation == .same || relation == .independent { return }
    case .item(let id):
      if id.kind != .articles { return }
    }
    throw Diagnostic(
      .wrongArguments, "\(target) cannot be linked as \(relation.rawValue)", at: span,
      help: [
        "claims and figures take every link, sources only same and independent, articles none"
      ])
  }

  /// An earlier link of the two that says otherwise.
  private func contradicted(by link: Link) -> Link? {
    let ends = Set([names(link.from), names(link.to)])
    return corpus.annotations.links.first { earlier in
      guard Self.excluded(link.relation).contains(earlier.relation) else { return false }
      if Set([earlier.from, earlier.to]) == Set([link.from, link.to]) { return true }
      // Of origins it does not matter by which claim they are named.
      let isOfOrigins = Set([link.relation, earlier.relation]) == [.same, .independent]
      return isOfOrigins && !ends.contains(nil)
        && Set([names(earlier.from), names(earlier.to)]) == ends
    }
  }

  private func names(_ target: Target) -> String? { corpus.origin(of: target) }

  private static func excluded(_ relation: Link.Relation) -> Set<Link.Relation> {
    switch relation {
    case .same: [.independent, .contradicts]
    case .independent: [.same, .derivedFrom]
    case .derivedFrom: [.independent]
    case .supports: [.contradicts]
    case .contradicts: [.supports, .same]
    }
  }

  /// Two figures are not computed from each other, however long the way and by claim or figure.
  private func checkCircle(_ link: Link, at span: Span?) throws(Diagnostic) {
    let starts = Set(nodes(link.from))
    var seen: Set<String> = []
    var waiting = nodes(link.to)
    while let next = waiting.popLast() {
      if starts.contains(next) {
        throw Diagnostic(
          .refused, "\(link.to) is derived from \(link.from) already", at: span,
          help: ["two figures cannot be computed from each other"])
      }
      guard seen.insert(next).inserted else { continue }
      for earlier in corpus.annotations.links where earlier.relation == .derivedFrom {
        if nodes(earlier.from).contains(next) { waiting += nodes(earlier.to) }
      }
    }
  }

  /// The figures that a target stands for, or itself where it holds none.
  private func nodes(_ target: Target) -> [String] {
    let figures = corpus.figures(of: target)
    return figures.isEmpty ? [target.description] : figures
  }
}

extension Link {
  /// Whether it says the same as another, whatever the reason; only derived-from has a direction.
  func says(_ other: Link) -> Bool {
    guard relation == other.relation else { return false }
    if (from, to) == (other.from, other.to) { return true }
    return relation != .derivedFrom && relation != .supports
      && (from, to) == (other.to, other.from)
  }
}
