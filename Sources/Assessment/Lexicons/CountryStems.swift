import Extraction

/// The words for countries and peoples as stems.
///
/// Source: the lexicon of countries that the extraction reads with.
enum CountryStems {
  static let all = Set(CountryNames.words.map { WordStem($0) })
}
