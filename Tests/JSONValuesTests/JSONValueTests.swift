import JSONValues
import Testing

/// Making values and looking inside them.
@Suite struct JSONValueTests {
  let value: JSONValue = ["word": "x", "count": 7, "flag": true, "list": [1], "none": nil]

  @Test func `a member is found by key and asked for by kind`() {
    #expect(value["word"]?.string == "x")
    #expect(value["count"]?.integer == 7)
    #expect(value["flag"]?.bool == true)
    #expect(value["list"]?.array == [1])
    #expect(value["none"]?.isNull == true)
    #expect(value["absent"] == nil)
    #expect(value["word"]?.integer == nil)
    #expect(value["word"]?["x"] == nil)
  }

  @Test func `setting a member keeps its place, and nil removes it`() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    object["b"] = Optional<JSONValue>.none
    object["d"] = Optional<JSONValue>.none
    #expect(object == ["a": 3, "c": 4])
    #expect(object != ["c": 4, "a": 3])
  }

  @Test func `what is absent becomes null`() {
    let (text, number): (String?, Int?) = (nil, nil)
    #expect(
      [JSONValue(text), JSONValue(number), JSONValue("x"), JSONValue(2)] == [nil, nil, "x", 2])
    #expect(JSONValue(["x", "y"]) == ["x", "y"])
  }

  @Test func `texts are told apart by their bytes`() {
    #expect(JSONValue("é") != JSONValue("e\u{301}"))
    #expect(Set<JSONValue>(["é", "e\u{301}", "é"]).count == 2)
  }

  @Test(arguments: ["", "-", "1.", "01", "1 ", "0x1", "١", "1e", "Infinity"])
  func `a token that JSON would not write is no number`(token: String) {
    #expect(JSONNumber(token: token) == nil)
  }

  @Test(
    arguments: [
      ("12", 12), ("-0", 0), ("1.0", nil), ("1e2", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func `only a plain whole number that fits is an integer`(token: String, integer: Int?) {
    #expect(JSONNumber(token: token)?.integer == integer)
  }
}
