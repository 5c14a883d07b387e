import Digests
import JSONValues
import Notebooks
import Testing

/// What is read is written back byte for byte as `nbformat.write` would.
@Suite struct NotebookBytesTests {
  /// Written by nbformat itself; `make check-jupyter` reads and writes it again.
  static let everyForm = try? RegularFile.read(
    folder(of: #filePath) + "/../Jupyter/samples/every-form.ipynb", limitInBytes: 1 << 20)

  static func folder(of path: String) -> Substring {
    path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
  }

  @Test func `a notebook with every form is written as Jupyter wrote it`() throws {
    let bytes = try #require(Self.everyForm)
    #expect(try Notebook(reading: bytes).bytes == bytes)
  }

  @Test func `every part of it is read`() throws {
    let notebook = try Notebook(reading: try #require(Self.everyForm))
    let article = SHA256Digest(of: "abc")
    #expect(notebook.title == "Every form")
    #expect(notebook.authors == [["name": "A. Writer", "orcid": "0"]])
    #expect(notebook.record?.tool.extractorRevision == 1)
    #expect(notebook.record?.inputs.map(\.path) == ["harbour.txt"])
    #expect(notebook.record?.inputs.map(\.sha256) == [article])
    #expect(
      notebook.cells.map(\.id.description) == ["load-3f2a91c0", "empty-00000000", "md_1", "raw-1"])
    #expect(notebook.cells.map(\.kind) == [.code, .code, .markdown, .raw])
    let cell = notebook.cells[0]
    #expect(cell.source == "load harbour.txt\nclaims")
    #expect(cell.tags == ["parameters", "keep"])
    #expect(cell.record?.source == cell.sourceDigest)
    #expect(cell.record?.effects == [.read, .annotate])
    #expect(cell.record?.check == .numbers(absolute: "1", relative: "0.01"))
    let anchor = Anchor(article: article, start: 0, end: 3, quote: "abc", prefix: "é", suffix: "\"")
    #expect(cell.record?.targets == [AnchoredTarget(id: "a1.c1", anchor: anchor)])
    #expect(cell.outputs.count == 4)
    #expect(
      cell.outputs.last
        == .error(
          code: "Q203", message: "unknown field 'speker'",
          traceback: ["error[Q203]: unknown field 'speker'"]))
  }

  @Test func `an empty notebook has every required member`() {
    #expect(
      String(decoding: Notebook().bytes, as: UTF8.self) == """
        {
         "cells": [],
         "metadata": {},
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """)
  }

  @Test(
    arguments: [
      ("", []),
      ("a", ["a"]),
      ("a\n", ["a\n"]),
      ("\n\n", ["\n", "\n"]),
      ("a\r\nb\rc", ["a\r\n", "b\r", "c"]),
      ("a\u{B}b\u{C}c", ["a\u{B}", "b\u{C}", "c"]),
      ("a\u{1C}b\u{1D}c\u{1E}d\u{1F}e", ["a\u{1C}", "b\u{1D}", "c\u{1E}", "d\u{1F}e"]),
      ("a\u{85}b\u{2028}c\u{2029}", ["a\u{85}", "b\u{2028}", "c\u{2029}"]),
      ("\u{A9}\u{2027}", ["\u{A9}\u{2027}"]),
    ] as [(String, [String])])
  func `a source is stored in the lines that Python cuts`(source: String, lines: [String]) throws {
    let id = try #require(CellID("c"))
    let bytes = Notebook(cells: [Cell(id: id, kind: .code, source: source)]).bytes
    #expect(try JSONValue(reading: bytes)["cells"]?.array?[0]["source"] == JSONValue(lines))
    #expect(try Notebook(reading: bytes).cells[0].source == source)
  }

  @Test func `what front ends leave behind for a moment is not kept`() throws {
    let text = """
      {"cells":[{"cell_type":"raw","id":"a","metadata":{"trusted":true},"source":""}],
      "metadata":{"signature":"x","orig_nbformat":3},"nbformat":4,"nbformat_minor":5}
      """
    let notebook = try Notebook(reading: Array(text.utf8))
    #expect(notebook.foreignMetadata.isEmpty)
    #expect(notebook.cells[0].foreignMetadata.isEmpty)
  }
}
