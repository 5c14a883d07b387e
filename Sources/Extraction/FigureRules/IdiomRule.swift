import Prose

extension NonFigureRule {
  /// Set phrases that hold a number.
  static let idiom = NonFigureRule(
    name: "idiom",
    finds: [
      "They work [24/7].", "Since [9/11] it is shut.", "A [one-on-one] talk followed.",
      "They help [one another].", "They left [one by one].", "Give plus or [minus] 8%.",
      "[One day] it will end.", "A [one-off] payment came.", "The hull broke in [two].",
    ],
    leaves: ["One talk followed.", "It took 24 days.", "9/10 agree."]
  ) { passage, start in
    if passage.key(start) == "minus", passage.key(start - 1) == "or",
      passage.key(start - 2) == "plus"
    {
      return start..<(start + 1)
    }
    if passage.kind(start) == .number {
      guard passage.isMark(start + 1, "/"), passage.touches(start + 1), passage.touches(start + 2)
      else { return nil }
      let pair = passage.word(start) + "/" + passage.word(start + 2)
      return slashed.contains(pair) ? start..<(start + 3) : nil
    }
    if passage.key(start) == "two", passage.key(start - 1) == "in",
      breaks.contains(passage.key(start - 2))
    {
      return start..<(start + 1)
    }
    guard openers.contains(passage.key(start)) else { return nil }
    for phrase in phrases where phrase[0] == passage.key(start) {
      var position = start
      var isWhole = true
      for key in phrase {
        if passage.kind(position) == .hyphen { position += 1 }
        isWhole = isWhole && passage.key(position) == key
        position += 1
      }
      if isWhole { return start..<position }
    }
    return nil
  }

  /// What is parted "in two".
  private static let breaks = WordSet(
    "broke breaks break breaking broken split splits splitting cut cuts cutting snapped snaps torn "
      + "sliced divided folded")
  private static let openers = WordSet(phrases.map { $0[0] })
  private static let slashed = ["24/7", "9/11", "7/7", "50/50", "11/9"]
  private static let phrases: [[WordKey]] = [
    "one on one", "one another", "one by one", "one day", "one to one", "one and the same",
    "one thing", "one way or another", "one or another", "one time", "one at a time", "one way",
    "one step", "one or the other", "one after another", "one after the other", "one side",
    "two faced", "one hand", "one sided", "one size", "two by two", "one off", "one offs",
  ].map { $0.split(separator: " ").map { WordKey(String($0)) } }
}
