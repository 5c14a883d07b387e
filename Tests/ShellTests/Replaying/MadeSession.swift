import Corpora
import Shell

/// A made-up session: what an analyst may type on some files, slips and second thoughts included.
struct MadeSession: CustomStringConvertible {
  /// The lines in the order in which they are typed.
  var lines: [String]

  var description: String { lines.joined(separator: "\n") }

  static let files = [
    "harbour.txt": """
    The Interior Ministry said that 120 people had been killed in the flood in Mora.

    The Red Cross estimated that at least 90 people were missing.
    """,
    // The same wire story in another paper.
    "wire.txt": """
    The Interior Ministry said that 120 people had been killed in the flood in Mora.

    The Red Cross estimated that at least 90 people were missing.
    """,
    "river.txt": "The army believes that about 140 people had been killed in the flood in Mora.\n",
    "bad.txt": "\u{0}binary",
    "desk.json": """
    {"schema": "assay.register.v1", "entries": [{"source": "Red Cross", "topic": null,
    "letter": "B", "reason": "counts", "date": "2026-03-01", "author": "desk"}],
    "descriptors": {}, "parties": []}
    """,
    "lines.assay": "note a1 \"from a file\"\nclaims | count\n",
    "broken.assay": "note a1 \"from a file\"\nshow a9\nnote a1 \"never reached\"\n",
  ]

  init(seed: UInt64, length: Int) {
    var chance = Chance(seed: seed)
    lines = ["load harbour.txt"]
    for _ in 0..<length { lines.append(Self.line(&chance)) }
  }

  init(_ lines: [String]) { self.lines = lines }

  /// The same with one line less, each once.
  var smaller: [MadeSession] {
    lines.indices.map { position in
      var fewer = lines
      fewer.remove(at: position)
      return MadeSession(fewer)
    }
  }

  /// The session after its lines, each of them typed at the prompt.
  func session(in sandbox: Sandbox) -> Session {
    var session = Session()
    for line in lines { _ = session.run(line, in: sandbox) }
    return session
  }

  private static func line(_ chance: inout Chance) -> String {
    switch chance.number(below: 10) {
    case 0, 1: chance.one(of: loading)
    case 2, 3, 4: saying(&chance)
    case 5: chance.one(of: ["undo", "undo", "redo"])
    case 6, 7: chance.one(of: asking)
    case 8: editing(&chance)
    default: chance.one(of: keeping)
    }
  }

  private static let loading = [
    "load river.txt", "load wire.txt", "load harbour.txt river.txt wire.txt", "load *.txt",
    "load nope.txt", "load river.txt nope.txt --tag flood", "load bad.txt", "load *.text",
    "load readonly/*.txt wire.txt", "load <<END\nThe mayor said 7 boats sank in Mora.\nEND",
    "load \"The union said 30 people marched.\\nIt rained.\" nope.txt",
  ]

  private static func saying(_ chance: inout Chance) -> String {
    let claim = chance.one(of: ["a1.c1", "a1.c2", "a2.c1", "a3.c1", "a1.c9", "a9.c1"])
    return chance.one(of: [
      "rate \(claim) 3 because \"one origin\"", "rate source \"Red Cross\" C",
      "note \(claim) \"heard twice\"", "tag \(claim) +toll", "dismiss \(claim)",
      "link \(claim) supports a1.c1", "best \(claim) is 120", "merge army into \"Red Cross\"",
      "fix \(claim) actor \"Port Police\"", "hypothesis add \"counted by name\"",
      "evidence H1 \(claim) inconsistent", "withdraw source \"Red Cross\"", "suggest \(claim)",
      "claims where mode = said | tag +said", "it | tag +seen", "import desk.json",
      "import river.txt", "import nope.json", "run lines.assay", "run broken.assay",
      "run nope.assay", "about a1 publisher Echo published 2026-03-01", "rate \(claim) 9",
    ])
  }

  private static let asking = [
    "claims", "figures | columns id, value", "claims where \"flood\" | count", "it | count",
    "show a1.c1", "show a9", "compare", "compare river.txt", "compare a1.c1.f1", "why a1.c1",
    "why", "ratings", "history", "let toll = figures where outcome = killed", "@toll | compare",
    "limit = 100", "figures where value > @limit", "help", "help rate", "help nothing", "set",
    "set today 2026-03-02", "set pager off", "set shared-words 4", "set pager", "let last = it",
    "@last | count", "articles | count ; expect <<END\ncount\n1\nEND", "expect \"\"",
    "articles > list.csv", "articles >> list.csv", "articles > readonly/list.csv", "notes",
  ]

  private static func editing(_ chance: inout Chance) -> String {
    let cell = 1 + chance.number(below: 9)
    let other = 1 + chance.number(below: 9)
    return chance.one(of: [
      "drop \(cell)", "move \(cell) before \(other)", "move \(cell) after \(other)",
      "edit \(cell) \"load river.txt\"", "edit \(cell) \"rate a1.c1 4\"",
      "edit \(cell) \"note a1 \\\"x\\\" ; show a9 ; note a1 \\\"y\\\"\"",
    ])
  }

  private static let keeping = [
    "md \"What nobody has counted.\"", "title \"The flood\"", "cells", "set analyst ms",
    "save other.ipynb --replace", "open other.ipynb --discard", "export lines.txt",
    "export --script other.assay --replace",
  ]
}
