import Articles
import Assessment
import Corpora
import Extraction
import Prose

/// Why a claim was read as it was: the rule, the words behind each link, and the suggested rating.
struct ClaimReason: Sendable {
  private let lines: [String]
  private let suggestion: SuggestionText

  init(
    _ corpus: Corpus, _ advice: RatingAdvice, _ id: DisplayID, article: Int, claim position: Int
  ) {
    let claim = corpus.claim(article, position)
    let text = corpus.text(article)
    var lines = [
      "\(id)  “\(text.quote(claim.content))”",
      "  read by the rule “\(claim.rule)”, \(claim.confidence.rawValue) confidence",
    ]
    if let source = claim.source {
      lines.append(
        "  source “\(text.quote(source.spans))” is \(source.actor), \(source.kind.words)")
    }
    if !claim.cue.isEmpty {
      lines.append(
        "  cue “\(text.quote(claim.cue))” marks \(claim.kind.rawValue), \(claim.mode.rawValue)")
    }
    for link in claim.chain {
      let evidence =
        link.source.isEmpty ? "no words of its own" : "“\(text.quote(link.source + link.cue))”"
      lines.append(
        "  \(link.role.rawValue) \(link.actor): \(link.isExplicit ? "" : "inferred, ")\(evidence)")
    }
    lines += advice.origins(ofClaim: position, inArticle: article).flatMap(\.lines)
      .map { "  counted with \($0)" }
    for hedge in claim.hedges {
      lines.append("  hedge “\(text[hedge.span])” weakens \(hedge.scope.words)")
    }
    self.lines = lines
    suggestion = SuggestionText(advice, id, article: article, claim: position)
  }

  func text(width: Int) -> String {
    lines.flatMap { HangingLines.broken($0, width: width, indent: 4) }.map { $0 + "\n" }.joined()
      + suggestion.text(width: width)
  }
}
