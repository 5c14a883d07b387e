/// Swift text as far as the rules must understand it: where comments and strings are, what a word
/// is.
enum SwiftCode {
  /// The same bytes with comments and the insides of string literals turned to spaces; line ends
  /// stay, so that line numbers do.
  static func blanked(_ bytes: [UInt8]) -> [UInt8] {
    var scan = Scan(bytes: bytes)
    scan.code(until: nil)
    return scan.bytes
  }

  /// Letters, digits and underscores in a row, in order.
  static func words(of line: String) -> [String] {
    line.utf8.split(whereSeparator: { !isWordByte($0) }).map { String(Substring($0)) }
  }

  /// The types that the words of one line declare.
  static func typesDeclared(by words: [String]) -> [String] {
    let keywords: Set = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    return zip(words, words.dropFirst()).compactMap { keyword, name in
      keywords.contains(keyword) && name.first?.isUppercase == true ? name : nil
    }
  }

  /// Whether a byte may stand in an identifier; every byte outside ASCII may.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}

/// One pass over the bytes.
private struct Scan {
  var bytes: [UInt8]
  var index = 0

  /// Blanks comments and strings up to the unmatched `closing` byte or the end.
  mutating func code(until closing: UInt8?) {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if starts(with: "//") {
        blank { $0.bytes[$0.index] != 0x0A }
      } else if starts(with: "/*") {
        comment()
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") {
        literal()
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        index += 1
        if byte == closing && depth < 0 { return }
      }
    }
  }

  private mutating func comment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(count: 2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(count: 2)
      } else {
        blank(count: 1)
      }
    } while depth > 0 && index < bytes.count
  }

  /// A string with any number of `#` before it, or whatever else begins with `#`.
  private mutating func literal() {
    var hashes = 0
    while index + hashes < bytes.count && bytes[index + hashes] == UInt8(ascii: "#") { hashes += 1 }
    index += hashes
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return }
    let quotes = starts(with: "\"\"\"") ? 3 : 1
    index += quotes
    let hash = String(repeating: "#", count: hashes)
    let end = String(repeating: "\"", count: quotes) + hash
    let escape = "\\" + hash
    while index < bytes.count {
      if starts(with: end) {
        index += quotes + hashes
        return
      }
      if starts(with: escape + "(") {
        blank(count: hashes + 2)
        code(until: UInt8(ascii: ")"))
      } else if starts(with: escape) {
        blank(count: hashes + 2)
      } else if quotes == 1 && bytes[index] == 0x0A {
        return
      } else {
        blank(count: 1)
      }
    }
  }

  private func starts(with text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func blank(count: Int) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] != 0x0A { bytes[index] = 0x20 }
      index += 1
    }
  }

  private mutating func blank(while condition: (Scan) -> Bool) {
    while index < bytes.count && condition(self) { blank(count: 1) }
  }
}
