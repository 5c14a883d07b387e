import Testing

@testable import Shell

/// The tutorial: what it teaches works, and what it promises holds.
@Suite struct TutorialTests {
  @Test(arguments: TutorialFiles.texts.map(\.path))
  func `its articles are those of the repository`(path: String) throws {
    let stored = try RepositoryFiles().contents(of: path)
    #expect(try TutorialFiles().contents(of: path) == stored)
  }

  @Test(arguments: TutorialStep.all.indices)
  func `the line of each step does that step and no later one`(step: Int) {
    var session = Session()
    let sandbox = Sandbox()
    _ = session.run("tutorial", in: sandbox)
    for earlier in TutorialStep.all[..<step] { _ = session.run(earlier.line, in: sandbox) }
    #expect(session.step == step)
    _ = session.run(TutorialStep.all[step].line, in: sandbox)
    #expect(session.step == step + 1)
    #expect(sandbox.files.isEmpty)
  }

  @Test func `the session and the disk of the person stay as they are`() {
    let sandbox = Sandbox(["own.txt": "Own\n\nThe mayor said 12 houses burned.\n"])
    var session = Session()
    _ = session.run("load own.txt ; tag a1 +own", in: sandbox)
    let before = session.transcript("articles ; history ; notes", in: sandbox)
    for line in ["tutorial"] + TutorialStep.all.map(\.line) + ["save own.txt", "quit"] {
      _ = session.run(line, in: sandbox)
    }
    #expect(!session.isFinished)
    #expect(!session.isInTutorial)
    #expect(session.transcript("articles ; history ; notes", in: sandbox) == before)
    #expect(sandbox.text(of: "own.txt") == "Own\n\nThe mayor said 12 houses burned.\n")
    #expect(sandbox.files.count == 1)
  }

  @Test func `a line that does something else goes on with the same step`() {
    var session = Session()
    let sandbox = Sandbox()
    _ = session.run("tutorial", in: sandbox)
    for line in ["help", "claims where", "load other.txt", "load seeds/war-1*.txt"] {
      _ = session.run(line, in: sandbox)
      #expect(session.step == 0)
    }
    _ = session.run("tutorial next", in: sandbox)
    #expect(session.step == 1)
    _ = session.run("tutorial", in: sandbox)
    #expect(session.step == 0)
  }

  @Test func `Tab completes in the session of the tutorial`() {
    var session = Session()
    var memory = CompletionMemory()
    for line in ["tutorial", "load seeds/war-*.txt"] { _ = session.run(line, in: Sandbox()) }
    for (line, candidates) in [
      ("claims where actor = \"NATO o", ["\"NATO official\""]),
      ("load seeds/war-2", ["seeds/war-2-ledger-pasted.txt"]),
    ] {
      let completion = Completion(
        of: line, cursorInBytes: line.utf8.count, in: session, Sandbox(), remembering: &memory)
      #expect(completion.candidates.map(\.text) == candidates)
    }
  }
}

extension Session {
  /// The step of the tutorial, from 0, or nil where none goes on.
  fileprivate var step: Int? {
    if case .going(let step, _) = tutorial { return step }
    return nil
  }
}
