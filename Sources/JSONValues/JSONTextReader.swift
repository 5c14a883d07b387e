extension JSONReader {
  /// Reads a text; the opening quotation mark stands at the position.
  mutating func text() throws(JSONError) -> String {
    position += 1
    let start = position
    skipPlainBytes()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      defer { position += 1 }
      return try validated(bytes[start..<position], from: start)
    }
    var unescaped = Array(bytes[start..<position])
    while true {
      guard position < bytes.count else { throw unexpected(.closingQuote) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try validated(unescaped[...], from: start)
      case UInt8(ascii: "\\"):
        try escape(into: &unescaped)
      case let byte:
        throw JSONError(.controlCharacter(byte), at: position)
      }
      let plain = position
      skipPlainBytes()
      bytes.withUnsafeBufferPointer {
        unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: $0[plain..<position]))
      }
    }
  }

  private mutating func skipPlainBytes() {
    position = bytes.withUnsafeBufferPointer { PlainBytes.end(in: $0, from: position) }
  }

  /// The text of `unescaped`; an error is placed in the raw bytes from `start` to the position.
  ///
  /// An escape always begins a new scalar, so the raw bytes are valid exactly where these are.
  private func validated(
    _ unescaped: ArraySlice<UInt8>, from start: Int
  ) throws(JSONError) -> String {
    if let text = String(validating: unescaped, as: UTF8.self) { return text }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[start..<position].makeIterator()
    var offset = start
    while case .valid(let scalar) = parser.parseScalar(from: &rest) {
      offset += scalar.count
    }
    throw JSONError(.invalidUTF8, at: offset)
  }

  /// Reads one escape, a surrogate pair as one, and appends its UTF-8 bytes.
  private mutating func escape(into unescaped: inout [UInt8]) throws(JSONError) {
    let start = position
    position += 1
    guard position < bytes.count else { throw unexpected(.escape) }
    if skip(UInt8(ascii: "u")) {
      let scalar = try scalarEscape(from: start)
      unescaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    }
    let plain: UInt8? =
      switch bytes[position] {
      case UInt8(ascii: "\""): 0x22
      case UInt8(ascii: "\\"): 0x5C
      case UInt8(ascii: "/"): 0x2F
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      default: nil
      }
    guard let plain else { throw unexpected(.escape) }
    position += 1
    unescaped.append(plain)
  }

  private mutating func scalarEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), skip(UInt8(ascii: "\\")) {
      guard skip(UInt8(ascii: "u")) else { throw JSONError(.loneSurrogate, at: start) }
      let second = try hexadecimal()
      guard (0xDC00..<0xE000).contains(second) else { throw JSONError(.loneSurrogate, at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw JSONError(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count,
        let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
      else { throw unexpected(.hexadecimal) }
      code = code << 4 + UInt32(digit)
      position += 1
    }
    return code
  }
}
