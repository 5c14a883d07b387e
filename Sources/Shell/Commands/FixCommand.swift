import Corpora
import Extraction
import Prose

/// `fix a1.c2.f1 outcome = killed`: a figure or claim as it should have been read.
struct FixCommand: Command {
  static let declaration = Declaration(
    "fix", "correct what was read of a figure or claim", section: .assessing,
    parameters: [
      Parameter("row", .rows, of: [.claims, .figures]),
      Parameter(
        "attribute", .assignments(AddCommand.attributes), narrowed: AddCommand.attributesByRow),
    ], effect: .annotate,
    examples: [
      Example("fix a1.c1.f1 outcome = killed", "what a figure counts"),
      Example("fix a1.c1 actor = NATO", "whose words a claim is; 'unknown' takes a value away"),
    ], searchTerms: ["correct", "change", "edit", "wrong"])

  private let selection: Selection?
  private let assignments: [(field: PlacedText, value: PlacedText)]

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    assignments = arguments.assignments
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: false)
    var changes: [Change] = []
    for target in targets {
      guard case .item(let id) = target, let row = session.corpus.row(id) else { continue }
      changes.append(.correct(try correction(of: row, id, session.corpus)))
    }
    let settings = assignments.map { "\($0.field.text) = \(Quoting.word($0.value.text))" }
    var answer = Answer.text(
      "\(words): " + settings.joined(separator: ", "), .corpus(.all(changes)))
    answer.expandedLine = "fix \(words) " + settings.joined(separator: " ")
    return answer
  }

  private func correction(
    of row: Row, _ id: DisplayID, _ corpus: Corpus
  ) throws(Diagnostic) -> Correction {
    switch row {
    case .figure(let article, let position):
      let quotes = QuotePlace(corpus, article: article)
      var figure = corpus.figure(article, position)
      for (field, value) in assignments {
        guard let attribute = FigureAttribute(rawValue: field.text) else { throw unfit(field, id) }
        try attribute.set(value, of: &figure, in: quotes)
      }
      figure.rule = Correction.rule
      return Correction(article: article, .fixFigure(position, figure))
    case .claim(let article, let position):
      let quotes = QuotePlace(corpus, article: article)
      var claim = corpus.claim(article, position)
      for (field, value) in assignments {
        guard let attribute = ClaimAttribute(rawValue: field.text) else { throw unfit(field, id) }
        try attribute.set(value, of: &claim, in: quotes)
      }
      claim.rule = Correction.rule
      return Correction(article: article, .fixClaim(position, claim))
    case .article, .source, .note, .rating:
      throw Diagnostic(
        .wrongArguments, "'fix' takes claims and figures, not \(id)", at: selection?.span,
        help: ["'about \(id) …' corrects an article"])
    }
  }

  private func unfit(_ field: PlacedText, _ id: DisplayID) -> Diagnostic {
    if let claim = id.claim, id.figure != nil, ClaimAttribute(rawValue: field.text) != nil {
      let value = assignments.first { $0.field == field }?.value.text ?? ""
      let its = DisplayID(article: id.article, claim: claim)
      return Diagnostic(
        .wrongArguments, "\(id) has no \(field.text) of its own", at: field.span,
        help: ["its claim has: fix \(its) \(field.text) = \(Quoting.word(value))"])
    }
    let known =
      id.figure == nil
      ? ClaimAttribute.allCases.map(\.rawValue) : FigureAttribute.allCases.map(\.rawValue)
    return Diagnostic(
      .wrongArguments, "\(id) has no \(field.text)", at: field.span,
      help: ["it takes " + known.joined(separator: ", ")])
  }
}
