import Prose

extension NonFigureRule {
  /// Telephone numbers.
  static let phoneNumber = NonFigureRule(
    name: "phone number",
    finds: [
      "Call [1510] for advice.", "Dial [0800-1111-22] now.", "Ring us on +[44 20 7946 0000].",
      "The hotline is [555-0142].",
    ],
    leaves: ["They called 12 witnesses.", "Calls rose by 40 a day.", "A 5-10 day wait."]
  ) { passage, start in
    guard passage.isPlainNumber(start) else { return nil }
    var end = start + 1
    var digits = passage.length(start)
    while passage.isPlainNumber(end)
      || passage.kind(end) == .hyphen && passage.touches(end)
        && passage.isPlainNumber(end + 1)
    {
      if passage.kind(end) == .hyphen { end += 1 }
      digits += passage.length(end)
      end += 1
    }
    if passage.isMark(start - 1, "+"), digits >= 9 { return start..<end }
    let startsWithZero = digits >= 7 && passage.slice(start).first == 0x30
    let isLocal =
      end == start + 3 && passage.kind(start + 1) == .hyphen && digits == 7
      && passage.length(start) == 3
    var before = start - 1
    if phoneLinks.contains(passage.key(before)) { before -= 1 }
    let isCalled =
      phoneWords.contains(passage.key(before)) && digits >= 3
      && !CountedNouns.mayBeCounted(passage, end)
    return startsWithZero || isLocal || isCalled ? start..<end : nil
  }

  private static let phoneLinks = WordSet("on at us is number line")
  private static let phoneWords = WordSet("call phone dial tel telephone hotline helpline ring")
}
