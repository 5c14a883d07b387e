/// Words that decide whether a retelling moved what is counted or when.
///
/// Source: by hand.
enum DriftWords {
  /// Words for the counted people that may stand for each other without a move in meaning.
  static let plain: Set<WordStem> = Set(
    ["person", "people", "death", "dead", "fatality", "killed", "toll", "total", "case"]
      .map { WordStem($0) })

  private static let units: Set<WordStem> = Set(
    ["hour", "day", "week", "fortnight", "month", "year", "decade", "night"].map { WordStem($0) })

  private static let numbers: [WordStem: WordStem] = Dictionary(
    uniqueKeysWithValues: [
      "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
      "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "first": "1",
    ].map { (WordStem($0.key), WordStem($0.value)) })

  /// The numbers and units of time in the words of a period.
  static func times(in phrase: String) -> Set<WordStem> {
    Set(
      PhraseWords(text: phrase).words.compactMap { word in
        if let digit = numbers[word.stem] { return digit }
        let isNumber = word.stem.packed & 0xFF < 0x3A && word.stem.packed & 0xFF > 0x2F
        return units.contains(word.stem) || isNumber ? word.stem : nil
      })
  }
}
