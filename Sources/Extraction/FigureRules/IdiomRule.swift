import Prose

extension NonFigureRule {
  /// Set phrases that hold a number.
  static let idiom = NonFigureRule(
    name: "idiom",
    finds: [
      "They work [24/7].", "Since [9/11] it is shut.", "A [one-on-one] talk followed.",
      "They help [one another].", "They left [one by one].", "Give plus or [minus] 8%.",
      "[One day] it will end.", "A [one-off] payment came.", "The hull broke in [two].",
      "She left her [9-to-5] job.",
      "A [60/40] split is fair.",
    ],
    leaves: [
      "It takes one to one and a half hours.", "One talk followed.", "It took 24 days.",
      "9/10 agree.",
    ]
  ) { passage, start in
    if passage.key(start) == "minus", passage.key(start - 1) == "or",
      passage.key(start - 2) == "plus"
    {
      return start..<(start + 1)
    }
    if passage.kind(start) == .number {
      if passage.kind(start + 1) == .hyphen, let end = fromTo(passage, start) { return start..<end }
      guard passage.isMark(start + 1, "/"), passage.touches(start + 1), passage.touches(start + 2)
      else { return nil }
      let pair = passage.word(start) + "/" + passage.word(start + 2)
      // "a 60/40 split"
      let sum = (passage.plainValue(start) ?? 0) + (passage.plainValue(start + 2) ?? 0)
      return sum == 100 || slashed.contains(pair) ? start..<(start + 3) : nil
    }
    if passage.key(start) == "two", passage.key(start - 1) == "in",
      breaks.contains(passage.key(start - 2))
    {
      return start..<(start + 1)
    }
    let second = passage.kind(start + 1) == .hyphen ? start + 2 : start + 1
    guard let phrases = phrases[passage.key(second)] else { return nil }
    for phrase in phrases {
      if let end = end(of: phrase, from: start, passage), passage.key(end) != "and" {
        return start..<end
      }
    }
    return nil
  }

  /// "a 9-to-5 job": hours of the day.
  private static func fromTo(_ passage: FigurePassage, _ start: Int) -> Int? {
    passage.plainValue(start) == 9 && passage.key(start + 2) == "to"
      && passage.kind(start + 3) == .hyphen && passage.plainValue(start + 4) == 5 ? start + 5 : nil
  }

  /// The token behind the words of a phrase, which hyphens may tie, or nil where others stand there.
  private static func end(
    of phrase: [WordKey], from start: Int, _ passage: FigurePassage
  ) -> Int? {
    var position = start
    for key in phrase {
      if passage.kind(position) == .hyphen { position += 1 }
      guard passage.key(position) == key else { return nil }
      position += 1
    }
    return position
  }

  /// What is parted "in two".
  private static let breaks = WordSet(
    "broke breaks break breaking broken split splits splitting cut cuts cutting snapped snaps torn "
      + "sliced divided folded")
  private static let slashed = ["24/7", "9/11", "7/7", "50/50", "11/9"]
  /// The phrases by their second word.
  private static let phrases = WordTable(
    grouping: [
      "one on one", "one another", "one by one", "one day", "one to one", "one and the same",
      "one thing", "one way or another", "one or another", "one time", "one at a time", "one way",
      "one step", "one or the other", "one after another", "one after the other", "one side",
      "two faced", "one hand", "one sided", "one size", "two by two", "one off", "one offs",
      "one stop", "two way", "one too many", "nine to five",
    ].map { text in
      let words = text.split(separator: " ").map(String.init)
      return (word: words[1], value: words.map { WordKey($0) })
    })
}
