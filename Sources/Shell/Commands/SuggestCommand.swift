import Assessment
import Corpora

/// `suggest a1.c1`: a letter and a number by ruleset R1, each with its reasons; never assigned.
struct SuggestCommand: Command {
  static let declaration = Declaration(
    "suggest", "suggest ratings with their reasons, and assign none", section: .assessing,
    parameters: [Parameter("claims", .rows)], effect: .read,
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
    for target in targets {
      guard case .item(let id) = target,
        case .claim(let article, let claim) = session.corpus.row(id)
      else {
        throw Diagnostic(
          .wrongArguments, "'suggest' takes claims, not \(target)", at: selection?.span)
      }
      let text = SuggestionText(advice, id, article: article, claim: claim)
      answer.outputs.append(Output(kind: "suggestion", .drawn { text.text(width: $0) }))
    }
    return answer
  }
}

extension Session {
  /// Advice on every loaded claim, by the analyst's ratings of sources and the parties he named.
  var ratingAdvice: RatingAdvice {
    var register = SourceRegister()
    register.parties = corpus.annotations.parties
    for rating in corpus.annotations.ratings {
      guard case .source(let actor) = rating.target, rating.axis == .reliability,
        let letter = Reliability(rawValue: rating.value)
      else { continue }
      let entry = SourceRegister.Entry(actor, letter: letter, reason: rating.reason)
      // A rating that the register refuses says nothing to the rules; it stays with the analyst.
      try? register.add(entry)
    }
    let mentions = corpus.rows(.figures).compactMap { row -> FigureMention? in
      guard case .figure(let article, let figure) = row else { return nil }
      return corpus.mention(article, figure)
    }
    let comparison = Comparison(
      of: mentions, in: corpus.articles, settings: corpus.terms(settings.comparison),
      links: corpus.figureLinks)
    return RatingAdvice(on: corpus.articles, mentions, comparison, register: register)
  }
}
