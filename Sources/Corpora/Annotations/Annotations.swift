public import Assessment

/// What the analyst said of articles, claims, figures and sources.
public struct Annotations: Hashable, Sendable {
  /// In the order in which they were made.
  public internal(set) var notes: [Note] = []
  /// In the order in which they were assigned; at most one for each target, axis and topic.
  public internal(set) var ratings: [AssignedRating] = []
  /// Where the analyst sees better than the machine, in the order in which it was said.
  public internal(set) var corrections: [Correction] = []
  /// Who fights whom and stands by whom, as the analyst says; never known from code.
  public internal(set) var parties: [Party] = []
  /// What the analyst sees between claims, figures and sources, in the order in which it was said.
  public internal(set) var links: [Link] = []
  /// Origins whose word does not count any more, by canonical name.
  public internal(set) var withdrawn: Set<String> = []
  /// Tags by target, each list sorted, never empty.
  public internal(set) var tags: [Target: [String]] = [:]
  /// Letters of sources that were brought in from a file, and what is known of sources.
  public internal(set) var register = SourceRegister()
  /// The numbers that the analyst takes as best, at most one for each figure.
  public internal(set) var picks: [BestPick] = []
  /// What the analyst holds against each other, in the order of their names.
  public internal(set) var hypotheses: [Hypothesis] = []
  /// How evidence bears on them, at most one for each hypothesis and target.
  public internal(set) var evidence: [EvidenceJudgement] = []

  /// The rating of `target` on an axis, for one topic or for all, or nil.
  public func rating(
    of target: Target, on axis: RatingAxis, topic: String? = nil
  ) -> AssignedRating? {
    ratings.last { $0.target == target && $0.axis == axis && $0.topic == topic }
  }

  /// The notes on `target`, in order.
  public func notes(on target: Target) -> [Note] { notes.filter { $0.target == target } }
}

/// What an annotation is about.
public enum Target: Hashable, Sendable, CustomStringConvertible {
  /// An article, a claim or a figure.
  case item(DisplayID)
  /// A source by its canonical name.
  case source(String)

  /// The name as the analyst writes it.
  public var description: String {
    switch self {
    case .item(let id): id.description
    case .source(let actor): "source \(actor)"
    }
  }
}

/// A remark of the analyst.
public struct Note: Hashable, Sendable {
  /// What it is about.
  public var target: Target
  /// Its words.
  public var text: String

  /// A remark on `target`.
  public init(target: Target, text: String) {
    self.target = target
    self.text = text
  }
}

/// The two axes of the Admiralty scale (AJP-2.1), never one score.
public enum RatingAxis: String, Hashable, Sendable, CaseIterable {
  /// A to F, of a source.
  case reliability
  /// 1 to 6, of a claim.
  case credibility
}

/// A rating that the analyst gave.
public struct AssignedRating: Hashable, Sendable {
  /// What it is about.
  public var target: Target
  /// On which axis.
  public var axis: RatingAxis
  /// The letter or number.
  public var value: String
  /// Why; may be empty where no reason is required.
  public var reason: String
  /// What the letter of a source holds for, or nil for everything.
  public var topic: String?
  /// Who gave it and when, where the line says so.
  public var stamp: Stamp?

  /// A rating of `target`.
  public init(
    target: Target, axis: RatingAxis, value: String, reason: String, topic: String? = nil
  ) {
    self.target = target
    self.axis = axis
    self.value = value
    self.reason = reason
    self.topic = topic
  }
}
