import Assessment
import Corpora
import Extraction

/// The suggested letter and number of a claim, each with its reasons.
struct SuggestionText: Sendable {
  private let reliability: RatingSuggestion<Reliability>
  private let credibility: RatingSuggestion<Credibility>
  private let id: DisplayID

  init(_ advice: RatingAdvice, _ id: DisplayID, article: Int, claim: Int) {
    self.id = id
    reliability = advice.reliability(ofClaim: claim, inArticle: article)
    credibility = advice.credibility(ofClaim: claim, inArticle: article)
  }

  /// What the log keeps of it, one record for each axis.
  var records: [SuggestionRecord] {
    [
      SuggestionRecord(
        target: .item(id), axis: .reliability, value: reliability.grade?.rawValue,
        ruleset: RatingRules.version, reasons: reliability.reasons),
      SuggestionRecord(
        target: .item(id), axis: .credibility, value: credibility.grade.map { "\($0.rawValue)" },
        ruleset: RatingRules.version, reasons: credibility.reasons),
    ]
  }

  func text(width: Int) -> String {
    let letter = reliability.grade?.rawValue ?? "n/a"
    let number = credibility.grade.map { "\($0.rawValue)" } ?? "n/a"
    let lines =
      ["\(id)  suggested \(letter) \(number) by \(RatingRules.version), not assigned"]
      + reasons("reliability", letter, reliability.grade?.meaning, reliability.reasons)
      + reasons("credibility", number, credibility.grade?.meaning, credibility.reasons)
    return lines.flatMap { HangingLines.broken($0, width: width, indent: 4) }
      .map { $0 + "\n" }.joined()
  }

  private func reasons(
    _ axis: String, _ grade: String, _ meaning: String?, _ reasons: [RatingReason]
  ) -> [String] {
    ["  \(axis) \(grade)" + (meaning.map { ", \($0)" } ?? "")]
      + reasons.map { reason in
        let evidence =
          reason.evidence.isEmpty ? "" : " [" + reason.evidence.joined(separator: ", ") + "]"
        return "    \(reason.rule)  \(reason.sentence)\(evidence)"
      }
  }
}
