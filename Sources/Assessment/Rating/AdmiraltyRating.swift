/// The two axes of the Admiralty scale (NATO AJP-2.1), never joined to one score.
public struct AdmiraltyRating: Hashable, Sendable {
  /// How reliable the source is, or nil where not rated.
  public var reliability: Reliability?
  /// How credible the item is, or nil where not rated.
  public var credibility: Credibility?

  /// A rating of the given parts.
  public init(reliability: Reliability? = nil, credibility: Credibility? = nil) {
    self.reliability = reliability
    self.credibility = credibility
  }

  /// Reads "C3", "c" or "3"; nil for anything else.
  public init?(_ code: some StringProtocol) {
    var rest = code.uppercased()[...]
    reliability = rest.first.flatMap { Reliability(rawValue: String($0)) }
    if reliability != nil { rest = rest.dropFirst() }
    credibility = Int(rest).flatMap(Credibility.init)
    let isRead = rest.isEmpty ? reliability != nil : credibility != nil && rest.count == 1
    guard isRead else { return nil }
  }

  /// "C3", or the one part that is rated.
  public var code: String {
    (reliability?.rawValue ?? "") + (credibility.map { "\($0.rawValue)" } ?? "")
  }

  /// Whether both axes have the same rank: A1, B2, C3, D4, E5, F6.
  public var liesOnDiagonal: Bool {
    guard let reliability, let credibility else { return false }
    return Reliability.allCases.firstIndex(of: reliability)
      == Credibility.allCases.firstIndex(of: credibility)
  }

  /// Whether all of three or more full ratings lie on the diagonal.
  ///
  /// That is a sign that the axes were not judged apart: so lay 87% of more than 1,400 reports in
  /// Baker, McKendry and Mace (1968).
  public static func allLieOnDiagonal(_ ratings: [AdmiraltyRating]) -> Bool {
    let full = ratings.filter { $0.reliability != nil && $0.credibility != nil }
    return full.count >= 3 && full.allSatisfy(\.liesOnDiagonal)
  }
}

/// How reliable a source is: authenticity, trustworthiness, competence and history.
public enum Reliability: String, Hashable, Sendable, CaseIterable {
  case completely = "A"
  case usually = "B"
  case fairly = "C"
  case notUsually = "D"
  case unreliable = "E"
  case cannotBeJudged = "F"

  /// The words of the scale.
  public var meaning: String {
    switch self {
    case .completely: "completely reliable"
    case .usually: "usually reliable"
    case .fairly: "fairly reliable"
    case .notUsually: "not usually reliable"
    case .unreliable: "unreliable"
    case .cannotBeJudged: "reliability cannot be judged"
    }
  }

  /// Whether the ends of the scale, which need a reason in words.
  public var needsReason: Bool { self == .completely || self == .unreliable }

  /// One lower; the lowest that is judged stays.
  var oneLower: Reliability {
    switch self {
    case .completely: .usually
    case .usually: .fairly
    case .fairly: .notUsually
    case .notUsually, .unreliable: .unreliable
    case .cannotBeJudged: .cannotBeJudged
    }
  }
}

/// How credible an item of information is.
public enum Credibility: Int, Hashable, Sendable, CaseIterable {
  case confirmed = 1
  case probablyTrue
  case possiblyTrue
  case doubtful
  case improbable
  case cannotBeJudged

  /// The words of the scale.
  public var meaning: String {
    switch self {
    case .confirmed: "confirmed by other sources"
    case .probablyTrue: "probably true"
    case .possiblyTrue: "possibly true"
    case .doubtful: "doubtful"
    case .improbable: "improbable"
    case .cannotBeJudged: "truth cannot be judged"
    }
  }

  /// Whether the ends of the scale, which need a reason in words.
  public var needsReason: Bool { self == .confirmed || self == .improbable }
}
