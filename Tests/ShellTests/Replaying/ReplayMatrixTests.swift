import Digests
import JSONValues
import Notebooks
import Testing

@testable import Shell

/// For each verdict a notebook that yields it, and the whole report of its replay.
///
/// The reports lie in Reports/; `make record` writes them anew after an intended change.
@Suite struct ReplayMatrixTests {
  static let harbour = "Police said 40 people were killed in the harbour fire.\n"
  static let school = "The mayor said 12 people were hurt at the school.\n"
  static let script = """
    load harbour.txt school.txt
    figures | columns id, value
    claims | columns id, content
    rate a1.c1 3 because "one origin"
    """

  /// A change of the saved session or of the files, and the gravest verdict that follows.
  struct Sample: Sendable, CustomTestStringConvertible {
    let verdict: ReplayVerdict
    let name: String
    var keepsGoing = true
    let change: @Sendable (SavedSession) throws -> Void
    var testDescription: String { name }
  }

  static let samples = [
    Sample(verdict: .same, name: "nothing-changed") { _ in },
    Sample(verdict: .same, name: "failed-as-before") { saved in
      var session = Session()
      for line in ["open \(SavedSession.path)", "load nope.txt", "rate a9.c1 3", "save"] {
        _ = session.run(line, in: saved.sandbox)
      }
    },
    Sample(verdict: .tampered, name: "stored-output") { saved in
      try saved.edit { $0.cells[3].outputs = [.stream(name: "stdout", text: "x")] }
    },
    Sample(verdict: .edited, name: "source") { saved in
      try saved.edit { $0.cells[3].source = "rate a1.c1 4 because \"two origins\"" }
    },
    Sample(verdict: .unrecorded, name: "added-cell") { saved in
      try saved.edit { notebook in
        let id = try #require(CellID("new"))
        notebook.cells.append(Cell(id: id, kind: .code, source: "notes"))
      }
    },
    Sample(verdict: .unrecorded, name: "stripped-outputs") { saved in
      try saved.edit { $0.cells[1].outputs = [] }
    },
    Sample(verdict: .input, name: "one-digit") { saved in
      try saved.sandbox.replace(
        "harbour.txt", with: Array(harbour.replacing("40", with: "41").utf8))
    },
    Sample(verdict: .input, name: "missing-article") { $0.sandbox.remove("school.txt") },
    Sample(verdict: .input, name: "refused-article") { saved in
      try saved.edit { $0.record?.inputs[0].path = "../harbour.txt" }
    },
    Sample(verdict: .tool, name: "other-version") { saved in
      try saved.edit { $0.record?.tool.version = "0.0.1" }
      try saved.recordOtherwise(cell: 1, "40", "39")
    },
    Sample(verdict: .figure, name: "figure") { try $0.recordOtherwise(cell: 1, "40", "39") },
    Sample(verdict: .claim, name: "claim") { try $0.recordOtherwise(cell: 2, "fire", "blaze") },
    Sample(verdict: .text, name: "text") { try $0.recordOtherwise(cell: 3, " 3", " 2") },
    Sample(verdict: .text, name: "bytes-written") { saved in
      try saved.edit { notebook in
        notebook.cells[1].record?.writes = [
          FileWritten(path: "f.csv", sha256: SHA256Digest(of: "x"))
        ]
      }
    },
    Sample(verdict: .error, name: "new-failure") { try $0.recordAsRan(cell: 3, "rate a9.c1 3") },
    Sample(verdict: .notRun, name: "after-a-failure", keepsGoing: false) { saved in
      try saved.recordAsRan(cell: 1, "show a9")
    },
    Sample(verdict: .downstream, name: "under-the-same-words") { saved in
      try saved.edit { $0.cells[3].record?.state = SHA256Digest(of: "x") }
    },
    Sample(verdict: .same, name: "among-other-cells") { saved in
      try saved.edit { notebook in
        notebook.cells[3].record?.stateBefore = SHA256Digest(of: "y")
        notebook.cells[3].record?.state = SHA256Digest(of: "x")
      }
    },
  ]

  @Test(arguments: samples)
  func `each change has its verdict and its report`(sample: Sample) throws {
    let saved = try SavedSession(
      ["harbour.txt": Self.harbour, "school.txt": Self.school], Self.script)
    try sample.change(saved)
    let report = try saved.report(keepsGoing: sample.keepsGoing)
    #expect(report.cells.map(\.verdict).contains(sample.verdict))
    let path = "Tests/ShellTests/Replaying/Reports/\(sample.name).json"
    let bytes = report.json.canonicalBytes
    if RepositoryFiles.isRecording {
      let disk = DiskSurroundings { "00000000" }
      try disk.replace("\(RepositoryFiles.root)/\(path)", with: bytes)
    } else {
      let stored = try RepositoryFiles().contents(of: path)
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: stored, as: UTF8.self))
    }
  }

  @Test func `every verdict has a notebook that yields it`() {
    #expect(Set(Self.samples.map(\.verdict)) == Set(ReplayVerdict.allCases))
  }

  @Test func `the report that replay writes is the report`() throws {
    let saved = try SavedSession(
      ["harbour.txt": Self.harbour, "school.txt": Self.school], Self.script)
    var session = Session()
    let replies = session.run("replay \(SavedSession.path) --report r.json", in: saved.sandbox)
    #expect(replies.map(\.exitCode) == [.success])
    #expect(
      try saved.sandbox.contents(of: "r.json")
        == saved.report(keepsGoing: false).json.canonicalBytes
    )
  }
}

extension SavedSession {
  /// Makes the notebook say that a cell gave other words, digests included.
  fileprivate func recordOtherwise(cell: Int, _ words: String, _ others: String) throws {
    try edit { notebook in
      let text = JSONValue.array(
        notebook.cells[cell].outputs.compactMap { output in
          if case .display(let result) = output { return .object(result.forms) }
          return nil
        }
      ).compact.replacing(words, with: others)
      let forms = try JSONValue(reading: Array(text.utf8)).array ?? []
      notebook.cells[cell].outputs = forms.compactMap { value in
        value.object.map { .display(DisplayedResult(forms: $0)) }
      }
      let digest = notebook.cells[cell].outputsDigest
      notebook.cells[cell].record?.outputs = digest
    }
  }

  /// Makes the notebook say that a cell ran as `source`, without a failure.
  fileprivate func recordAsRan(cell: Int, _ source: String) throws {
    try edit { notebook in
      notebook.cells[cell].source = source
      let changed = notebook.cells[cell]
      notebook.cells[cell].record = CellRecord(
        source: changed.sourceDigest, outputs: changed.outputsDigest)
    }
  }
}
