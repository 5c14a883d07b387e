import Assessment
import Corpora
import Extraction
import Testing

@testable import Shell

/// The suggestions of ruleset R1 over the war stories, with parties and allies set, as a careful
/// reader derives them from the table of priors and the rules N0 to N8.
@Suite struct SuggestionTests {
  /// One claim with the code that a reader expects and the rules that lead there.
  struct Expected: CustomTestStringConvertible, Sendable {
    let claim: String
    let opening: String
    let code: String
    let rules: String
    var testDescription: String { "\(claim) \(code)" }

    init(_ claim: String, _ opening: String, _ code: String, _ rules: String) {
      (self.claim, self.opening, self.code, self.rules) = (claim, opening, code, rules)
    }
  }

  static let session: Session = {
    var session = Session()
    _ = session.run(
      """
      load seeds/war-*.txt seeds/war-*.json
      about a1 publisher "Harbour Post" published 2022-03-24
      about a2 publisher "Evening Ledger" published 2022-03-24
      party Ukraine against Russia ; ally NATO of Ukraine
      member "Volodymyr Zelenskyy" of Ukraine ; merge ministry into "Russia's defence ministry"
      """, in: RepositoryFiles())
    return session
  }()

  @Test(arguments: [
    // An ally of a party, its basis told by one of its officials; the hedge holds it at 3.
    Expected("a1.c2", "between 7,000 and 15,000", "C3", "L1 N1 N2 N6"),
    // The same estimate through a post by nobody named: the path breaks, the number is the same.
    Expected("a2.c3", "7,000 to 15,000 Russian", "F3", "L1 L1 L3 N1 N2 N6 N8"),
    // The same through an agency: the worst judged link counts.
    Expected("a3.c2", "nearly 7,000 to 15,000", "C3", "L1 L1 L2 N1 N2 N8"),
    // Unnamed, vouched for by the outlet it told; no basis.
    Expected("a1.c4", "up to 40,000 of", "C6", "L1 L1 L2 N1"),
    Expected("a3.c3", "About 40,000 Russian", "C6", "L1 L1 L2 N1"),
    // A party on its own losses, and stale for the question.
    Expected("a1.c9", "about 1,300 Ukrainian", "C6", "L1 N1 N7 N8 N1"),
    Expected("a2.c6", "1300 Ukrainian soldiers", "C6", "L1 N1 N6 N8 N1"),
    Expected("a3.c8", "Roughly 1,300 Ukrainian", "C6", "L1 N1 N7 N8 N1"),
    Expected("a3.c6", "498 of its soldiers", "C6", "L1 N1 N7"),
    // The same person on the enemy's losses.
    Expected("a3.c9", "500 to 600 Russians", "D6", "L1 N1"),
    // No stake, own field.
    Expected("a2.c9", "More than 3.5", "B6", "L1 N1"),
    Expected("a2.c11", "Inside Russia, police", "B6", "L1 N1"),
    Expected("a3.c12", "Ten million people", "B6", "L1 N1"),
    // The article speaks for itself.
    Expected("a1.c12", "By comparison, the Soviet", "F6", "L1 L3 N1"),
    Expected("a2.c1", "Some 7000 to 15,000", "F6", "L1 L3 N1"),
    Expected("a2.c12", "Thousands have left", "F6", "L1 L3 N1"),
  ])
  func `the rules suggest what the table of priors says`(expected: Expected) throws {
    let id = try #require(DisplayID(expected.claim))
    guard case .claim(let article, let claim)? = Self.session.corpus.row(id) else {
      Issue.record("no \(expected.claim)")
      return
    }
    #expect(Self.session.corpus.words(of: expected.claim)?.hasPrefix(expected.opening) == true)
    let records = SuggestionText(
      Self.session.ratingAdvice, id, article: article, claim: claim
    ).records
    #expect(records.map { $0.value ?? "n/a" }.joined() == expected.code)
    #expect(records.flatMap(\.reasons).map(\.rule).joined(separator: " ") == expected.rules)
  }

  @Test func `without parties no letter is suggested where a stake would decide`() {
    var session = Session()
    _ = session.run("load seeds/war-1-harbour-post.txt", in: RepositoryFiles())
    #expect(
      session.transcript("suggest a1.c2") == """
        a1.c2  suggested n/a 3 by R1, not assigned
          reliability n/a
            L1  NATO: n/a, stake unknown: set the parties first, no track record [a1.c2]
          credibility 3, possibly true
            N1  nothing known to begin with: 6
            N2  the basis is stated: 3 [a1.c3]
            N6  hedged (“estimates”): not better than 3 [a1.c2]
            N1  2 mentions, 1 origin: not corroboration [a1.c1.f1, a1.c2.f1]

        """)
  }
}
