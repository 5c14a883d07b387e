extension JSONValue {
  /// How many arrays and objects may stand inside each other.
  public static let nestingLimit = 512

  /// Reads one value and nothing after it, strictly by RFC 8259; linear in the length.
  ///
  /// White space may stand around it, a byte-order mark may not. An escaped NUL inside a text is
  /// valid JSON and is kept: who must not have one checks the text.
  public init(reading bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  /// Reads one value from a part of some bytes, such as a line; offsets count from its start.
  public init(reading bytes: ArraySlice<UInt8>) throws(JSONError) {
    try self.init(reading: Array(bytes))
  }
}

/// A recursive descent over the bytes; the nesting limit bounds the recursion.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw unexpected(.end) }
    return value
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    guard position < bytes.count else { throw unexpected(.value) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t") where skip("true"): return .bool(true)
    case UInt8(ascii: "f") where skip("false"): return .bool(false)
    case UInt8(ascii: "n") where skip("null"): return .null
    default: throw unexpected(.value)
    }
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    skipBlanks()
    if skip(UInt8(ascii: "]")) { return leave(elements) }
    while true {
      elements.append(try value())
      skipBlanks()
      if skip(UInt8(ascii: "]")) { return leave(elements) }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBracket) }
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try enter()
    var members: [JSONObject.Member] = []
    var offsets: [Int] = []
    skipBlanks()
    if skip(UInt8(ascii: "}")) { return leave(JSONObject()) }
    while true {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw unexpected(.key)
      }
      offsets.append(position)
      let key = try text()
      skipBlanks()
      guard skip(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      members.append(JSONObject.Member(key: key, value: try value()))
      skipBlanks()
      if skip(UInt8(ascii: "}")) { break }
      guard skip(UInt8(ascii: ",")) else { throw unexpected(.commaOrBrace) }
    }
    if let place = JSONObject.firstRepeated(members.map(\.key)) {
      throw JSONError(.duplicateKey(members[place].key), at: offsets[place])
    }
    return leave(JSONObject(checked: members))
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    switch JSONNumber.end(in: bytes, from: position) {
    case .missingDigit(let place):
      position = place
      throw unexpected(.digit)
    case .found(let end):
      defer { position = end }
      return JSONNumber(checked: String(decoding: bytes[position..<end], as: UTF8.self))
    }
  }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
    let found = position < bytes.count ? bytes[position] : nil
    return JSONError(.unexpected(expectation, found: found), at: position)
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let found = word.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
    if found { position = end }
    return found
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > JSONValue.nestingLimit { throw JSONError(.nestingTooDeep, at: position) }
    position += 1
  }

  private mutating func leave<Content>(_ content: Content) -> Content {
    depth -= 1
    return content
  }
}
