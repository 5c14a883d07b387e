import Assessment
import Corpora
import Extraction

/// Said when every claim of the session with letter and number lies on the diagonal of the scale.
struct DiagonalWarning {
  private let codes: [String]

  /// Nil where the axes were told apart at least once, too little is rated, or the step gave no
  /// claim its letter and number; `changes` are not made in `corpus` yet.
  init?(_ corpus: Corpus, after changes: [Change]) {
    var letters: [String: Reliability] = [:]
    var numbers: [Target: String] = [:]
    for change in changes {
      guard case .rate(let target, let axis, let topic, let rating?) = change, topic == nil else {
        continue
      }
      if axis == .credibility { numbers[target] = rating.value }
      if case .source(let actor) = target { letters[actor] = Reliability(rawValue: rating.value) }
    }
    let isRated = { (target: Target, number: String) -> AdmiraltyRating? in
      guard let actor = corpus.source(ofClaim: target),
        let letter = letters[actor] ?? corpus.letter(of: actor),
        let value = Int(number).flatMap(Credibility.init)
      else { return nil }
      return AdmiraltyRating(reliability: letter, credibility: value)
    }
    var ratings = numbers.compactMap { isRated($0.key, $0.value) }
    if letters.isEmpty && ratings.isEmpty { return nil }
    for rating in corpus.annotations.ratings where rating.axis == .credibility {
      guard ratings.allSatisfy(\.liesOnDiagonal) else { return nil }
      if numbers[rating.target] != nil { continue }
      if let full = isRated(rating.target, rating.value) { ratings.append(full) }
    }
    guard AdmiraltyRating.allLieOnDiagonal(ratings) else { return nil }
    codes = ratings.map(\.code)
  }

  /// One line.
  var text: String {
    let shown = Set(codes).sorted().joined(separator: ", ")
    return "all \(codes.count) ratings of claims lie on the diagonal (\(shown)):"
      + " were letter and number judged apart?"
  }
}

extension Corpus {
  /// The source of a claim, or nil where the target is none or nobody is named.
  fileprivate func source(ofClaim target: Target) -> String? {
    guard case .item(let id) = target, case .claim(let article, let claim) = row(id) else {
      return nil
    }
    return self.claim(article, claim).source?.actor
  }
}
