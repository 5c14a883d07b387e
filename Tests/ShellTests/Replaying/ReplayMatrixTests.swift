import Digests
import JSONValues
import Notebooks
import Testing

@testable import Shell

/// For each verdict a notebook that yields it, and all that replay then says.
@Suite struct ReplayMatrixTests {
  static let harbour = "Police said 40 people were killed in the harbour fire.\n"
  static let school = "The mayor said 12 people were hurt at the school.\n"
  static let script = """
    load harbour.txt school.txt
    figures | columns id, value
    rate a1.c1 3 because "one origin"
    """

  /// A change of the saved session or of the files, and what replay then says of each cell.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (SavedSession) throws -> Void
    let findings: [String]
    let exitCode: ExitCode
  }

  static let samples = [
    Sample(
      testDescription: "nothing changed", change: { _ in }, findings: ["SAME", "SAME", "SAME"],
      exitCode: .success),
    Sample(
      testDescription: "TAMPERED: a stored output",
      change: { saved in
        try saved.edit { $0.cells[2].outputs = [.stream(name: "stdout", text: "x")] }
      },
      findings: [
        "SAME", "SAME",
        "TAMPERED TEXT; output 1: a1.c1: credibility 3 is new; stdout, line 1: “x” is gone",
      ],
      exitCode: .differs),
    Sample(
      testDescription: "EDITED: a source",
      change: { saved in
        try saved.edit { $0.cells[2].source = "rate a1.c1 4 because \"two origins\"" }
      },
      findings: [
        "SAME", "SAME",
        "EDITED TEXT; line 1: was “a1.c1: credibility 3”, is “a1.c1: credibility 4”",
      ], exitCode: .differs),
    Sample(
      testDescription: "UNRECORDED: a cell that another program added",
      change: { saved in
        try saved.edit { notebook in
          let id = try #require(CellID("new"))
          notebook.cells.append(Cell(id: id, kind: .code, source: "notes"))
        }
      },
      findings: ["SAME", "SAME", "SAME", "UNRECORDED"], exitCode: .differs),
    Sample(
      testDescription: "UNRECORDED: outputs that were stripped",
      change: { saved in try saved.edit { $0.cells[1].outputs = [] } },
      findings: ["SAME", "UNRECORDED", "SAME"], exitCode: .differs),
    Sample(
      testDescription: "INPUT: one digit of an article",
      change: { saved in
        try saved.sandbox.replace(
          "harbour.txt",
          with: Array("Police said 41 people were killed in the harbour fire.\n".utf8))
      },
      findings: [
        "INPUT FIGURE; harbour.txt has changed since it was recorded; "
          + "harbour.txt, “40”: best was 40, is 41; harbour.txt, “40”: quote was 40, is 41; "
          + "harbour.txt: sha256 was \(SHA256Digest(of: harbour)), is "
          + "\(SHA256Digest(of: "Police said 41 people were killed in the harbour fire.\n"))",
        "FIGURE; a1.c1.f1: high was 40, is 41; a1.c1.f1: low was 40, is 41",
        "CLAIM; a1.c1: “40 people were killed in the harbour fire” is gone",
      ], exitCode: .input),
    Sample(
      testDescription: "INPUT: an article that is not there",
      change: { $0.sandbox.remove("school.txt") },
      findings: [
        "INPUT CLAIM ERROR; school.txt is missing: no such file or directory; error: F501 cannot read"
          + " 'school.txt': no such file or directory is new; school.txt is gone",
        "FIGURE; a2.c1.f1 is gone", "DOWNSTREAM",
      ], exitCode: .input),
    Sample(
      testDescription: "TOOL: recorded by another version, and the outputs differ",
      change: { saved in
        try saved.edit { notebook in
          notebook.record?.tool.version = "0.0.1"
          notebook.cells[2].outputs = [.stream(name: "stderr", text: "note: x\n")]
          let digest = notebook.cells[2].outputsDigest
          notebook.cells[2].record?.outputs = digest
        }
      },
      findings: [
        "SAME", "SAME",
        "TOOL TEXT; output 1: a1.c1: credibility 3 is new; stderr, line 1: “note: x” is gone",
      ],
      exitCode: .differs),
    Sample(
      testDescription: "ERROR: a failure that was not there",
      change: { saved in
        try saved.edit { notebook in
          notebook.cells[2].source = "rate a9.c1 3"
          let cell = notebook.cells[2]
          notebook.cells[2].record = CellRecord(
            source: cell.sourceDigest, outputs: cell.outputsDigest)
        }
      },
      findings: ["SAME", "SAME", "ERROR; error: C302 there is no a9.c1 is new"], exitCode: .failed
    ),
  ]

  @Test(arguments: samples)
  func `each change has its verdict`(sample: Sample) throws {
    let saved = try SavedSession(
      ["harbour.txt": Self.harbour, "school.txt": Self.school], Self.script)
    try sample.change(saved)
    let findings = try saved.findings()
    #expect(findings == sample.findings)
    let exitCode = try saved.report().exitCode
    #expect(exitCode == sample.exitCode)
  }
}
