/// Writes a text so that the lexer reads it back unchanged.
enum Quoting {
  /// Bare where it is a plain word, else in quotation marks.
  static func word(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
          || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x2F || byte == 0x3A
      }
    return isPlain ? text : string(text)
  }

  /// In quotation marks, with escapes.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
