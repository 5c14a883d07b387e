import JSONValues
import Testing

/// Values written straight to bytes.
@Suite struct JSONStreamTests {
  @Test func `a stream writes what a tree of values would`() {
    let tree: JSONValue = [
      "text": "a \"b\"\n\u{1} – ü", "none": nil, "yes": true, "no": false,
      "numbers": [
        0, 7, -12, 1_234_567_890, .number(JSONNumber(Int.min)), .number(JSONNumber(Int.max)),
      ],
      "empty": [], "nested": [["x": [1, 2]], [:]],
    ]
    var json = JSONStream()
    json.beginObject()
    json.member("text", "a \"b\"\n\u{1} – ü")
    json.member("none", nil)
    json.key("yes")
    json.bool(true)
    json.key("no")
    json.bool(false)
    json.key("numbers")
    json.beginArray()
    for number in [0, 7, -12, 1_234_567_890, Int.min, Int.max] { json.integer(number) }
    json.endArray()
    json.key("empty")
    json.beginArray()
    json.endArray()
    json.key("nested")
    json.value([["x": [1, 2]], [:]])
    json.endObject()
    #expect(String(decoding: json.bytes, as: UTF8.self) == tree.compact)
  }

  @Test func `texts that end like structure get their commas`() {
    var json = JSONStream()
    json.beginArray()
    for text in ["{", "[", ":", ""] { json.text(text) }
    json.text(utf8: Array("a\\b{".utf8)[...])
    json.pair(3, 40)
    json.null()
    json.endArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == ##"["{","[",":","","a\\b{",[3,40],null]"##)
  }

  @Test func `a value on the next line has no comma before it`() {
    var json = JSONStream()
    json.pair(1, 2)
    json.endLine()
    json.text("x")
    json.endLine()
    #expect(json.bytes == Array("[1,2]\n\"x\"\n".utf8))
  }

  @Test func `what was handed over is not handed over again`() {
    var json = JSONStream()
    var lines: [String] = []
    for text in ["x", "y"] {
      json.beginObject()
      json.member("a", plain: text)
      json.member("b", plain: nil)
      json.endObject()
      json.endLine()
      json.flush { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(lines == ["{\"a\":\"x\",\"b\":null}\n", "{\"a\":\"y\",\"b\":null}\n"])
    #expect(json.bytes == [])
  }

  @Test func `numbers of every length are written as they are`() {
    let tens = (1...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
    for number in tens.flatMap({ [$0 - 1, $0, -$0, $0 + 1] }) {
      var json = JSONStream()
      json.pair(number, 0)
      json.integer(number)
      #expect(json.bytes == Array("[\(number),0],\(number)".utf8))
    }
  }

  @Test func `a stream grows past the room that it was given`() {
    var json = JSONStream(reserving: 1)
    let text = String(repeating: "long ", count: 1_000)
    json.beginArray()
    for _ in 0..<3 { json.text(text) }
    json.endArray()
    #expect(json.bytes == Array(#"["\#(text)","\#(text)","\#(text)"]"#.utf8))
  }

  @Test(arguments: 0...40)
  func `a mark is escaped wherever it stands among eight bytes`(place: Int) {
    for mark in ["\"", "\\", "\u{1F}", "\u{7F}", "é"] {
      let text = String(repeating: "a", count: place) + mark + String(repeating: "z", count: 17)
      var json = JSONStream()
      json.text(text)
      #expect(String(decoding: json.bytes, as: UTF8.self) == JSONValue.string(text).compact)
      #expect((try? JSONValue(reading: json.bytes)) == .string(text))
    }
  }
}
