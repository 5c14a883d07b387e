import Assessment
import Corpora

/// `party Ukraine against Russia`: who has a stake; the rating rules know it from nowhere else.
struct PartyCommand: Command {
  static let declaration = Declaration(
    "party", "say who fights whom, for comparisons and suggested ratings", section: .assessing,
    parameters: [
      Parameter("party", .text), Parameter("opponent", .text, keyword: "against", optional: true),
    ], effect: .annotate,
    examples: [
      Example("party Ukraine against Russia", "each counts the other's losses as a party")
    ],
    searchTerms: ["stake", "conflict", "side", "enemy", "interest"])

  private let party: String
  private let opponent: String?

  init(_ arguments: Arguments) throws(Diagnostic) {
    party = try arguments.required("party").text
    opponent = arguments.text("opponent")?.text
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var parties = session.corpus.annotations.parties
    parties.set(party) { entry in
      if let opponent, !entry.opponents.contains(opponent) { entry.opponents.append(opponent) }
    }
    if let opponent {
      parties.set(opponent) { entry in
        if !entry.opponents.contains(party) { entry.opponents.append(party) }
      }
    }
    let words =
      "party \(Quoting.word(party))"
      + (opponent.map { " against \(Quoting.word($0))" } ?? "")
    var answer = Answer.text(words, .corpus(.setParties(parties)))
    answer.expandedLine = words
    answer.notes = [party, opponent].compactMap(\.self).compactMap { session.noteOnParty($0) }
    return answer
  }
}

extension Session {
  /// What is said of a party that no source, side or population of what is loaded has the words of;
  /// nil where one has, and where nothing is loaded yet.
  func noteOnParty(_ name: String) -> String? {
    let wanted = FoldedText(name)
    let named = corpus.rows(.figures).contains { row in
      RowKind.figures.fields.contains { field in
        ["side", "population", "origin"].contains(field.name)
          && FoldedText(field.value(of: row, in: corpus).description).has(wanted)
      }
    }
    if named || corpus.articles.isEmpty || actors.contains(where: { FoldedText($0).has(wanted) }) {
      return nil
    }
    let near = Spelling.proposals(for: name, among: actors)
    let help = near.first.map { "did you mean \(Quoting.word($0))?" } ?? "'sources' lists them"
    return "no source and nobody counted is called '\(name)'; \(help)"
  }
}

extension [Party] {
  /// Changes the entry of a party, which is made where there is none.
  mutating func set(_ name: String, _ change: (inout Party) -> Void) {
    if let position = firstIndex(where: { $0.name == name }) {
      change(&self[position])
      return
    }
    var party = Party(name)
    change(&party)
    append(party)
  }

  /// What a command answers that puts a name into one of a party's lists, under its own verb.
  func answer(
    adding name: String, as verb: String, _ list: WritableKeyPath<Party, [String]>,
    of party: String
  ) -> Answer {
    var parties = self
    parties.set(party) { if !$0[keyPath: list].contains(name) { $0[keyPath: list].append(name) } }
    let words = "\(verb) \(Quoting.word(name)) of \(Quoting.word(party))"
    var answer = Answer.text(words, .corpus(.setParties(parties)))
    answer.expandedLine = words
    return answer
  }
}
