import Corpora
import Glibc
import JSONValues
import Notebooks
import Tables
import Testing

@testable import Shell

/// Notebooks that are made to do harm: refused with the reason, nothing is read outside the root,
/// nothing is executed.
@Suite struct HostileNotebookTests {
  static let text = "Police said 40 people were killed in the harbour fire.\n"

  /// A saved session on disk, and a secret outside of its folder.
  private func onDisk() throws -> DiskFolder {
    let folder = try DiskFolder()
    try folder.write(Self.text, to: "desk/a.txt")
    try folder.write("The minister said 7 secrets were lost.\n", to: "secret.txt")
    _ = try folder.run("load \(folder.path)/desk/a.txt\nclaims\nsave \(folder.path)/desk/n.ipynb")
    return folder
  }

  /// What replay and opening say of the notebook after a change; the session that opening leaves.
  private func told(
    _ folder: DiskFolder, _ change: (inout Notebook) throws -> Void
  ) throws -> (messages: [String], notes: [String], session: Session) {
    let path = folder.path + "/desk/n.ipynb"
    var notebook = try Notebook(reading: folder.disk.contents(of: path))
    try change(&notebook)
    try folder.disk.replace(path, with: notebook.bytes)
    var session = Session()
    let replies = session.run("replay \(path)", in: folder.disk)
    let opened = session.run("open \(path)", in: folder.disk)
    return (replies.flatMap(\.diagnostics).map(\.message), opened.flatMap(\.notes), session)
  }

  @Test(arguments: [
    "../secret.txt", "/etc/hostname", "x/../../secret.txt", "out.txt", "all/secret.txt",
  ])
  func `a declared path that leads out is refused`(path: String) throws {
    let folder = try onDisk()
    #expect(symlink("../secret.txt", folder.path + "/desk/out.txt") == 0)
    #expect(symlink("..", folder.path + "/desk/all") == 0)
    let told = try told(folder) { $0.record?.inputs[0].path = path }
    #expect(told.messages == ["'\(folder.path)/desk/n.ipynb' declares files that it must not read"])
    #expect(
      told.notes.first
        == "\(path) is not read: lies outside of the folder that may be read")
    #expect(told.session.corpus.articles.isEmpty)
  }

  @Test func `a pipe is refused without waiting for it`() throws {
    let folder = try onDisk()
    #expect(mkfifo(folder.path + "/desk/pipe", 0o600) == 0)
    let told = try told(folder) { $0.record?.inputs[0].path = "pipe" }
    #expect(told.notes.first == "pipe is not read: not a regular file")
    var session = Session()
    let opened = session.run("open \(folder.path)/desk/pipe", in: folder.disk)
    #expect(
      opened.flatMap(\.diagnostics).map(\.message) == [
        "cannot read '\(folder.path)/desk/pipe': not a regular file"
      ])
  }

  @Test func `two gigabytes are refused before anything is read`() throws {
    let folder = try onDisk()
    for name in ["big.txt", "big.ipynb"] {
      try folder.write("", to: "desk/" + name)
      #expect(truncate(folder.path + "/desk/" + name, 2 << 30) == 0)
    }
    let reason = "a size in bytes of 2147483648 is more than the 268435456 that are read"
    let told = try told(folder) { $0.record?.inputs[0].path = "big.txt" }
    #expect(told.notes.first == "big.txt is not read: \(reason)")
    var session = Session()
    let path = folder.path + "/desk/big.ipynb"
    let opened = session.run("open \(path)", in: folder.disk)
    #expect(
      opened.flatMap(\.diagnostics).map(\.message) == ["cannot read '\(path)': \(reason)"])
  }

  @Test func `a declared size is only words`() throws {
    let told = try told(try onDisk()) { $0.record?.inputs[0].sizeInBytes = 2 << 30 }
    #expect(told.messages == [])
    #expect(told.session.corpus.articles.count == 1)
  }

  @Test func `a million cells are refused with the limit`() {
    var bytes = Array(#"{"metadata":{},"nbformat":4,"nbformat_minor":5,"cells":["#.utf8)
    for number in 0..<1_000_000 { bytes += Array((number == 0 ? "{}" : ",{}").utf8) }
    bytes += Array("]}".utf8)
    #expect(
      throws: NotebookError.limit(
        "a number of cells", allowed: NotebookLimits.cells, found: 1_000_000)
    ) { try Notebook(reading: bytes) }
  }

  @Test func `escapes in names, sources, outputs and errors do not reach the terminal`() throws {
    let folder = try onDisk()
    let path = folder.path + "/desk/n.ipynb"
    let escape = "\u{1B}]0;owned\u{7}\u{202E}"
    _ = try told(folder) { notebook in
      notebook.title = "t" + escape
      notebook.cells[1].source = "claims # " + escape
      notebook.cells[1].outputs = [
        .stream(name: "stdout", text: escape),
        .error(code: "E" + escape, message: escape, traceback: [escape]),
      ]
      notebook.record?.tool.name = escape
      notebook.record?.inputs[0].path = "a\(escape).txt"
    }
    var session = Session()
    var shown = ""
    for line in ["show \(path)", "replay \(path)", "open \(path)", "cells", "diff \(path) \(path)"]
    {
      for reply in session.run(line, in: folder.disk) {
        shown += reply.outputs.map { $0.rendered(as: session.scriptFormat, in: .init()) }.joined()
        shown += reply.diagnostics.map { DiagnosticText($0).text(in: .fancy) }.joined()
        shown += (reply.notes.map { VisibleText($0).text }).joined()
      }
    }
    let sent = shown.unicodeScalars.filter { ["\u{1B}", "\u{7}", "\u{202E}"].contains($0) }
    #expect(sent.count == 0)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "<table><tr><td onclick=\"x()\">1</td></tr></table>", "<iframe src=\"http://x\"></iframe>",
    "<img alt=\"a\" src=\"http://x/y.svg\">", "<style>@import 'http://x'</style>",
    "<img alt=\"a\" src=\"data:image/svg+xml;base64,AAAA\" onload=\"x()\">",
  ])
  func `foreign markup is dropped with a count, and the rest is kept`(markup: String) throws {
    let folder = try onDisk()
    let told = try told(folder) { notebook in
      notebook.cells[1].outputs = [
        .display(DisplayedResult(forms: ["text/plain": "x", "text/html": .string(markup)]))
      ]
      let digest = notebook.cells[1].outputsDigest
      notebook.cells[1].record?.outputs = digest
    }
    #expect(told.notes == ["1 cell held markup that assay does not write; it was dropped"])
    var session = told.session
    _ = session.run("save --replace", in: folder.disk)
    let bytes = try folder.disk.contents(of: folder.path + "/desk/n.ipynb")
    let text = String(decoding: bytes, as: UTF8.self)
    for mark in ["<script", "onerror", "onclick", "<iframe", "http:", "@import", "onload"] {
      #expect(text.ranges(of: mark).count == 0)
    }
    #expect(try Notebook(reading: bytes).cells.count == 2)
  }

  @Test func `own tables and pictures are no foreign markup`() {
    var session = Session()
    let sandbox = Sandbox(["a.txt": Self.text])
    _ = session.run("load a.txt\nclaims\nfigures\nfigures | chart\nfigures | timeline", in: sandbox)
    let results = session.notebook.cells.flatMap(\.outputs).compactMap { output in
      if case .display(let result) = output { return result.holdsForeignMarkup }
      return nil
    }
    #expect(results.count >= 3)
    #expect(!results.contains(true))
  }

  @Test(arguments: ["above.csv", "link.csv", "deep/link/x.csv"])
  func `a rerun writes nothing outside of the folder that is allowed`(name: String) throws {
    let folder = try onDisk()
    try folder.write("", to: "desk/out/inside.csv")
    try folder.write("", to: "desk/out/deep/x")
    let out = folder.path + "/desk/out"
    #expect(symlink("../../secret.txt", out + "/link.csv") == 0)
    #expect(symlink("../../..", out + "/deep/link") == 0)
    let place = name == "above.csv" ? folder.path + "/desk/" + name : out + "/" + name
    let told = try told(folder) { notebook in
      notebook.cells[1].source = "claims > \"\(place)\""
      notebook.cells[1].record = nil
      notebook.cells[1].outputs = []
    }
    #expect(told.messages == ["'\(folder.path)/desk/n.ipynb' does not give what it gave"])
    var session = Session()
    let line = "replay \(folder.path)/desk/n.ipynb --mode rerun -o \(folder.path)/o.ipynb"
    _ = session.run("\(line) --allow-write \(out)", in: folder.disk)
    let shown = try Notebook(reading: folder.disk.contents(of: folder.path + "/o.ipynb"))
    guard case .error(_, let message, _) = try #require(shown.cells[1].outputs.first) else {
      Issue.record("no error")
      return
    }
    #expect(
      message == "cannot write '\(place)': lies outside of the folder that may be read")
    #expect(try folder.disk.contents(of: folder.path + "/secret.txt").count == 39)
    #expect(access(folder.path + "/desk/above.csv", F_OK) != 0)
  }
}
