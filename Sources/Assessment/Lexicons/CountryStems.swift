import Extraction

/// The words for countries and peoples as stems, with their canonical names.
///
/// Source: the lexicon of countries that the extraction reads with.
enum CountryStems {
  static let names: [WordStem: String] = Dictionary(
    CountryNames.all.map { (WordStem($0.word), $0.name) }, uniquingKeysWith: { first, _ in first })

  /// The countries among the words of a phrase.
  static func countries(in stems: Set<WordStem>) -> Set<String> {
    Set(stems.compactMap { names[$0] })
  }
}
