extension OriginRule {
  /// "The Interior Ministry" in one article and in another.
  static let sameName = OriginRule(
    name: "the names have the same words",
    joins: [
      Example(
        "The Interior Ministry said it rained.", "The ministry of the interior said it rained.")
    ],
    leaves: [
      Example("The prosecutor's office said it rained.", "The mayor's office said it rained."),
      Example("A spokesman said it rained.", "A spokesman said it rained."),
    ]
  ) { merging in
    var firstWith: [Set<WordStem>: Int] = [:]
    for (number, name) in merging.names.enumerated() {
      if merging.sources[number].isAnonymous, name.properStems.isEmpty { continue }
      if name.isPassing { continue }
      let stems = name.stems
      if let other = firstWith[stems] { merging.join(number, other) }
      firstWith[stems] = firstWith[stems] ?? number
    }
  }
}
