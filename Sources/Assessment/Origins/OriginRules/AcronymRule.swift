extension OriginRule {
  /// "The LFU" is the Lass Farm Union.
  static let acronym = OriginRule(
    name: "one is the acronym of the other",
    joins: [
      Example("The Lass Farm Union said it rained.", "The LFU said it rained.")
    ],
    leaves: [
      Example("The Lass Farm Union said it rained.", "The IMF said it rained."),
      Example(
        "The Northern Farm Union said it rained. The National Fire Union said it rained.",
        "The NFU said it rained."),
    ]
  ) { merging in
    var withInitials: [String: [Int]] = [:]
    for (number, name) in merging.names.enumerated() where !name.initials.isEmpty {
      withInitials[name.initials, default: []].append(number)
    }
    for (number, name) in merging.names.enumerated() where !name.acronym.isEmpty {
      merging.joinIfOne(number, withInitials[name.acronym] ?? [])
    }
  }
}
