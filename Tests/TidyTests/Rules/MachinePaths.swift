extension TidyRule {
  /// The repository works wherever it is cloned.
  static let machinePaths = TidyRule(
    norm: "No file holds a path of somebody's machine",
    samples: [
      Sample(path: "Makefile", text: "cd \(paths[0])assay\n", linesFromOne: [1]),
      Sample(
        path: "seeds/a.json", text: "{}\n{\"path\": \"\(paths[1])me/a.txt\"}\n", linesFromOne: [2]),
      Sample(path: "README.md", text: "see /usr/local and teamwork/home\n"),
    ]
  ) { file in
    file.lines.indices.compactMap { index in
      paths.first { path in
        file.lines[index].ranges(of: path).contains { range in
          let before = file.lines[index][..<range.lowerBound].last ?? " "
          return !before.isLetter && !before.isNumber && before != "." && before != "/"
        }
      }
      .map { (index + 1, "name it from the root of the repository: '\($0)…'") }
    }
  }

  /// Joined here, so that this file does not hold them.
  private static let paths = ["/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/"]
}
