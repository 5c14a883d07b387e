import Prose
import Testing

@testable import Extraction

@Suite struct CueLexiconTests {
  @Test(arguments: [
    ("say", "say says said saying"), ("deny", "deny denies denied denying"),
    ("admit", "admit admits admitted admitting"), ("write", "write writes wrote written writing"),
    ("argue", "argue argues argued arguing"), ("press", "press presses pressed pressing"),
    ("agree", "agree agrees agreed agreeing"), ("lie", "lie lies lied lying"),
    ("begin", "begin begins began begun beginning"), ("echo", "echo echos echoed echoing"),
    ("be", "be is are am was were been being"),
  ])
  func `forms follow from the verb`(_ verb: String, _ forms: String) {
    #expect(Inflection.forms(of: verb).map(\.word).joined(separator: " ") == forms)
  }

  @Test(arguments: [
    ("speech", SpeechVerbs.table), ("voice", VoiceVerbs.table), ("write", WritingVerbs.table),
    ("stance", StanceVerbs.table), ("belief", BeliefVerbs.table),
    ("intent", IntentVerbs.table), ("decree", DecreeVerbs.table),
    ("irregular", IrregularVerbs.table),
  ])
  func `each list of verbs is sorted and names a verb once`(_ name: String, _ table: String) {
    let verbs = table.split(separator: "\n").map { String($0.split(separator: " ")[0]) }
    #expect(verbs == Set(verbs).sorted())
  }

  @Test func `no verb stands in two classes`() {
    let tables = [
      SpeechVerbs.table, StanceVerbs.table, VoiceVerbs.table, WritingVerbs.table, BeliefVerbs.table,
      IntentVerbs.table, DecreeVerbs.table,
    ]
    let verbs = tables.flatMap { table in
      table.split(separator: "\n").map { String($0.split(separator: " ")[0]) }
    }
    #expect(verbs.count == Set(verbs).count)
  }

  @Test func `a word is found by any of its forms and no other word is`() throws {
    let said = try #require(CueLexicon.english.verb("said"))
    let says = try #require(CueLexicon.english.verb("SAYS"))
    #expect(said.number == says.number)
    #expect(said.form == [.past, .participle])
    #expect(CueLexicon.english.verb("well") == nil)
  }
}
