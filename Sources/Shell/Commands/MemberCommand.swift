import Assessment
import Corpora

/// `member Kremlin of Russia`: who belongs to a party or speaks for it, where no text says so.
struct MemberCommand: Command {
  static let declaration = Declaration(
    "member", "say who belongs to a party or speaks for it, for suggested ratings",
    section: .assessing,
    parameters: [Parameter("member", .text), Parameter("party", .text, keyword: "of")],
    effect: .annotate,
    examples: [
      Example(
        #"member "Volodymyr Zelenskyy" of Ukraine"#,
        "his word on his own side's losses, and on the enemy's, is that of a party")
    ],
    searchTerms: ["stake", "conflict", "side", "spokesman"])

  private let member: String
  private let party: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    member = try arguments.required("member").text
    party = try arguments.required("party").text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    session.corpus.annotations.parties.answer(adding: member, as: "member", \.members, of: party)
  }
}
