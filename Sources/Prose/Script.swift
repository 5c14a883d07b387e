/// A writing system, by the blocks of the Unicode Standard that hold its letters.
enum Script: String, CaseIterable {
  case latin, cyrillic, greek, armenian, hebrew, arabic, devanagari, bengali, tamil, thai
  case ethiopic, georgian, hangul, kana, han

  /// The script of a letter, or nil for marks and for scripts that are not told apart.
  init?(_ scalar: Unicode.Scalar) {
    guard let found = Self.blocks.first(where: { $0.range.contains(scalar.value) }) else {
      return nil
    }
    self = found.script
  }

  /// How many letters of an alphabet one character stands for, roughly.
  var lettersPerCharacter: Int {
    switch self {
    case .han: 4
    case .hangul, .kana, .ethiopic: 2
    case .latin, .cyrillic, .greek, .armenian, .hebrew, .arabic, .devanagari, .bengali, .tamil,
      .thai, .georgian:
      1
    }
  }

  /// Source: Unicode Standard 16.0, Blocks.txt.
  private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
    (0x41...0x24F, .latin), (0x1E00...0x1EFF, .latin), (0x370...0x3FF, .greek),
    (0x400...0x52F, .cyrillic), (0x530...0x58F, .armenian), (0x590...0x5FF, .hebrew),
    (0x600...0x6FF, .arabic), (0x750...0x77F, .arabic), (0x900...0x97F, .devanagari),
    (0x980...0x9FF, .bengali), (0xB80...0xBFF, .tamil), (0xE00...0xE7F, .thai),
    (0x10A0...0x10FF, .georgian), (0x1100...0x11FF, .hangul), (0x1200...0x137F, .ethiopic),
    (0x3040...0x30FF, .kana), (0x3400...0x9FFF, .han), (0xAC00...0xD7AF, .hangul),
  ]
}
