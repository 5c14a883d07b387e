extension String {
  /// The lines with their ends, as Python's `splitlines(True)` cuts them; joined they are the text.
  ///
  /// Jupyter stores texts so. Beside LF, CR and CRLF it cuts after VT, FF, FS, GS, RS, NEL, U+2028
  /// and U+2029 (Python library reference, `str.splitlines`). The empty text has no line.
  var pythonLines: [String] {
    let bytes = Array(utf8)
    var lines: [String] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      let length = Self.lineEndLength(in: bytes, at: place)
      place += max(length, 1)
      if length > 0 {
        lines.append(String(decoding: bytes[start..<place], as: UTF8.self))
        start = place
      }
    }
    if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }

  /// How many bytes at `place` end a line; 0 for none.
  private static func lineEndLength(in bytes: [UInt8], at place: Int) -> Int {
    func follows(_ byte: UInt8, by distance: Int) -> Bool {
      place + distance < bytes.count && bytes[place + distance] == byte
    }
    switch bytes[place] {
    case 0x0D: return follows(0x0A, by: 1) ? 2 : 1
    case 0x0A...0x0C, 0x1C...0x1E: return 1
    case 0xC2: return follows(0x85, by: 1) ? 2 : 0
    case 0xE2:
      return follows(0x80, by: 1) && (follows(0xA8, by: 2) || follows(0xA9, by: 2)) ? 3 : 0
    default: return 0
    }
  }
}
