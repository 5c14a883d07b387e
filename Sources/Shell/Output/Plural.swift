/// Counts in words: "1 claim", "12 claims", "0 figures".
enum Plural {
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) " + (number == 1 ? noun : plural ?? noun + "s")
  }
}
