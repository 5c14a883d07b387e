import Prose

/// Two numbers that "to" joins and that are no range: a step and where it led, two states of a count.
extension AmountReader {
  /// Whether the first number is how far it went and the second where: "rose 3 cents to 40", but
  /// not "fell by 5% to 7%", where both are of one size.
  func isStep(_ part: AmountPart, to next: Int) -> Bool {
    guard part.unit != nil || part.currency != nil else { return false }
    let before = passage.key(part.tokens.lowerBound - 1)
    // "by 5 percent to as much as 7 percent"
    if ["much", "high", "many"].contains(passage.key(next + 1)), passage.key(next) == "as" {
      return false
    }
    if before == "by" || part.unit?.unit.name == "percent", part.unit?.unit.name == "percent",
      let second = AmountPart(at: next, in: passage), second.unit?.unit.name == "percent",
      part.value < second.value, let double = part.value * DecimalNumber(2), second.value <= double
    {
      return false
    }
    return before == "by" || ChangeWords.table[before] != nil && before != "up" && before != "lower"
  }

  /// Whether "from" tells two states of one count, each a figure of its own: "raised its count
  /// from 40 to 60".
  func isRevision(before from: Int) -> Bool {
    var isCount = false
    var isSet = false
    for position in (from - 14)..<from {
      let key = passage.key(position)
      if ChangeWords.corrections.contains(key) || ChangeWords.tolls.contains(key) { return true }
      isCount =
        isCount || ChangeWords.counts.contains(key)
        || passage.key(position - 1) == "the" && OutcomeLexicon.nouns.contains(key)
      isSet = isSet || ChangeWords.settings.contains(key)
    }
    return isCount && isSet
  }
}
