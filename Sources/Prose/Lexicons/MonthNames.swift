/// The English names of the months with the shortenings that news texts use.
///
/// Source: The Associated Press Stylebook's list of shortened months, and the ISO 8601 order.
enum MonthNames {
  /// The month, 1 to 12, by the key of its name or shortening without its full stop.
  static let numbers: [WordKey: Int] = {
    let names = [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ]
    var result: [WordKey: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { result[WordKey(String(form))] = index + 1 }
    }
    return result
  }()
}
