import Corpora
import Extraction
import Prose
import Testing

@testable import Shell

/// What the analyst sees better than the machine: logged, undone, kept over a fresh reading.
@Suite struct CorrectionTests {
  private let sandbox = Sandbox([
    "fire.txt":
      "The fire destroyed “three dozen” barns, the mayor said. Route 28 was closed. Nine died.\n"
  ])

  private func session(_ lines: String) -> Session {
    var session = Session()
    _ = session.run("load fire.txt\n" + lines, in: sandbox)
    return session
  }

  private func figures(_ session: Session) -> [String] {
    session.corpus.rows(.figures).compactMap { row in
      guard case .figure(let article, let position) = row else { return nil }
      let figure = session.corpus.figure(article, position)
      return "\(session.corpus.text(article)[figure.span]) \(figure.measure.unit) "
        + figure.measure.outcomes.map(\.rawValue).joined(separator: "+")
    }
  }

  @Test func `an added figure points at its words in the original`() throws {
    var session = session(#"dismiss (figures) --yes"#)
    _ = session.transcript(#"add figure a1 "three dozen" unit barn outcome destroyed"#, in: sandbox)
    #expect(figures(session) == ["three dozen barn destroyed"])
    let added = try #require(session.corpus.reading(0).figures.last)
    #expect(added.best == DecimalNumber(36))
    #expect(added.rule == "analyst")
  }

  @Test func `equal ends are one value, and a unit is known by its sign`() throws {
    var session = session("dismiss (figures) --yes")
    _ = session.transcript(#"add figure a1 "three dozen" low 36 high 36 unit ha"#, in: sandbox)
    let added = try #require(session.corpus.reading(0).figures.last)
    #expect([added.low, added.best, added.high] == [nil, DecimalNumber(36), nil])
    #expect(added.bound == .point)
    #expect(added.measure.unit == "hectare")
    #expect(added.measure.dimension == .area)
    _ = session.transcript("figures | fix unit = barn", in: sandbox)
    #expect(session.corpus.reading(0).figures.last?.measure.dimension == .count)
  }

  @Test func `words that stand nowhere, or twice, are refused`() {
    var session = session("")
    #expect(
      session.transcript(#"add figure a1 "four dozen""#) == """
        error[Q204]: these words do not stand in a1
          |
        1 | add figure a1 "four dozen"
          |               ^^^^^^^^^^^^
        help: quote them as the article has them; 'show a1' shows its text

        """)
    #expect(
      session.transcript(#"add claim a1 "a""#) == """
        error[Q204]: these words stand 4 times in a1
          |
        1 | add claim a1 "a"
          |              ^^^
        help: quote some more words around them

        """)
  }

  @Test func `a fix outlives a fresh reading, and undo takes it back`() {
    var session = session("let nine = figures where quote = Nine")
    _ = session.transcript("fix @nine outcome = wounded ; about a1 published 2026-03-01")
    #expect(figures(session).last == "Nine person wounded")
    _ = session.transcript("undo ; undo")
    #expect(figures(session).last == "Nine person killed")
  }

  @Test func `a dismissed figure leaves every answer and comes back`() {
    var session = session("")
    let before = figures(session)
    _ = session.transcript(#"figures where quote = Nine | dismiss because "no count""#)
    #expect(figures(session) == before.dropLast())
    _ = session.transcript("undo")
    #expect(figures(session) == before)
  }

  @Test func `an added claim has its source, and its figures stay where they are`() throws {
    var session = session("")
    let names = session.corpus.rows(.figures).compactMap { session.corpus.id(of: $0) }
    _ = session.transcript(#"add claim a1 "Route 28 was closed" source "the mayor""#)
    let claim = try #require(session.corpus.reading(0).claims.last)
    #expect(claim.source?.actor == "the mayor")
    #expect(claim.origin?.actor == "the mayor")
    #expect(session.corpus.rows(.figures).compactMap { session.corpus.id(of: $0) } == names)
  }
}
