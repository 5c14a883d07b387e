import Notebooks
import Testing

/// What is not a notebook is refused with the place and what was expected there.
@Suite struct NotebookRefusalTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    /// The notebook's text.
    let text: String
    let message: String
    var testDescription: String { message }

    init(_ text: String, _ message: String) {
      (self.text, self.message) = (text, "not a notebook: " + message)
    }

    /// A notebook of the given cells.
    init(cells: String, _ message: String) {
      self.init(
        #"{"cells":[\#(cells)],"metadata":{},"nbformat":4,"nbformat_minor":5}"#, message)
    }

    /// A notebook of one raw cell with the given members beside its type.
    init(raw members: String, _ message: String) {
      self.init(cells: #"{"cell_type":"raw","source":"",\#(members)}"#, message)
    }

    /// A notebook of one code cell with the given members beside the required plain ones.
    init(code members: String, _ message: String) {
      self.init(
        cells: #"{"cell_type":"code","id":"a","execution_count":null,"source":[],\#(members)}"#,
        message)
    }

    /// A notebook of one code cell that assay recorded with the given members.
    init(record members: String, _ message: String) {
      let digests = ["source", "outputs"].map { #""\#($0)_sha256":"\#(zeros)""# }
      let record = "{" + (digests + [members]).joined(separator: ",") + "}"
      self.init(
        code: #""outputs":[],"metadata":{"assay":\#(record)}"#,
        "cells[0].metadata.assay." + message)
    }
  }

  static let zeros = String(repeating: "0", count: 64)

  static let refusals = [
    Refusal("", "expected a value, found the end at line 1, column 1"),
    Refusal(
      "{\n\"cells\":[],\n\"cells\":[]}",
      "the key 'cells' stands twice in one object at line 3, column 1"),
    Refusal("[]", "the whole must be an object, found an array"),
    Refusal("{}", "nbformat must be there, found nothing"),
    Refusal(
      #"{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5,"more":1}"#,
      "more is no member of the format"),
    Refusal(
      #"{"cells":{},"metadata":{},"nbformat":4,"nbformat_minor":5}"#,
      "cells must be a list, found an object"),
    Refusal(
      cells: #"{"cell_type":"prose","id":"a","metadata":{},"source":""}"#,
      "cells[0].cell_type must be one of 'code', 'markdown', 'raw', found 'prose'"),
    Refusal(
      cells: #"{"cell_type":"raw","id":"a","metadata":{},"source":[1]}"#,
      "cells[0].source must be a text or a list of texts, found an array"),
    Refusal(
      cells: #"{"cell_type":"raw","id":"a","metadata":{},"source":""},"#
        + #"{"cell_type":"raw","id":"a","metadata":{},"source":""}"#,
      "two cells have the id 'a'"),
    Refusal(raw: #""metadata":{}"#, "cells[0].id must be there, found nothing"),
    Refusal(
      raw: #""id":"a b","metadata":{}"#,
      "cells[0].id must be 1 to 64 letters, digits, hyphens or underscores, found 'a b'"),
    Refusal(
      raw: #""id":"a","metadata":{},"outputs":[]"#, "cells[0].outputs is no member of the format"),
    Refusal(code: #""metadata":{}"#, "cells[0].outputs must be there, found nothing"),
    Refusal(
      code: #""outputs":[],"metadata":{"tags":["x","x"]}"#,
      "cells[0].metadata.tags must be a list of different tags without commas, found an array"),
    Refusal(
      code: #""metadata":{},"outputs":[{"output_type":"display_data","data":{"text/plain":1},"#
        + #""metadata":{}}]"#,
      "cells[0].outputs[0].data.text/plain must be a text or a list of texts, found a number"),
    Refusal(
      code: #""metadata":{},"outputs":[{"output_type":"stream","name":"stdout","text":"","id":1}]"#,
      "cells[0].outputs[0].id is no member of the format"),
    Refusal(
      code: #""outputs":[],"metadata":{"assay":{"source_sha256":"00"}}"#,
      "cells[0].metadata.assay.source_sha256 must be a SHA-256 digest of 64 hexadecimal digits,"
        + " found a text"),
    Refusal(
      record: #""effects":["delete"]"#,
      "effects[0] must be one of 'read', 'annotate', 'write', found 'delete'"),
    Refusal(
      record: #""check":{"numbers":{"abs":"1e9"}}"#,
      "check.numbers.abs must be a decimal number in quotation marks, found '1e9'"),
    Refusal(
      record: #""targets":{"a1":{"article":"\#(zeros)","quote":"","span":[2,1]}}"#,
      "targets.a1.span must be a start not after its end, found 2 and 1"),
  ]

  static func message(of text: String) -> String? {
    #expect(throws: NotebookError.self) { try Notebook(reading: Array(text.utf8)) }?.description
  }

  @Test(arguments: refusals)
  func `a malformed notebook is refused with its place`(refusal: Refusal) {
    #expect(Self.message(of: refusal.text) == refusal.message)
  }

  @Test func `an older major format is refused with the way to convert it`() {
    #expect(
      Self.message(of: #"{"nbformat":3,"nbformat_minor":0,"worksheets":[]}"#)
        == "notebook format 3 is not read, only format 4; "
        + "`jupyter nbconvert --to notebook` converts it")
  }

  @Test func `more cells than the limit are refused`() {
    let cell = #"{"cell_type":"raw","id":"a","metadata":{},"source":""},"#
    let text =
      #"{"metadata":{},"nbformat":4,"nbformat_minor":5,"cells":["#
      + String(repeating: cell, count: 1_000_000) + "null]}"
    #expect(
      Self.message(of: text) == "a number of cells of 1000001 is more than the 20000 that are read")
  }

  @Test func `a source line past the limit is refused`() {
    let source = "ok\\n" + String(repeating: "x", count: (1 << 20) + 1)
    let text =
      #"{"metadata":{},"nbformat":4,"nbformat_minor":5,"cells":[{"cell_type":"raw","#
      + #""id":"a","metadata":{},"source":"\#(source)"}]}"#
    #expect(
      Self.message(of: text) == "a line in bytes of 1048577 is more than the 1048576 that are read")
  }

  @Test func `an older format 4 gives its cells ids, the same each time`() throws {
    let cell = #"{"cell_type":"raw","metadata":{},"source":"x"}"#
    let text = #"{"metadata":{},"nbformat":4,"nbformat_minor":4,"cells":[\#(cell),\#(cell)]}"#
    let first = try Notebook(reading: Array(text.utf8))
    let second = try Notebook(reading: Array(text.utf8))
    #expect(first.cells.map(\.id) == second.cells.map(\.id))
    #expect(Set(first.cells.map(\.id)).count == 2)
    #expect(first.isRewritable)
  }

  @Test func `a later format 4 is read but not rewritten`() throws {
    let text = #"{"metadata":{},"nbformat":4,"nbformat_minor":6,"cells":[],"more":1}"#
    #expect(try !Notebook(reading: Array(text.utf8)).isRewritable)
  }
}
