import Corpora
import Notebooks
import Testing

@testable import Shell

/// Articles change under a saved session; a rating stays with its claim, or is orphaned and named,
/// and never slides to another.
@Suite struct AnchorTests {
  static let fire = "Police said 40 people were killed in the harbour fire."
  static let school = "The mayor said 12 people were hurt at the school."
  static let boats = "The union said 9 boats were lost on Friday."
  static let files = ["a.txt": "\(fire)\n\n\(school)\n", "b.txt": "\(boats)\n"]
  static let script =
    "load a.txt b.txt\nrate a1.c1 3\nrate a1.c2 4\nrate a2.c1 5 because \"x\"\nnote a1 \"n\""

  /// What happens to the files, and which words carry which rating afterwards.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The files by name; nil takes one away.
    let files: [String: String?]
    let ratings: [String]
    var orphans: [String] = []
  }

  static let allRatings = [
    "40 people were killed in the harbour fire 3", "12 people were hurt at the school 4",
    "9 boats were lost on Friday 5",
  ]

  static let samples = [
    Sample(testDescription: "nothing", files: [:], ratings: allRatings),
    Sample(
      testDescription: "a sentence before them, which moves every name",
      files: ["a.txt": "Rescuers said 3 dogs were saved.\n\n\(fire)\n\n\(school)\n"],
      ratings: Array(allRatings.dropFirst()),
      orphans: ["40 people were killed in the harbour fire"]),
    Sample(
      testDescription: "a sentence far behind them",
      files: ["a.txt": "\(fire)\n\n\(school) \(String(repeating: "It rained. ", count: 9))\n"],
      ratings: [allRatings[0], allRatings[2]], orphans: ["12 people were hurt at the school"]),
    Sample(
      testDescription: "one digit of the rated claim",
      files: ["a.txt": "\(fire.replacing("40", with: "41"))\n\n\(school)\n"],
      ratings: Array(allRatings.dropFirst()),
      orphans: ["40 people were killed in the harbour fire"]),
    Sample(
      testDescription: "the rated claim is gone and another has its number",
      files: ["a.txt": "\(school)\n"], ratings: [allRatings[2]],
      orphans: [
        "40 people were killed in the harbour fire", "12 people were hurt at the school",
      ]),
    Sample(
      testDescription: "the two claims change places",
      files: ["a.txt": "\(school)\n\n\(fire)\n"], ratings: [allRatings[2]],
      orphans: [
        "40 people were killed in the harbour fire", "12 people were hurt at the school",
      ]),
    Sample(
      testDescription: "the same words twice in the changed article",
      files: ["b.txt": "\(boats)\n\n\(boats)\n\n\(boats)\n"],
      ratings: Array(allRatings.dropLast()), orphans: ["9 boats were lost on Friday"]),
    Sample(
      testDescription: "the article is gone",
      files: ["b.txt": String?.none], ratings: Array(allRatings.dropLast()),
      orphans: ["9 boats were lost on Friday"]),
    Sample(
      testDescription: "the first article is gone and the second takes its number",
      files: ["a.txt": String?.none], ratings: [allRatings[2]],
      orphans: [
        "40 people were killed in the harbour fire", "12 people were hurt at the school",
      ]),
    Sample(
      testDescription: "both files change names, so that each number is the other's",
      files: ["a.txt": "\(boats)\n", "b.txt": "\(fire)\n\n\(school)\n"],
      ratings: allRatings),
  ]

  /// Each rating with the words that carry it now.
  private func ratings(_ session: Session) -> [String] {
    session.corpus.annotations.ratings.map { rating in
      guard case .item(let id) = rating.target else { return "" }
      return "\(session.corpus.anchor(of: id)?.quote ?? "") \(rating.value)"
    }
  }

  @Test(arguments: samples)
  func `a rating stays with its words or is orphaned`(sample: Sample) throws {
    let saved = try SavedSession(Self.files, Self.script)
    for (name, text) in sample.files {
      if let text {
        try saved.sandbox.replace(name, with: Array(text.utf8))
      } else {
        saved.sandbox.remove(name)
      }
    }
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(ratings(session).sorted() == sample.ratings.sorted())
    // What has no place any more is kept in the notebook, and replay names it.
    _ = session.run("save", in: saved.sandbox)
    let cells = try Notebook(reading: saved.sandbox.contents(of: SavedSession.path)).cells
    let kept = cells.flatMap { cell in
      (cell.record?.targets ?? []) + (cell.record?.orphans ?? [])
    }.map(\.anchor.quote)
    #expect(Set(sample.orphans).isSubset(of: kept))
    let gone = try saved.report().cells.flatMap(\.differences).filter { $0.found == nil }
      .compactMap(\.recorded)
    #expect(Set(sample.orphans.map { "“\($0)”" }).isSubset(of: gone))
    // And it comes back where its article comes back.
    for (name, text) in Self.files { try saved.sandbox.replace(name, with: Array(text.utf8)) }
    var again = Session()
    _ = again.run("open \(SavedSession.path)", in: saved.sandbox)
    let back = again.corpus.annotations.ratings.count
    #expect(back >= sample.ratings.count)
  }

  @Test func `a better reading that numbers claims otherwise moves no rating`() throws {
    let saved = try SavedSession(Self.files, Self.script)
    // As if an earlier extractor had found one claim fewer before the second.
    try saved.edit { notebook in
      for position in 1...3 {
        let cell = notebook.cells[position]
        guard let target = cell.record?.targets.first, target.id == "a1.c2" else { continue }
        notebook.cells[position].source = cell.source.replacing("a1.c2", with: "a1.c1")
        notebook.cells[position].record?.targets = [
          AnchoredTarget(id: "a1.c1", anchor: target.anchor)
        ]
        let digest = notebook.cells[position].sourceDigest
        notebook.cells[position].record?.source = digest
      }
    }
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(ratings(session) == Self.allRatings)
  }

  @Test(arguments: ["undo", "undo\nredo", "undo\nredo\nundo"])
  func `an undo of what has no place any more takes nothing else back`(lines: String) throws {
    let saved = try SavedSession(
      Self.files, "load a.txt b.txt\nrate a1.c1 3\nnote a2.c1 \"n\"\n\(lines)")
    try saved.sandbox.replace("b.txt", with: Array("The union said 8 boats were lost.\n".utf8))
    var session = Session()
    _ = session.run("open \(SavedSession.path)", in: saved.sandbox)
    #expect(ratings(session) == [Self.allRatings[0]])
    #expect(session.corpus.annotations.notes == [])
  }

  @Test func `an article that is gone is named by its path`() throws {
    let saved = try SavedSession(Self.files, "load a.txt b.txt\nnote a2 \"n\"")
    saved.sandbox.remove("b.txt")
    let lines = try saved.report().cells[1].differences.map(\.line)
    #expect(lines == ["a2: b.txt is gone"])
  }
}
