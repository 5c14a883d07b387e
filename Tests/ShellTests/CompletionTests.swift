import Testing

@testable import Shell

/// What Tab offers: from the grammar, the declarations and what is loaded.
@Suite struct CompletionTests {
  private let sandbox = Sandbox([
    "fire.txt": "The mayor said 12 houses burned.\n", "flood.txt": "Nobody was hurt.\n",
    "saved.ipynb": "", "saved.assay": "", "saved.json": "",
  ])

  private func candidates(_ line: String) -> [String] {
    var session = Session()
    _ = session.run("load fire.txt ; tag a1 +fire ; let all = articles", in: sandbox)
    var memory = CompletionMemory()
    let completion = Completion(
      of: line, cursorInBytes: line.utf8.count, in: session, sandbox, remembering: &memory)
    return completion.candidates.map(\.text)
  }

  struct Sample: CustomTestStringConvertible {
    let line: String
    let candidates: [String]
    var testDescription: String { line }
  }

  @Test(arguments: [
    Sample(line: "lo", candidates: ["load"]),
    Sample(line: "cla", candidates: ["claims"]),
    Sample(line: "claims wh", candidates: ["where"]),
    Sample(line: "claims where conf", candidates: ["confidence"]),
    Sample(
      line: "claims where confidence ", candidates: ["has", "contains", "=", "!=", "is", "in"]),
    Sample(line: "claims where confidence = ", candidates: ["high", "medium", "low"]),
    Sample(line: "claims | so", candidates: ["sort"]),
    Sample(line: "claims | sort cont", candidates: ["content"]),
    Sample(line: "claims | as js", candidates: ["json", "jsonl"]),
    Sample(line: "@", candidates: ["@all"]),
    Sample(line: "tag a1 -f", candidates: ["-fire"]),
    Sample(line: "load f", candidates: ["fire.txt", "flood.txt"]),
    Sample(line: "load fire.txt f", candidates: ["fire.txt", "flood.txt"]),
    Sample(line: "load s", candidates: ["saved.json"]),
    Sample(line: "open s", candidates: ["saved.ipynb"]),
    Sample(line: "run s", candidates: ["saved.assay"]),
    Sample(line: "import s", candidates: ["saved.assay", "saved.json"]),
    Sample(line: "export s", candidates: ["saved.assay", "saved.ipynb", "saved.json"]),
    Sample(line: "rate a1.c", candidates: ["a1.c1"]),
    Sample(line: "best a1.c", candidates: ["a1.c1.f1"]),
    Sample(line: "show a1.c", candidates: ["a1.c1", "a1.c1.f1"]),
    Sample(line: "withdraw ", candidates: ["source", "--back"]),
    Sample(line: "fix a1.c1.f1 c", candidates: []),
    Sample(line: "fix a1.c1 c", candidates: ["cue", "content"]),
    Sample(line: "fix a1.c1.f1 outcome = killed p", candidates: ["population", "place", "period"]),
    Sample(line: "claims | fix a", candidates: ["actor", "attribution"]),
    Sample(line: "add claim a1 \"houses\" o", candidates: ["origin"]),
    Sample(line: "compare --al", candidates: ["--all-pairs"]),
    Sample(line: "help ; show a", candidates: ["a1"]),
    Sample(line: "rate a1.c1 3 be", candidates: ["because"]),
    // An open string is completed where what stands there is known.
    Sample(line: "claims where actor = \"m", candidates: ["\"mayor\""]),
    Sample(line: "claims where actor = “m", candidates: ["\"mayor\""]),
    Sample(line: "claims where confidence = \"hi", candidates: ["\"high\""]),
    Sample(line: "rate source \"ma", candidates: ["\"mayor\""]),
    Sample(line: "load \"fi", candidates: ["\"fire.txt\""]),
    Sample(line: "claims > \"fi", candidates: ["\"fire.txt\""]),
    Sample(line: "claims where \"ma", candidates: []),
    Sample(line: "note a1 <<END\n\"ma", candidates: []),
    Sample(line: "set err", candidates: ["errors"]),
    Sample(line: "set errors ", candidates: ["auto", "fancy", "plain", "short", "json"]),
    // Free text and comments are the analyst's own.
    Sample(line: "note a1 \"lo", candidates: []),
    Sample(line: "claims # lo", candidates: []),
    Sample(line: "nonsense ", candidates: []),
  ])
  func `Tab offers what can stand there`(sample: Sample) {
    #expect(candidates(sample.line) == sample.candidates)
  }
}
