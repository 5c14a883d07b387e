extension OriginRule {
  /// The army and the defence ministry of one country speak as one side.
  static let forces = OriginRule(
    name: "both are forces of one country",
    joins: [
      Example("Chad's army said it rained.", "The Chadian defence ministry said it rained.")
    ],
    leaves: [
      Example("Chad's army said it rained.", "Peru's defence ministry said it rained."),
      Example("Chad's army said it rained.", "The Chadian health ministry said it rained."),
    ]
  ) { merging in
    var firstOf: [String: Int] = [:]
    for (number, name) in merging.names.enumerated()
    where merging.sources[number].isBody && !name.stems.isDisjoint(with: OfficeWords.forces) {
      for country in CountryStems.countries(in: name.properStems).sorted() {
        if let other = firstOf[country] { merging.join(number, other) }
        firstOf[country] = firstOf[country] ?? number
      }
    }
  }
}
