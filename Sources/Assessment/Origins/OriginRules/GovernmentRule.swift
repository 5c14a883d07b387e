extension OriginRule {
  /// A ministry belongs to its government, as does a minister: where only one of them speaks, the two
  /// are one.
  static let government = OriginRule(
    name: "a ministry belongs to its government",
    joins: [
      Example("The government said it rained.", "The Interior Ministry said it rained."),
      Example(
        "The government said it rained.", "Interior Minister Ana Ruiz said it rained."),
    ],
    leaves: [
      Example(
        "The Norwegian government said it rained.", "Chad's Interior Ministry said it rained."),
      Example(
        "The government said it rained.", "The Health Ministry and others said it rained.",
        "The Interior Ministry said it rained."),
    ]
  ) { merging in
    let ministries = merging.names.indices.filter { number in
      let source = merging.sources[number]
      return source.name.stems.contains(OfficeWords.ministry)
        || !source.isBody && source.wordsBeside.contains(OfficeWords.ministry)
    }
    var countriesOf: [Int: Set<String>] = [:]
    for ministry in ministries {
      countriesOf[merging.root(of: ministry), default: []]
        .formUnion(CountryStems.countries(in: merging.sources[ministry].namesAround))
    }
    for (number, name) in merging.names.enumerated() {
      let own = CountryStems.countries(in: merging.sources[number].namesAround)
      let rest = name.stems.filter { CountryStems.names[$0] == nil }
      guard rest == [OfficeWords.government] else { continue }
      let found = ministries.filter { ministry in
        let countries = countriesOf[merging.root(of: ministry)] ?? []
        return countries.isEmpty || own.isEmpty || countries == own
      }
      merging.joinIfOne(number, found)
    }
  }
}
