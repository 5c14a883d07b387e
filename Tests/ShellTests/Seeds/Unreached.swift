import FoundationEssentials

/// What the reading does not reach yet: `seeds/expected/unreached.txt`, under a heading per article.
///
/// Recording strikes lines out and never adds one, so that the list only shrinks.
struct Unreached: Equatable {
  /// The lines of each article, by its name.
  private(set) var lines: [String: [String]] = [:]

  /// The list as it stands in the folder.
  static let recorded = Unreached(
    text: String(decoding: Seeds.bytes(of: file) ?? [], as: UTF8.self))

  /// The list that `text` gives: names of articles, under each its lines, indented.
  init(text: String) {
    var name = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("  ") {
        lines[name, default: []].append(String(line.dropFirst(2)))
      } else {
        name = String(line)
      }
    }
  }

  /// The list of the lines that `isTrue` keeps.
  func kept(where isTrue: (_ name: String, _ line: String) -> Bool) -> Unreached {
    var list = self
    for (name, texts) in lines {
      let kept = texts.filter { isTrue(name, $0) }
      list.lines[name] = kept.isEmpty ? nil : kept
    }
    return list
  }

  /// Puts the list in place of the file.
  func write() throws {
    let heading =
      "# What the reading does not reach yet; a line that is reached must be struck out.\n"
    let sections = lines.sorted { $0.key < $1.key }.map { name, texts in
      name + "\n" + texts.map { "  \($0)\n" }.joined()
    }
    try (heading + sections.joined()).write(
      toFile: "\(RepositoryFiles.root)/seeds/\(Self.file)", atomically: true, encoding: .utf8)
  }

  /// Whether one of the listed lines is the difference, or names the row that it is in.
  static func names(_ difference: String, in listed: [String]) -> Bool {
    listed.contains { line in
      guard line != difference, line.hasSuffix(missed) else { return line == difference }
      return difference.hasPrefix(line.dropLast(missed.count) + ": ")
    }
  }

  private static let missed = " is missed"
  private static let file = "expected/unreached.txt"
}
