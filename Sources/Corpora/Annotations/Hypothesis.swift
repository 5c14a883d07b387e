public import Assessment
import Extraction

/// One of the answers that the analyst holds against each other; named H1, H2 … in order.
public struct Hypothesis: Hashable, Sendable {
  /// Its words.
  public var words: String
  /// Whether it was given up; its number is never used again.
  public var isDropped = false

  /// A hypothesis in the given words.
  public init(_ words: String) { self.words = words }
}

/// How one claim, figure or source bears on one hypothesis, by the analyst's judgement.
public struct EvidenceJudgement: Hashable, Sendable {
  /// The number of the hypothesis, from 0.
  public var hypothesis: Int
  /// What is held against it.
  public var target: Target
  /// How it bears on it.
  public var consistency: Consistency
  /// Why; may be empty.
  public var reason: String

  /// A judgement of `target` against hypothesis `hypothesis`, which counts from 0.
  public init(hypothesis: Int, target: Target, _ consistency: Consistency, reason: String = "") {
    (self.hypothesis, self.target) = (hypothesis, target)
    (self.consistency, self.reason) = (consistency, reason)
  }
}

extension Annotations {
  /// The hypotheses that were not given up, by number from 0.
  public var openHypotheses: [Int] { hypotheses.indices.filter { !hypotheses[$0].isDropped } }

  /// The judgement of `target` against a hypothesis, or nil.
  public func judgement(of target: Target, against hypothesis: Int) -> EvidenceJudgement? {
    evidence.first { $0.target == target && $0.hypothesis == hypothesis }
  }
}

extension Corpus {
  /// The judged evidence against the hypotheses that were not given up, by display name.
  ///
  /// What was set aside and what rests on a withdrawn source is left out; `idleEvidence` names it.
  public var consistencyMatrix: ConsistencyMatrix {
    let open = annotations.openHypotheses
    let rows = judgedTargets.filter { whyIdle($0) == nil }.map { target in
      ConsistencyMatrix.Row(
        target.description, origin: origin(of: target),
        cells: open.map { annotations.judgement(of: target, against: $0)?.consistency })
    }
    return ConsistencyMatrix(open.map { "H\($0 + 1)" }, rows: rows)
  }

  /// Judged evidence that does not count, each with the reason.
  public var idleEvidence: [(target: Target, reason: String)] {
    judgedTargets.compactMap { target in whyIdle(target).map { (target, $0) } }
  }

  /// What is held against an open hypothesis, each once: claims and figures, then sources.
  private var judgedTargets: [Target] {
    let open = Set(annotations.openHypotheses)
    let targets = Set(annotations.evidence.filter { open.contains($0.hypothesis) }.map(\.target))
    return targets.sorted()
  }

  private func whyIdle(_ target: Target) -> String? {
    if isDismissed(target) { return "set aside" }
    guard let origin = origin(of: target), annotations.withdrawn.contains(origin) else {
      return nil
    }
    return "\(origin) is withdrawn"
  }

  /// Whether a claim or figure was set aside as none.
  public func isDismissed(_ target: Target) -> Bool {
    guard case .item(let id) = target else { return false }
    switch row(id) {
    case .claim(let article, let claim): return self.claim(article, claim).isDismissed
    case .figure(let article, let figure): return self.figure(article, figure).role == .dismissed
    case .article, .source, .note, .rating, nil: return false
    }
  }
}

extension Target: Comparable {
  /// Articles, claims and figures by display name, then sources by name.
  public static func < (left: Target, right: Target) -> Bool {
    switch (left, right) {
    case (.item(let first), .item(let second)): first < second
    case (.source(let first), .source(let second)): first < second
    case (.item, .source): true
    case (.source, .item): false
    }
  }
}
