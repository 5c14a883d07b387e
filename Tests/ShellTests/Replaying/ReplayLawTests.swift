import Corpora
import Digests
import Notebooks
import Testing

@testable import Shell

/// Whatever was typed: a saved session replays to the same, goes on as it was when it is opened, and
/// its lines make it again.
@Suite struct ReplayLawTests {
  /// Something that holds of every session; the first thing that does not is its answer.
  private typealias Law = (MadeSession) throws -> String?

  /// Looks for a session that breaks a law and makes it as small as it can be.
  private func expect(
    _ seeds: ClosedRange<UInt64>, _ law: Law, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for seed in seeds {
      var made = MadeSession(seed: seed, length: 3 + Int(seed % 12))
      guard var breach = try law(made) else { continue }
      while let next = try made.smaller.lazy.compactMap({ fewer in
        try law(fewer).map { (fewer, $0) }
      }).first {
        (made, breach) = next
      }
      Issue.record(
        "seed \(seed): \(breach)\nsmallest case:\n\(made)", sourceLocation: sourceLocation)
      return
    }
  }

  /// Whether a line of it lost what it was about, by a change of another one; replay tells of it.
  private func hasOrphans(_ session: Session) -> Bool {
    session.records.contains { !$0.trace.orphans.isEmpty }
  }

  /// All that a session holds, by its log and by what it answers.
  private func state(of session: Session) -> [String] {
    var copy = session
    return [
      "\(session.states.digests.last?.description ?? "")",
      "\(session.names.keys.sorted())",
      "\(session.parameters.map { "\($0.key) \($0.value.text)" }.sorted())",
      copy.transcript("articles ; claims ; figures ; ratings ; notes ; sources ; matrix"),
    ]
  }

  @Test func `a session replays to the same right after it was saved`() throws {
    try expect(1...60) { made in
      let sandbox = Sandbox(MadeSession.files)
      var session = made.session(in: sandbox)
      if hasOrphans(session) { return nil }
      let saved = session.run("save w.ipynb --replace", in: sandbox)
      if saved.map(\.exitCode) != [.success] { return "\(saved)" }
      let file = try NotebookFile(path: "w.ipynb", reading: sandbox.contents(of: "w.ipynb"))
      var replay = NotebookReplay(file, .init(keepsGoing: true, folders: ["."]), in: sandbox)
      replay.run()
      let drifted = replay.report.drifted
      if drifted.isEmpty && replay.report.exitCode == .success { return nil }
      return drifted.map { "\($0.number) \($0.line): \($0.verdicts) \($0.differences.map(\.line))" }
        .joined(separator: "\n") + "\(replay.report.inputs.compactMap(\.remark))"
    }
  }

  @Test func `a session that is opened again is the one that was saved`() throws {
    try expect(1...60) { made in
      let sandbox = Sandbox(MadeSession.files)
      var session = made.session(in: sandbox)
      if hasOrphans(session) { return nil }
      _ = session.run("save w.ipynb --replace", in: sandbox)
      var opened = Session()
      let told = opened.run("open w.ipynb", in: sandbox)
      if told.flatMap(\.notes) != [] { return "\(told.flatMap(\.notes))" }
      let (before, after) = (state(of: session), state(of: opened))
      return before == after ? nil : "\(before)\nis opened as\n\(after)"
    }
  }

  @Test func `the exported lines of a session make it again`() throws {
    try expect(1...60) { made in
      let sandbox = Sandbox(MadeSession.files)
      var session = made.session(in: sandbox)
      if hasOrphans(session) { return nil }
      _ = session.run("export --script w.assay --replace", in: sandbox)
      var again = Session()
      let told = again.run("run w.assay", in: sandbox)
      let lines = sandbox.text(of: "w.assay") ?? ""
      if told.contains(where: { $0.exitCode != .success }) {
        return "\(told.flatMap(\.diagnostics).map(\.message)) in\n\(lines)"
      }
      let (before, after) = (state(of: session), state(of: again))
      return before == after ? nil : "\(before)\nbecomes\n\(after)\nby\n\(lines)"
    }
  }
}
