import Prose

/// Participles that after "is" mark what someone is taken for or charged with, by what follows them.
///
/// Source: general knowledge of English; our own list.
enum PassiveComplements {
  /// "is seen as", "was criticised for", "was charged with".
  static let prepositions: [WordKey: WordSet] = {
    let tables: [(String, String)] = [
      (
        "as",
        """
        billed cast characterised characterized condemned criticised criticized denounced depicted
        derided described dismissed hailed heralded identified labelled labeled mocked perceived
        portrayed praised promoted recognised recognized regarded ridiculed seen touted viewed
        """
      ),
      (
        "for",
        """
        applauded attacked blamed chided commended condemned credited criticised criticized faulted
        hailed lauded mocked praised ridiculed thanked
        """
      ),
      ("of", "accused suspected"),
      ("with", "charged credited"),
      ("about", "asked questioned"),
    ]
    var result: [WordKey: [WordKey]] = [:]
    for (preposition, words) in tables {
      for word in words.split(whereSeparator: \.isWhitespace) {
        result[WordKey(String(word)), default: []].append(WordKey(preposition))
      }
    }
    return result.mapValues { WordSet($0) }
  }()

  /// "is considered safe", "was declared the winner".
  static let bare = WordSet("adjudged considered declared deemed dubbed")
}
