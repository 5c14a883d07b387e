import Assessment
import Corpora

/// `suggest a1.c1`: a letter and a number by ruleset R1, each with its reasons; never assigned.
struct SuggestCommand: Command {
  static let declaration = Declaration(
    "suggest", "suggest ratings with their reasons, and assign none", section: .assessing,
    parameters: [Parameter("claims", .rows, of: [.claims])], effect: .read,
    examples: [
      Example("suggest a1.c1", "letter and number apart, rule by rule"),
      Example("claims where figures > 0 | suggest", "of every claim with a figure"),
    ], searchTerms: ["rating", "admiralty", "reliability", "credibility", "rules"])

  private let selection: Selection?

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, _) = try session.targets(of: selection, isConfirmed: true)
    let advice = session.ratingAdvice
    var answer = Answer()
    var records: [SuggestionRecord] = []
    for target in targets {
      guard case .item(let id) = target,
        case .claim(let article, let claim) = session.corpus.row(id)
      else {
        throw Diagnostic(
          .wrongArguments, "'suggest' takes claims, not \(target)", at: selection?.span)
      }
      let text = SuggestionText(advice, id, article: article, claim: claim)
      answer.outputs.append(Output(kind: "suggestion", .drawn { text.text(width: $0) }))
      records += text.records
    }
    answer.changes = [.corpus(.suggest(records))]
    answer.expandedLine = "suggest " + targets.map(\.description).joined(separator: ", ")
    return answer
  }
}

extension Session {
  /// Advice on every loaded claim, by the register, the parties and the links of the session.
  var ratingAdvice: RatingAdvice {
    let corpus = self.corpus
    let mentions = corpus.rows(.figures).compactMap { row -> FigureMention? in
      guard case .figure(let article, let figure) = row else { return nil }
      return corpus.mention(article, figure)
    }
    let links = corpus.figureLinks
    let comparison = Comparison(
      of: mentions, in: corpus.articles, settings: corpus.terms(self.settings.comparison),
      links: links)
    var settings = RatingSettings()
    settings.confirmedIndependent = Set(links.independent)
    return RatingAdvice(
      on: corpus.articles, mentions, comparison, register: corpus.register, settings: settings
    ) { claim, article in
      var context = ClaimContext()
      context.topics = corpus.topics(ofClaim: claim, inArticle: article)
      context.links = corpus.claimLinks(claim, inArticle: article)
      return context
    }
  }
}
