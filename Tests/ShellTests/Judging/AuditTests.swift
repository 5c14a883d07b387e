import Corpora
import Shell
import Testing

@Suite struct AuditTests {
  @Test func `the trail says what was suggested, assigned and withdrawn, by whom, in whose place`()
  {
    var session = Flood.session(
      """
      suggest a1.c1
      rate a1.c1 3 by ms at 2030-05-01T10:00Z
      rate a1.c1 2 because "looked again" by kl
      undo by ms
      rate a1.c1 none
      """)
    #expect(
      session.transcript("history a1.c1") == """
        step\tstate\twhat\tby\trests on\treplaces
        4\tsuggested\tsuggest a1.c1: reliability n/a (L1), credibility 2 (N1, N4)\tR1\t\
        a1.c1 f907d7ea78e2\t
        5\tassigned\trate a1.c1 3\tms, 2030-05-01T10:00Z\ta1.c1 f907d7ea78e2\t
        6\tassigned\trate a1.c1 2 because "looked again"\tkl\ta1.c1 f907d7ea78e2\t5
        7\twithdrawn\trate a1.c1 2 because "looked again"\tms\ta1.c1 f907d7ea78e2\t6
        8\twithdrawn\trate a1.c1 none\t\ta1.c1 f907d7ea78e2\t5

        """)
  }

  @Test func `a set name signs every line that the analyst says, and no other`() {
    let session = Flood.session(
      """
      set analyst ms
      note a1.c1 "one list"
      suggest a1.c1
      show a1.c1
      undo
      """)
    #expect(
      session.log.entries.map { $0.stamp?.analyst } == [nil, nil, nil, "ms", nil, "ms"])
    #expect(
      session.records.suffix(4).map { $0.expandedSource ?? $0.source } == [
        "note a1.c1 \"one list\" by ms", "suggest a1.c1", "show a1.c1", "undo by ms",
      ])
  }

  @Test func `undo steps over suggestions, which are nobody's word`() {
    var session = Flood.session("rate a1.c1 3 ; suggest a1.c1")
    #expect(session.transcript("undo") == "undone: rate a1.c1 3\n")
    _ = session.run("suggest a2.c1", in: Sandbox())
    #expect(session.transcript("redo") == "done again: rate a1.c1 3\n")
  }

  @Test func `ratings that all lie on the diagonal are a sign that the axes were not told apart`() {
    let warning =
      "note: all 3 ratings of claims lie on the diagonal (B2, C3):"
      + " were letter and number judged apart?\n"
    var session = Flood.session(
      """
      rate source army C ; rate source "Red Cross" B ; rate source "Interior Ministry" C
      rate a1.c1 3
      """)
    #expect(session.transcript("rate a2.c1 2") == "a2.c1: credibility 2\n")
    #expect(session.transcript("rate a3.c1 3") == "a3.c1: credibility 3\n" + warning)
    #expect(session.transcript("rate a3.c1 4") == "a3.c1: credibility 4\n")
    #expect(
      session.transcript("rate source army D") == "source army: reliability D\n" + """
        note: all 3 ratings of claims lie on the diagonal (B2, C3, D4): were letter and number \
        judged apart?

        """)
  }

  @Test func `withdrawing a source lists all that rests on it`() {
    var session = Flood.session(
      """
      note a3.c1.f1 "from the air" ; rate a3.c1 3 ; tag a3.c1 +toll
      best a3.c1 is 120 ; link a3.c1 supports a1.c1
      hypothesis add "counted by name" ; evidence H1 a3.c1 inconsistent
      """)
    #expect(
      session.transcript("withdraw source army") == """
        army counts no more
        id\tchain\tcontent\tfigures
        a3.c1\tarmy\tBetween 100 and 140 people were killed in the flood in Mora\t1
        group\tmentions of it\torigins with it\torigins without it
        People killed – Mora\ta3.c1.f1\t3\t2
        target\ttext
        a3.c1.f1\tfrom the air
        target\taxis\tvalue\treason
        a3.c1\tcredibility\t3\t
        on\twhat the analyst said
        a3.c1\ttags toll
        a3.c1\tsupports a1.c1
        a3.c1.f1\tbest of its group, 120
        a3.c1\tinconsistent with H1

        """)
    #expect(
      session.transcript("withdraw source army") == """
        error[C304]: army is withdrawn already
          |
        1 | withdraw source army
          |                 ^^^^

        """)
  }
}
