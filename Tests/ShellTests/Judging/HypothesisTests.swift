import Assessment
import Corpora
import Shell
import Testing

@Suite struct HypothesisTests {
  private static let judged = """
    hypothesis add "the toll was counted by name"
    hypothesis add "the toll is an estimate"
    evidence H1 a1.c1 consistent because "an exact number"
    evidence H2 a1.c1 inconsistent
    evidence H1 a3.c1 very-inconsistent because "a range"
    evidence H2 a3.c1 very-consistent
    """

  @Test func `the matrix shows order, evidence and what the order rests on`() {
    var session = Flood.session(Self.judged)
    #expect(
      session.transcript("matrix") == """
        place\tid\thypothesis\tagainst\tconsistent
        1\tH2\tthe toll is an estimate\t1\t2
        2\tH1\tthe toll was counted by name\t2\t1
        evidence\twords\torigin\tH1\tH2\tdiagnosticity
        a3.c1\tBetween 100 and 140 people were killed in the flood in Mora\tarmy\tII\tCC\t4
        a1.c1\t120 people had been killed in the flood in Mora\tInterior Ministry\tC\tI\t2
        without\torigin\tthe order is
        a3.c1\tarmy\tH1 < H2

        """)
  }

  @Test func `a judgement is replaced, taken back and undone`() {
    var session = Flood.session(Self.judged)
    func signs() -> [String?] {
      session.corpus.consistencyMatrix.rows.flatMap { $0.cells.map { $0?.sign } }
    }
    #expect(signs() == ["C", "I", "II", "CC"])
    _ = session.run("evidence H1 a1.c1 CC", in: Sandbox())
    #expect(signs() == ["CC", "I", "II", "CC"])
    _ = session.run("evidence H1 a1.c1 none", in: Sandbox())
    #expect(signs() == [nil, "I", "II", "CC"])
    _ = session.run("undo ; undo", in: Sandbox())
    #expect(signs() == ["C", "I", "II", "CC"])
  }

  @Test func `evidence of a withdrawn source or a dismissed claim counts for nothing`() {
    var session = Flood.session(Self.judged + "\nwithdraw source army ; dismiss a1.c1")
    #expect(session.corpus.consistencyMatrix.rows == [])
    #expect(
      session.transcript("matrix") == """
        place\tid\thypothesis\tagainst\tconsistent
        1\tH1\tthe toll was counted by name\t0\t0
        1\tH2\tthe toll is an estimate\t0\t0
        note: a1.c1 counts for nothing: set aside
        note: a3.c1 counts for nothing: army is withdrawn

        """)
  }

  @Test func `a hypothesis that was given up leaves the matrix and keeps its number`() {
    var session = Flood.session(Self.judged + "\nhypothesis drop H1 ; hypothesis add \"a third\"")
    #expect(session.corpus.consistencyMatrix.hypotheses == ["H2", "H3"])
    #expect(
      session.transcript("evidence H1 a1.c1 neutral") == """
        error[Q205]: there is no hypothesis 'H1'
          |
        1 | evidence H1 a1.c1 neutral
          |          ^^
        help: hypotheses are H2, H3

        """)
  }
}
