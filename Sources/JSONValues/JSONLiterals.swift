// Values are written in Swift as they are in JSON: `["schema": "assay.extract.v1", "ids": [1, 2]]`.

extension JSONValue: ExpressibleByNilLiteral {
  /// The word null.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// One of the words true and false.
  public init(booleanLiteral bool: Bool) { self = .bool(bool) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral number: Int) { self = .number(JSONNumber(number)) }
}

extension JSONValue: ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral text: String) { self = .string(text) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Values in order.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Members in order; naming a key twice is our bug.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(JSONObject(members.map(JSONObject.Member.init)))
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Members in order; naming a key twice is our bug.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members.map(Member.init))
  }
}
