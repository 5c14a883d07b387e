extension OriginRule {
  /// Prosecutor Maria Holt is the prosecutor's office, where there is one such office.
  static let officeOfHolder = OriginRule(
    name: "one holds the office of the other",
    joins: [
      Example("Prosecutor Maria Holt said it rained.", "The prosecutor's office said it rained."),
      Example("The mayor's office said it rained.", "Mayor Ada Colm said it rained."),
    ],
    leaves: [
      Example("Former mayor Ada Colm said it rained.", "The mayor's office said it rained."),
      Example(
        "Prosecutor Maria Holt said it rained. The Lass prosecutor's office said it rained.",
        "The Orvane prosecutor's office said it rained."),
    ]
  ) { merging in
    var offices: [String: [Int]] = [:]
    for (number, source) in merging.sources.enumerated()
    where source.isBody && !source.spelled.isDisjoint(with: OfficeWords.rooms) {
      for title in source.spelled.intersection(OfficeWords.officed) {
        offices[title, default: []].append(number)
      }
    }
    if offices.isEmpty { return }
    for (number, holder) in merging.sources.enumerated()
    where !holder.isBody && !holder.name.properStems.isEmpty
      && holder.spelled.isDisjoint(with: OfficeWords.ended)
    {
      let titles = holder.spelled.intersection(OfficeWords.officed).sorted()
      merging.joinIfOne(number, titles.flatMap { offices[$0] ?? [] })
    }
  }
}
