/// Counts in words: "1 claim", "12 claims", "0 figures".
enum Plural {
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }
}
