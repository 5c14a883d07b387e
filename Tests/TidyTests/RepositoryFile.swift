/// One text file of the repository, read once for all rules.
struct RepositoryFile: Sendable {
  /// Its path from the root, with `/`.
  let path: String
  /// Its lines as they are, without the line ends.
  let lines: [String]
  /// Of a Swift file its lines with comments and the insides of strings blanked, else empty.
  let code: [String]

  /// The file `path` with the given text.
  init(path: String, text: String) {
    self.path = path
    lines = Self.lines(of: Array(text.utf8))
    code = path.hasSuffix(".swift") ? Self.lines(of: SwiftCode.blanked(Array(text.utf8))) : []
  }

  /// Whether it is Swift.
  var isSwift: Bool { path.hasSuffix(".swift") }

  /// Whether it belongs to the product.
  var isSource: Bool { path.hasPrefix("Sources/") }

  /// The target that holds it: of "Sources/Prose/Span.swift" it is "Prose".
  var target: String {
    let folders = path.split(separator: "/")
    return folders.count > 2 ? String(folders[1]) : ""
  }

  /// Its name without folders and without what follows the first full stop.
  var baseName: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "")
  }

  /// The words of a line of code: letters, digits and underscores in a row.
  func words(ofLine index: Int) -> [String] {
    SwiftCode.words(of: code[index])
  }

  /// The numbers, from 1, of the lines of code that hold `word`.
  func linesFromOne(with word: String) -> [Int] {
    code.indices.filter { code[$0].contains(word) && words(ofLine: $0).contains(word) }
      .map { $0 + 1 }
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
