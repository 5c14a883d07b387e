import JSONValues
import Testing

/// Both written forms; the canonical one is that of `nbformat.write`.
@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      (nil, "null"),
      (true, "true"),
      (-12, "-12"),
      ([], "[]"),
      ([:], "{}"),
      (["b": 1, "a": ["x", nil, [:]]], #"{"b":1,"a":["x",null,{}]}"#),
      ("\"\\/\u{8}\t\n\u{C}\r\u{1}\u{1F}\u{7F}", #""\"\\/\b\t\n\f\r\u0001\u001f"# + "\u{7F}\""),
      ("é🌍\u{2028}", "\"é🌍\u{2028}\""),
      ("Hafen \(7)", #""Hafen 7""#),
    ] as [(JSONValue, String)])
  func `the compact form is one line in the order of the members`(value: JSONValue, text: String) {
    #expect(value.compact == text)
  }

  @Test func `the canonical form is Jupyter's`() throws {
    let value: JSONValue = [
      "é": [], "b": [:], "a": [1, ["z": "x\ny", "Z": nil]], "": [[true]],
    ]
    #expect(
      String(decoding: value.canonicalBytes, as: UTF8.self) == """
        {
         "": [
          [
           true
          ]
         ],
         "a": [
          1,
          {
           "Z": null,
           "z": "x\\ny"
          }
         ],
         "b": {},
         "é": []
        }

        """)
  }

  @Test(arguments: [
    "[0, -1.50, 1E5]", #"{"z":{"y":[]},"a":"\u001f\\"}"#, "\"\u{2029}é\"",
  ])
  func `what was written is read back the same`(text: String) throws {
    let value = try JSONValue(reading: Array(text.utf8))
    #expect(try JSONValue(reading: Array(value.compact.utf8)) == value)
    let canonical = value.canonicalBytes
    #expect(try JSONValue(reading: canonical).canonicalBytes == canonical)
  }
}
