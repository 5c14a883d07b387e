import Shell
import Testing

/// What several papers quote in the same words was said once.
@Suite struct QuotationTests {
  private static let files = [
    "one.txt": """
    Mayor Ada Colville called off the fair in Mora on Monday. "We will not dance on wet ground \
    while the dam is cracked," Ada Colville said.

    """,
    "two.txt": """
    Nobody in Mora will dance this year. "We will not dance on wet ground while the dam is \
    cracked," said Ada Colville, the mayor. "Next year we dance twice," she added.

    """,
    "three.txt": """
    "Not one of us will dance on wet ground while the dam is cracked," said council member Piet \
    Harmsen in Mora.

    """,
    "four.txt": """
    "There is wet ground everywhere," said Ada Colville. The fair in Mora was called off.

    """,
  ]

  private static func compared(_ loaded: String, _ line: String = "compare") -> String {
    let sandbox = Sandbox(files)
    var session = Session()
    _ = session.run("load \(loaded)", in: sandbox)
    return session.transcript(line, in: sandbox)
  }

  @Test func `claims with the same quoted words stand together, with one origin`() {
    #expect(
      Self.compared("one.txt two.txt") == """
        no two figures count the same

        the same words, said once
          “We will not dance on wet ground while the dam is cracked”, 12 words: Ada Colville in \
        a1.c2, a2.c1

        """)
  }

  @Test func `papers that do not agree on who said it are shown with both names`() {
    #expect(
      Self.compared("one.txt three.txt") == """
        no two figures count the same

        the same words, said once
          “dance on wet ground while the dam is cracked”, 9 words: Ada Colville in a1.c2; \
        Piet Harmsen in
            a2.c1

        """)
  }

  @Test func `fewer words in a row than the setting asks for join nothing`() {
    #expect(Self.compared("one.txt four.txt") == "no two figures count the same\n")
    #expect(
      Self.compared("one.txt four.txt", "compare --json")
        == Self.compared("four.txt one.txt", "compare --json"))
  }

  @Test func `only what is compared is looked at`() {
    let asked = "claims where article != a2 | compare"
    #expect(Self.compared("one.txt two.txt", asked) == "no two figures count the same\n")
    #expect(
      Self.compared("one.txt two.txt", "figures | compare") == "no two figures count the same\n")
  }

  @Test func `programs get the words, the claims and who is named`() {
    #expect(
      Self.compared("one.txt three.txt", "compare --json") == """
        {"schema":"assay.compare.v1","groups":[],"related":[],"notComparable":[],\
        "quotations":[{"text":"dance on wet ground while the dam is cracked","words":9,\
        "claims":["a1.c2","a2.c1"],"origins":[{"actor":"Ada Colville","claims":["a1.c2"]},\
        {"actor":"Piet Harmsen","claims":["a2.c1"]}],"independentOrigins":1}]}

        """)
  }
}
