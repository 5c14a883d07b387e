/// A language that a text can be in, by its English name.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// As English names it: "Ukrainian".
  public let name: String
  /// By ISO 639-1, "uk"; nil where only the script is known.
  public let code: String?

  /// The language that the extraction rules read.
  public static let english = Language(name: "English", code: "en")

  /// The languages that are told apart, by their names in alphabetical order.
  public static let known: [Language] = {
    let lines = [LanguageWords.table, LanguageLetters.table, LanguageLetters.scripts].flatMap {
      $0.split(separator: "\n")
    }
    let found = lines.map { Language(line: $0) }.filter { $0.code != nil } + [english]
    return Set(found).sorted { $0.name < $1.name }
  }()

  /// The language of that name or code, in any case, or nil.
  public init?(_ word: String) {
    let wanted = word.lowercased()
    let found = Self.known.first { $0.name.lowercased() == wanted || $0.code == wanted }
    guard let found else { return nil }
    self = found
  }

  init(name: String, code: String?) {
    (self.name, self.code) = (name, code)
  }

  /// The language of a lexicon's line, which begins with its name and its code, or "-" for none.
  init(line: Substring) {
    let words = line.split(separator: " ", maxSplits: 2)
    name = String(words[0])
    code = words[1] == "-" ? nil : String(words[1])
  }

  /// The name.
  public var description: String { name }
}
