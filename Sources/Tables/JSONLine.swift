public import JSONValues

/// A JSON value on one line that is safe to show on a terminal.
public enum JSONLine {
  /// The compact form without a line feed, with what ``VisibleText/isHidden(_:)`` names as `\u202e`.
  ///
  /// A reader gets exactly the same value. U+200D and variation selectors stay as they are, since
  /// JSON is read by programs and emoji would double in length.
  public static func text(of value: JSONValue) -> String {
    shown(value.compact)
  }

  /// The same of a value that is written already, in the compact form.
  public static func text(ofCompact bytes: [UInt8]) -> String {
    shown(String(decoding: bytes, as: UTF8.self))
  }

  private static func shown(_ compact: String) -> String {
    var compact = compact
    if compact.withUTF8({ !VisibleText.mayHideSomething(in: $0) }) { return compact }
    var text = ""
    // Outside ASCII a scalar can only stand inside a string, where the escape means the same.
    for scalar in compact.unicodeScalars {
      if VisibleText.isHidden(scalar), scalar != "\u{200D}", !isSelector(scalar) {
        for unit in String(scalar).utf16 { text += escape(unit) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FE0E}" || scalar == "\u{FE0F}"
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension Table {
  /// One object for each row, its members in the order of the columns.
  ///
  /// A missing cell is null, a numeral a string of its digits, a count a number, a list an array.
  public var objects: [JSONValue] {
    rows.map { row in
      .object(
        JSONObject(
          zip(columns, row).map { column, cell in
            JSONObject.Member(key: column.name, value: cell.json)
          }))
    }
  }
}

extension Cell {
  fileprivate var json: JSONValue {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .number(let numeral): .string(numeral)
    case .interval: .string(plain)
    case .count(let count): .number(JSONNumber(count))
    case .list(let texts): JSONValue(texts)
    }
  }
}
