import Assessment
import Corpora

/// The log as records of what was suggested, assigned or withdrawn.
///
/// Each says by whom, on which words, and what it stands in place of; nothing is ever removed.
struct AuditTrail {
  /// One step of the log.
  struct Step {
    /// What became of it.
    enum State: String { case loaded, suggested, assigned, withdrawn }

    /// Its number from 1.
    let number: Int
    let state: State
    /// The line with selections as ids; of a suggestion also what was suggested by which rules.
    let words: String
    /// The analyst with the time, or the ruleset; nil where nobody signed.
    let actor: String?
    /// Each claim and figure it is about, with the digest of its words.
    let evidence: [String]
    /// The number of the step it stands in place of or takes back.
    let replaced: Int?
    let change: Change
  }

  /// In order.
  let steps: [Step]

  init(_ log: AnnotationLog) {
    var standing = StandingSteps()
    steps = log.entries.enumerated().map { index, entry in
      Step(
        number: index + 1, state: Self.state(of: entry), words: Self.words(of: entry, in: log),
        actor: Self.actor(of: entry),
        evidence: entry.evidence.map { "\($0.id) \($0.digest.prefix(12))" },
        replaced: standing.replaced(by: entry, number: index + 1), change: entry.change)
    }
  }

  private static func state(of entry: AnnotationLog.Entry) -> Step.State {
    if case .undid = entry.kind { return .withdrawn }
    let states = entry.change.steps.map { change -> Step.State in
      switch change {
      case .append, .removeLast, .replace: .loaded
      case .suggest: .suggested
      case .rate(_, _, _, nil), .pick(_, nil), .judge(_, _, nil), .link(_, false),
        .withdraw(_, true), .dropHypothesis(_, true):
        .withdrawn
      case .rate, .pick, .judge, .link, .withdraw, .dropHypothesis, .correct,
        .removeLastCorrection, .merge, .split, .setParties, .setRegister, .describe, .addHypothesis,
        .removeLastHypothesis, .addNote, .removeLastNote, .setTags, .all:
        .assigned
      }
    }
    return states.first ?? .assigned
  }

  private static func words(of entry: AnnotationLog.Entry, in log: AnnotationLog) -> String {
    guard case .suggest(let records) = entry.change else {
      let signature = entry.original(in: log).stamp?.words ?? ""
      return entry.line.hasSuffix(signature)
        ? String(entry.line.dropLast(signature.count)) : entry.line
    }
    let isOfOne = Set(records.map(\.target)).count == 1
    let said = records.map { record in
      (isOfOne ? "" : "\(record.target) ") + "\(record.axis.rawValue) \(record.value ?? "n/a") ("
        + record.reasons.map(\.rule).joined(separator: ", ") + ")"
    }
    return (isOfOne ? entry.line : "suggest") + ": " + said.joined(separator: ", ")
  }

  private static func actor(of entry: AnnotationLog.Entry) -> String? {
    if case .suggest(let records) = entry.change { return records.first?.ruleset }
    return entry.stamp.map { $0.analyst + ($0.time.map { ", \($0)" } ?? "") }
  }
}

/// Which step holds for each thing that only one step can hold for.
private struct StandingSteps {
  private var current: [Key: Int] = [:]
  private var former: [Int: [Key: Int]] = [:]

  /// What a step sets, so that a later one stands in its place.
  enum Key: Hashable {
    case rating(Target, RatingAxis, String?)
    case pick(DisplayID)
    case judgement(Int, Target)
    case tags(Target)
  }

  /// The step that `entry` stands in place of or takes back, or nil.
  mutating func replaced(by entry: AnnotationLog.Entry, number: Int) -> Int? {
    let keys = entry.change.steps.compactMap(Self.key)
    switch entry.kind {
    case .undid(let index):
      for key in keys { current[key] = former[index + 1]?[key] }
      return index + 1
    case .done, .redid:
      let before = keys.reduce(into: [:]) { $0[$1] = current[$1] }
      former[number] = before
      for key in keys { current[key] = number }
      return before.values.max()
    }
  }

  private static func key(of change: Change) -> Key? {
    switch change {
    case .rate(let target, let axis, let topic, _): .rating(target, axis, topic)
    case .pick(let figure, _): .pick(figure)
    case .judge(let hypothesis, let target, _): .judgement(hypothesis, target)
    case .setTags(let target, _): .tags(target)
    case .append, .removeLast, .replace, .correct, .removeLastCorrection, .merge, .split,
      .setParties, .setRegister, .describe, .link, .withdraw, .addHypothesis, .removeLastHypothesis,
      .dropHypothesis, .suggest, .addNote, .removeLastNote, .all:
      nil
    }
  }
}

extension AnnotationLog.Entry {
  /// The step that was taken back or made again, whose line this one repeats; else itself.
  fileprivate func original(in log: AnnotationLog) -> AnnotationLog.Entry {
    switch kind {
    case .done: self
    case .undid(let number), .redid(let number): log.entries[number]
    }
  }
}

extension Change {
  /// The single steps of it, in order.
  var steps: [Change] {
    if case .all(let changes) = self { return changes.flatMap(\.steps) }
    return [self]
  }
}
