import Assessment
import Corpora
import Extraction
import Prose

/// One claim in full: its passage with source, cue and content marked, and what was read in it.
struct ClaimText {
  private let corpus: Corpus
  private let article: Int
  private let position: Int
  private let sentences: Int

  init(_ corpus: Corpus, article: Int, claim: Int, around sentences: Int) {
    self.corpus = corpus
    self.article = article
    self.position = claim
    self.sentences = sentences
  }

  var lines: [String] {
    let claim = corpus.claim(article, position)
    let text = corpus.text(article)
    let marks = [
      MarkedText.Mark(spans: claim.source?.spans ?? [], open: "[source: ", close: "]"),
      MarkedText.Mark(spans: claim.cue, open: "[cue: ", close: "]"),
      MarkedText.Mark(spans: claim.content, open: "«", close: "»"),
    ]
    let id = DisplayID(article: article + 1, claim: position + 1)
    var lines = [
      "\(id)  \(claim.mode.rawValue) \(claim.kind.rawValue), \(claim.confidence.rawValue) confidence",
      "", MarkedText(corpus, article).passage(marks, around: sentences), "",
      "chain    " + chain(of: claim),
    ]
    if let source = claim.source {
      lines.append("source   \(source.actor), \(source.kind.words)")
    }
    for hedge in claim.hedges {
      lines.append("hedge    “\(text[hedge.span])” (weakens \(hedge.scope.words))")
    }
    for figure in corpus.figures(ofClaim: position, inArticle: article) {
      lines.append("figure   " + FigureText(corpus, article: article, figure: figure).line)
    }
    return lines + annotations(on: .item(id)) + ["rule     \(claim.rule)"]
  }

  private func chain(of claim: Claim) -> String {
    claim.chain.map { link in
      "\(link.actor) (\(link.role.rawValue)\(link.isExplicit ? "" : ", inferred"))"
    }.joined(separator: " > ")
  }

  private func annotations(on target: Target) -> [String] {
    let annotations = corpus.annotations
    let rating = annotations.rating(of: target, on: .credibility)
    return
      (rating.map { ["rating   \($0.value)" + ($0.reason.isEmpty ? "" : ", \($0.reason)")] } ?? [])
      + (annotations.tags[target].map { ["tags     " + $0.joined(separator: ", ")] } ?? [])
      + annotations.notes(on: target).map { "note     \($0.text)" }
      + annotations.links.filter { [$0.from, $0.to].contains(target) }.map { link in
        "link     \(link.from) \(link.relation.rawValue) \(link.to)"
          + (link.reason.isEmpty ? "" : ", \(link.reason)")
      }
      + annotations.evidence.filter { $0.target == target }.map { judgement in
        "evidence \(judgement.consistency.rawValue) with H\(judgement.hypothesis + 1)"
          + (judgement.reason.isEmpty ? "" : ", \(judgement.reason)")
      }
  }
}
