import Digests
import JSONValues
import Notebooks
import Testing

/// Ids and digests of cells.
@Suite struct CellTests {
  @Test(
    arguments: [
      ("load", 0x3f2a_91c0, "load-3f2a91c0"),
      ("about", 0, "about-00000000"),
      ("", 0xFFFF_FFFF, "cell-ffffffff"),
      ("let x = é", 1, "letx-00000001"),
      (String(repeating: "v", count: 70), 2, String(repeating: "v", count: 40) + "-00000002"),
    ] as [(String, UInt32, String)])
  func `an id is the verb and eight digits`(verb: String, bits: UInt32, id: String) {
    #expect(CellID(verb: verb, bits: bits).description == id)
    #expect(CellID(id) == CellID(verb: verb, bits: bits))
  }

  @Test(arguments: ["", "a b", "é", "a.b", String(repeating: "a", count: 65)])
  func `what Jupyter would not take is no id`(text: String) {
    #expect(CellID(text) == nil)
  }

  @Test func `the digest of outputs covers what is shown and nothing else`() {
    var result = DisplayedResult(forms: ["text/plain": "a", "text/html": "b"])
    let digest = CellOutput.digest(of: [.display(result)])
    result.metadata = ["x": 1]
    result.origin = .execution(count: 7)
    #expect(CellOutput.digest(of: [.display(result)]) == digest)
    result.forms = ["text/html": "b", "text/plain": "a"]
    #expect(CellOutput.digest(of: [.display(result)]) == digest)
    result.forms["text/html"] = "c"
    #expect(CellOutput.digest(of: [.display(result)]) != digest)
    #expect(CellOutput.digest(of: []) == SHA256Digest(of: "[]\n"))
  }

  @Test func `outputs of other kinds or in another order have another digest`() {
    let text = CellOutput.stream(name: "stdout", text: "x")
    let error = CellOutput.error(code: "stdout", message: "x", traceback: [])
    let digests = [[text], [error], [text, error], [error, text], [text, text], []].map(
      CellOutput.digest)
    #expect(Set(digests).count == digests.count)
  }
}
