/// Capitalised words that name a time or a rank and never what an article is about.
///
/// Source: the English calendar; forms of address by hand.
enum CalendarWords {
  static let stems: Set<WordStem> = Set(
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
      "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December", "Jan", "Feb", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
      "Mr", "Mrs", "Ms", "Dr", "President", "Minister", "Reuters", "AP", "AFP", "Photo", "Image",
      "News",
    ].map { WordStem($0) })
}

extension BindingWords {
  /// The same words as stems.
  static let stems: Set<WordStem> = Set(words.map { WordStem($0) })
}
