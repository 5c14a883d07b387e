import Assessment
import JSONValues
import Testing

@Suite struct SourceRegisterTests {
  static func filled() throws -> SourceRegister {
    var register = SourceRegister()
    try register.add(.init("Relief Office", letter: .fairly, reason: "party to it"))
    try register.add(
      .init(
        "Relief Office", topic: "floods", letter: .usually, reason: "own field",
        date: "2030-05-01", author: "ms"))
    var descriptor = SourceDescriptor()
    descriptor.access = "counts in the field"
    register.describe("Relief Office", as: descriptor)
    register.parties = [Party("Norland", against: ["Sudland"], allies: ["Estmark"])]
    return register
  }

  @Test func `a topic has its own letter and falls back on that of all topics`() throws {
    var register = try Self.filled()
    #expect(register.entry(for: "Relief Office", topic: "floods")?.letter == .usually)
    #expect(register.entry(for: "Relief Office", topic: "trade")?.letter == .fairly)
    #expect(register.entry(for: "Harbour Watch") == nil)
    try register.add(.init("Relief Office", topic: "floods", letter: nil, reason: "withdrawn"))
    #expect(register.entry(for: "Relief Office", topic: "floods")?.letter == .fairly)
    #expect(register.history(of: "Relief Office").map(\.letter) == [.fairly, .usually, nil])
  }

  @Test func `the ends of the scale need a reason`() {
    var register = SourceRegister()
    #expect(throws: RegisterError.reasonMissing(.completely)) {
      try register.add(.init("Relief Office", letter: .completely, reason: " "))
    }
    #expect(throws: RegisterError.namelessSource) {
      try register.add(.init(" ", letter: .usually, reason: "known"))
    }
    #expect(register == SourceRegister())
  }

  @Test func `a register reads back as it was written`() throws {
    let register = try Self.filled()
    let bytes = register.json.canonicalBytes
    #expect(try SourceRegister(json: JSONValue(reading: bytes)) == register)
  }

  @Test(arguments: [
    (#"{}"#, #"the register is damaged at schema: it must be "assay.register.v1""#),
    (
      #"{"schema":"assay.register.v2"}"#,
      "the register is written in assay.register.v2, this version reads up to assay.register.v1"
    ),
    (
      #"{"schema":"assay.register.v1","entries":[{"source":"x","letter":"Q"}]}"#,
      "the register is damaged at entries[0].letter: it must be a letter from A to F"
    ),
    (
      #"{"schema":"assay.register.v1","entries":[{"letter":"B"}]}"#,
      "the register is damaged at entries[0].source: it must be a text"
    ),
    (
      #"{"schema":"assay.register.v1","parties":[{"name":"x","allies":"y"}]}"#,
      "the register is damaged at parties[0].allies: it must be a list"
    ),
    (
      #"{"schema":"assay.register.v1","entries":[{"source":"x","letter":"E"}]}"#,
      "E (unreliable) needs a reason: add because \"…\""
    ),
  ])
  func `a damaged register is refused with the place`(document: String, message: String) throws {
    let json = try JSONValue(reading: Array(document.utf8))
    do {
      _ = try SourceRegister(json: json)
      Issue.record("read without an error")
    } catch {
      #expect("\(error)" == message)
    }
  }
}
