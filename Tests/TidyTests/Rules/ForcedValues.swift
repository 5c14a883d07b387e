extension TidyRule {
  /// The formatter knows some of these, but not in tests and not the cast.
  static let forcedValues = TidyRule(
    norm: "Nothing is forced: no try!, as! or unwrapping mark",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "let a = try! f()\n", linesFromOne: [1]),
      Sample(path: "Tests/T/A.swift", text: "let a = b as! Int\n", linesFromOne: [1]),
      Sample(
        path: "Tests/T/A.swift", text: "let a = list.first!\nf(b()!.c)\n", linesFromOne: [1, 2]),
      Sample(path: "Sources/Prose/A.swift", text: "var a: Int!\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: "if !a, b != c, d !== e { f(\"g!\") }\n"),
    ]
  ) { file in
    file.code.indices.compactMap { index in
      let bytes = Array(file.code[index].utf8)
      let forces = bytes.indices.dropFirst().contains { position in
        let before = bytes[position - 1]
        let follows =
          SwiftCode.isWordByte(before) || before == UInt8(ascii: ")")
          || before == UInt8(ascii: "]") || before == UInt8(ascii: "?")
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        return bytes[position] == UInt8(ascii: "!") && follows && next != UInt8(ascii: "=")
      }
      return forces ? (index + 1, "say what happens when there is none") : nil
    }
  }
}
