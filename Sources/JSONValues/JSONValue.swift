/// One JSON value (RFC 8259), with everything kept that was written.
///
/// Numbers keep their token, objects the order of their members; two values are equal where these
/// are. Text and keys are compared by their UTF-8 bytes, so that "é" in one scalar differs from "é"
/// in two, as it does for every other program that reads the file.
public enum JSONValue: Sendable {
  /// The word null.
  case null
  /// One of the words true and false.
  case bool(Bool)
  /// A number, as written.
  case number(JSONNumber)
  /// A text, unescaped.
  case string(String)
  /// Values in order; may be empty.
  case array([JSONValue])
  /// Members in order, each key once; may be empty.
  case object(JSONObject)
}

extension JSONValue {
  /// The text, or null where there is none.
  public init(_ text: String?) {
    self = if let text { .string(text) } else { .null }
  }

  /// The whole number, or null where there is none.
  public init(_ number: Int?) {
    self = if let number { .number(JSONNumber(number)) } else { .null }
  }

  /// The value, or null where there is none.
  public init(_ value: JSONValue?) {
    self = value ?? .null
  }

  /// An array of texts, in their order.
  public init(_ texts: some Sequence<String>) {
    self = .array(texts.map(JSONValue.string))
  }
}

extension JSONValue {
  /// The member `key`, or nil where there is none or this is no object.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// Whether this is the word null.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// Its truth value, or nil where it is no such word.
  public var bool: Bool? {
    if case .bool(let bool) = self { return bool }
    return nil
  }

  /// Its number, or nil where it is none.
  public var number: JSONNumber? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// Its whole number, or nil where it is no number, has a fraction or does not fit.
  public var integer: Int? { number?.integer }

  /// Its text, or nil where it is none.
  public var string: String? {
    if case .string(let string) = self { return string }
    return nil
  }

  /// Its elements, or nil where it is no array.
  public var array: [JSONValue]? {
    if case .array(let array) = self { return array }
    return nil
  }

  /// Its members, or nil where it is no object.
  public var object: JSONObject? {
    if case .object(let object) = self { return object }
    return nil
  }

  /// What sort of value it is, for messages: "an object", "null".
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: Hashable {
  /// Equal where both would be written alike.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.hasBytes(of: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
    }
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let bool): hasher.combine(bool)
    case .number(let number): hasher.combine(number)
    case .string(let string): hasher.combineBytes(of: string)
    case .array(let array): hasher.combine(array)
    case .object(let object): hasher.combine(object)
    }
  }
}

extension String {
  /// Whether both are the same bytes; `==` also holds for canonically equivalent texts.
  func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

extension Hasher {
  mutating func combineBytes(of text: String) {
    combine(text.utf8.count)
    for byte in text.utf8 { combine(byte) }
  }
}
