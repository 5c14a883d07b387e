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

  private static let months: [WordStem: Int] = {
    let names = [
      ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"],
      ["June", "Jun"], ["July", "Jul"], ["August", "Aug"], ["September", "Sept", "Sep"],
      ["October", "Oct"], ["November", "Nov"], ["December", "Dec"],
    ]
    var result: [WordStem: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for name in spellings { result[WordStem(name)] = index + 1 }
    }
    return result
  }()

  /// The number of the month that a word names, from 1, or nil.
  static func month(_ stem: WordStem) -> Int? { months[stem] }
}

extension BindingWords {
  /// The same words as stems.
  static let stems: Set<WordStem> = Set(words.map { WordStem($0) })
}
