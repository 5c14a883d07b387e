import Extraction
import Prose

/// The name of an origin as words to compare: "President Zelenskyy" and "Volodymyr Zelenskyy".
struct OriginName: Hashable, Sendable {
  /// The words without titles, in order.
  let words: [PhraseWords.Word]
  /// The noun that says what sort of body it is ("ministry"), or the last word.
  let head: WordStem?
  /// The initials of its capitalised words, in capitals ("WHO"); empty for a single word.
  let initials: String
  /// The name itself where it is written as an acronym.
  let acronym: String

  /// The name `actor` as it is written.
  init(_ actor: String) {
    let all = PhraseWords(text: actor).words
    let kept = all.filter { !OfficeWords.titles.contains($0.stem) }
    words = kept.isEmpty ? all : kept
    let parts = actor.split { !$0.isLetter && !$0.isNumber }
    let capitals = parts.filter { $0.first?.isUppercase == true }
    initials = capitals.count > 1 ? String(capitals.compactMap(\.first)) : ""
    let isShort = parts.count == 1 && (2...7).contains(actor.count)
    acronym = isShort && actor.allSatisfy(\.isUppercase) ? actor : ""
    let lower = parts.map { $0.lowercased() }
    if let of = lower.firstIndex(of: "of"), of > 0 {
      head = WordStem(lower[of - 1])
    } else {
      head = words.last?.stem
    }
  }

  /// Its words as a set.
  var stems: Set<WordStem> { Set(words.map(\.stem)) }

  /// Its capitalised words as a set.
  var properStems: Set<WordStem> { Set(words.filter(\.isProper).map(\.stem)) }
}
