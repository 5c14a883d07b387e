extension OriginRule {
  /// "The carmaker" and its chief executive are the company, where the articles have only one.
  static let company = OriginRule(
    name: "there is only one company",
    joins: [
      Example("It rained at Orvel, Orvel said.", "Men left Orvel. The company said it rained."),
      Example("It rained at Orvel, Orvel said.", "Men left Orvel, chief executive Ida Lund said."),
      Example("The airline said it rained.", "The company said it rained."),
      Example(
        "Jan Berg, chief executive of Skyline, said it rained.", "The airline said it rained."),
    ],
    leaves: [
      Example("The airline said it rained. The manufacturer said it rained."),
      Example(
        "The airline said it rained.",
        "The manufacturer said it rained. The company said it rained."),
      Example(
        "Jan Berg, chief executive of Skyline, said it rained.",
        "Eva Torr, chief executive of Aeroworks, said it rained."),
      Example(
        "Jan Berg, chief executive of Skyline, said it rained.", "The insurer said it rained."),
      Example(
        "Orvane Police said it rained. Orvane burned.", "Orvane burned. The company said it rained."
      ),
    ]
  ) { merging in
    let companies = SpokenCompanies(in: &merging)
    for speakers in companies.speakersOfOne {
      for other in speakers.dropFirst() { merging.join(speakers[0], other) }
    }
  }
}
