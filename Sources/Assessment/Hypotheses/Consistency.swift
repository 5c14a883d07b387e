/// How evidence bears on a hypothesis, in the five steps of the analysis of competing hypotheses.
///
/// Heuer, Psychology of Intelligence Analysis (1999), chapter 8; the steps and their signs as in
/// the tools that follow it.
public enum Consistency: String, Hashable, Sendable, CaseIterable {
  case veryConsistent = "very-consistent"
  case consistent
  case neutral
  case inconsistent
  case veryInconsistent = "very-inconsistent"
  /// Says nothing on this hypothesis; it is left out of every count.
  case notApplicable = "not-applicable"

  /// Reads "inconsistent" and "I"; nil for anything else.
  public init?(_ word: String) {
    guard
      let found = Self.allCases.first(where: { $0.rawValue == word || $0.sign == word.uppercased() }
      )
    else { return nil }
    self = found
  }

  /// As it stands in a cell of the matrix: CC, C, N, I, II or NA.
  public var sign: String {
    switch self {
    case .veryConsistent: "CC"
    case .consistent: "C"
    case .neutral: "N"
    case .inconsistent: "I"
    case .veryInconsistent: "II"
    case .notApplicable: "NA"
    }
  }

  /// From 2 to −2; nil where it does not apply.
  public var weight: Int? {
    switch self {
    case .veryConsistent: 2
    case .consistent: 1
    case .neutral: 0
    case .inconsistent: -1
    case .veryInconsistent: -2
    case .notApplicable: nil
    }
  }
}
