import Assessment

/// What comparing two figures gave, in words for people; JSON keeps the names of the cases.
protocol Judgement: CaseIterable, RawRepresentable<String> {
  /// As it stands behind two figures, or between them.
  var words: String { get }
  /// One line for `help`.
  var meaning: String { get }
}

extension Verdict: Judgement {
  var words: String {
    switch self {
    case .agree: "the numbers agree"
    case .within: "one lies within the other"
    case .overlap: "they overlap"
    case .disjoint: "they exclude each other"
    case .boundCompatible: "an open end allows both"
    case .subsetOk: "the part fits the whole"
    case .subsetStrained: "the part may be too large"
    case .subsetViolated: "the part exceeds the whole"
    case .monotoneOk: "later and not lower"
    case .monotoneViolated: "later and yet lower"
    case .notComparable: "not comparable"
    case .unknown: "cannot be told"
    }
  }

  var meaning: String {
    switch self {
    case .agree: "they differ by no more than rounding, 'help slack'"
    case .within: "what one may mean lies inside the other"
    case .overlap: "what they may mean has a part in common"
    case .disjoint: "what they may mean has nothing in common"
    case .boundCompatible: "“at least 31” says nothing against 58"
    case .subsetOk: "of 40 hurt and killed, 12 killed"
    case .subsetStrained: "only its upper end exceeds the whole"
    case .subsetViolated: "of 40 hurt and killed, 50 killed"
    case .monotoneOk: "a running total may rise from day to day"
    case .monotoneViolated: "a running total that fell"
    case .notComparable: "they do not count the same"
    case .unknown: "a field that decides is missing"
    }
  }
}

extension Relation: Judgement {
  var words: String {
    switch self {
    case .corroborates: "corroborates"
    case .restates: "restates"
    case .contradicts: "contradicts"
    case .driftOrError: "departs from"
    case .undetermined: "may depend on"
    case .derivedFrom: "is computed from"
    case .subset: "is part or whole of"
    case .update: "updates"
    case .none: "stands beside"
    }
  }

  var meaning: String {
    switch self {
    case .corroborates: "two independent origins say the same"
    case .restates: "one origin says it again, which adds nothing"
    case .contradicts: "two independent origins exclude each other"
    case .driftOrError: "one origin, two numbers: drift on the way, or an error"
    case .undetermined: "whether the origins are independent is not known"
    case .derivedFrom: "worked out from the other, so no support for it"
    case .subset: "one counts a part of what the other counts"
    case .update: "a later count of the same"
    case .none: "neither for nor against"
    }
  }
}

extension ComparedPair {
  /// The words of the verdict; of two counts of one thing whose days are too far apart, that.
  var verdictWords: String {
    relation == .update && verdict == .notComparable
      ? "a count of another day, which may rise or fall" : verdict.words
  }
}

/// Names of fields and tests in sentences.
enum FieldWords {
  /// "as-of date" for asOf; most are words as they are.
  static func words(_ field: String) -> String {
    switch field {
    case "asOf": "as-of date"
    case "kind": "kind of count"
    default: field
    }
  }

  /// Why figures are refused: "unit", or "unit not known" where a text does not say it.
  static func refusal(_ reason: String) -> String {
    let missing = "unknown: "
    guard reason.hasPrefix(missing) else { return words(reason) }
    return words(String(reason.dropFirst(missing.count))) + " not known"
  }
}
