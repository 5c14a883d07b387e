extension JSONValue {
  /// One line without blanks or final newline, members in their own order.
  public var compact: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the compact form; for many values one buffer serves all.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let bool): bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.token.utf8)
    case .string(let string): bytes.appendQuoted(string)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for place in elements.indices {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        elements[place].append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      for place in object.members.indices {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendQuoted(object.members[place].key)
        bytes.append(UInt8(ascii: ":"))
        object.members[place].value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// The bytes that Jupyter writes: indent 1, keys by code point, non-ASCII as it is, final newline.
  ///
  /// Those of Python's `json.dumps(…, ensure_ascii=False, indent=1, sort_keys=True)`, which
  /// `nbformat.write` calls, but for number tokens, which stay as they were written.
  public var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  private func appendCanonical(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for place in elements.indices {
        bytes.appendLine(isFirst: place == 0, indent: indent + 1)
        elements[place].appendCanonical(to: &bytes, indent: indent + 1)
      }
      bytes.appendLine(isFirst: true, indent: indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let object) where !object.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in object.sortedMembers.enumerated() {
        bytes.appendLine(isFirst: place == 0, indent: indent + 1)
        bytes.appendQuoted(member.key)
        bytes.append(contentsOf: ": ".utf8)
        member.value.appendCanonical(to: &bytes, indent: indent + 1)
      }
      bytes.appendLine(isFirst: true, indent: indent)
      bytes.append(UInt8(ascii: "}"))
    case .null, .bool, .number, .string, .array, .object:
      append(to: &bytes)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendLine(isFirst: Bool, indent: Int) {
    if !isFirst { append(UInt8(ascii: ",")) }
    append(0x0A)
    append(contentsOf: repeatElement(0x20, count: indent))
  }

  /// Appends a text in quotation marks; only those, the backslash and bytes below 0x20 are escaped.
  mutating func appendQuoted(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { appendQuoted($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { appendQuoted($0) } }
  }

  mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    appendEscaped(text)
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = PlainBytes.end(in: text, from: start)
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      appendEscape(of: text[end])
      start = end + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    default:
      append(contentsOf: byte < 0x10 ? "u000".utf8 : "u00".utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}
