/// Why a text is not one strict JSON value, and at which byte.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The byte, from 0, at which it shows; the length of the text where it ends too early.
  public let offset: Int

  /// An error at a byte.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// What is wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// Something else than what had to stand there; `found` is nil at the end of the text.
    case unexpected(Expectation, found: UInt8?)
    /// A second member of the given key in one object; the offset is that of the second key.
    case duplicateKey(String)
    /// Half of a surrogate pair written as an escape; it stands for no character.
    case loneSurrogate
    /// A byte below 0x20 inside a text, where only its escape is allowed.
    case controlCharacter(UInt8)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// More arrays and objects inside each other than ``JSONValue/nestingLimit``.
    case nestingTooDeep
  }

  /// What may stand at a place.
  public enum Expectation: String, Hashable, Sendable, CaseIterable {
    case value = "a value"
    case key = "a key in quotation marks"
    case colon = "':'"
    case commaOrBracket = "',' or ']'"
    case commaOrBrace = "',' or '}'"
    case end = "nothing after the value"
    case digit = "a digit"
    case hexadecimal = "four hexadecimal digits"
    case escape = #"one of " \ / b f n r t u"#
    case closingQuote = "a closing quotation mark"
  }
}

extension JSONError: CustomStringConvertible {
  /// The message, without the place.
  public var description: String {
    switch reason {
    case .unexpected(let expectation, let found):
      "expected \(expectation.rawValue), found \(Self.name(of: found))"
    case .duplicateKey(let key): "the key '\(key)' stands twice in one object"
    case .loneSurrogate: "an escape for half of a surrogate pair stands for no character"
    case .controlCharacter(let byte):
      "\(Self.name(of: byte)) must be escaped inside a text"
    case .invalidUTF8: "not UTF-8"
    case .nestingTooDeep: "nested more than \(JSONValue.nestingLimit) deep"
    }
  }

  private static func name(of byte: UInt8?) -> String {
    guard let byte else { return "the end" }
    if (0x21...0x7E).contains(byte) { return "'\(Unicode.Scalar(byte))'" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}

extension JSONError {
  /// The line of the error in the text that was read, from 1.
  public func lineFromOne(in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).count { $0 == 0x0A } + 1
  }

  /// The column of the error in its line, in Unicode scalars from 1.
  public func columnFromOne(in bytes: [UInt8]) -> Int {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return before[start...].count { $0 & 0xC0 != 0x80 } + 1
  }
}
