extension TidyRule {
  /// What is left to do stands in an issue, what a part is for in its name.
  static let unfinishedWork = TidyRule(
    norm: "No file holds a reminder, a banner or switched-off code",
    samples: [
      Sample(path: "Sources/Prose/A.swift", text: "// \(reminders[0]): later\n", linesFromOne: [1]),
      Sample(path: "Makefile", text: "# \(reminders[1])\n", linesFromOne: [1]),
      Sample(path: "Tests/T/A.swift", text: "// \(banners[0]) Parts\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: "// let a = f()\n", linesFromOne: [1]),
      Sample(path: "Sources/Prose/A.swift", text: "// The list lets a reader go on.\n"),
      Sample(path: "README.md", text: "A to-do list; see [x] ----\n"),
    ]
  ) { file in
    file.lines.indices.compactMap { index in
      let line = file.lines[index]
      if let word = (reminders + banners).first(where: line.contains) {
        return (index + 1, "finish it or file it: '\(word)'")
      }
      let text = line.drop { $0 == " " }
      guard file.isSwift, text.hasPrefix("// ") else { return nil }
      let isCode = ["let ", "var ", "if ", "for ", "return "].contains {
        text.dropFirst(3).hasPrefix($0)
      }
      let ending = text.last ?? " "
      return isCode && "{})]".contains(ending) ? (index + 1, "delete code that does not run") : nil
    }
  }

  /// Joined here, so that this file does not hold them.
  private static let reminders = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X"]
  private static let banners = ["MA" + "RK:", "// " + "----", "// " + "===="]
}
