import Assessment
import Corpora

/// `ally NATO of Ukraine`: who stands by a party.
struct AllyCommand: Command {
  static let declaration = Declaration(
    "ally", "say who stands by a party, for suggested ratings", section: .assessing,
    parameters: [Parameter("ally", .text), Parameter("party", .text, keyword: "of")],
    effect: .annotate,
    examples: [Example("ally NATO of Ukraine", "its word on the enemy is that of an ally")],
    searchTerms: ["stake", "conflict", "side", "alliance"])

  private let ally: String
  private let party: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    ally = try arguments.required("ally").text
    party = try arguments.required("party").text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    session.corpus.annotations.parties.answer(adding: ally, as: "ally", \.allies, of: party)
  }
}
