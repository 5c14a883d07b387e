/// Words that name nothing: an idea that carries one of them has not been understood yet.
enum VagueWords {
  /// Not to stand in the name of a type or file.
  static let nouns: Set = [
    "data", "info", "information", "item", "items", "util", "utils", "utility", "utilities",
    "helper", "helpers", "manager", "handler", "processor", "misc", "common", "stuff", "thing",
    "things", "wrapper", "impl",
  ]
  /// Not to begin the name of a function.
  static let verbs: Set = ["get", "do", "handle", "process", "manage", "perform"]

  /// The words of a name in camel case, in lower case: "SHA256Digest" gives "sha256", "digest".
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [Character] = []
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
      let startsWord =
        character.isUppercase
        && (index == 0 || !characters[index - 1].isUppercase
          || (index + 1 < characters.count && characters[index + 1].isLowercase))
      if startsWord || !(character.isLetter || character.isNumber) {
        if !word.isEmpty { words.append(String(word).lowercased()) }
        word = []
      }
      if character.isLetter || character.isNumber { word.append(character) }
    }
    return word.isEmpty ? words : words + [String(word).lowercased()]
  }
}
