extension OriginRule {
  /// "Ministry officials" are the ministry, where there is one.
  static let staff = OriginRule(
    name: "the officials of a body speak for it",
    joins: [
      Example("The interior ministry said it rained.", "It rained, ministry officials said.")
    ],
    leaves: [
      Example("The Interior Ministry said it rained.", "A ministry source said it rained."),
      Example(
        "The Interior Ministry said it rained. The Health Ministry said it rained.",
        "Ministry officials said it rained."),
    ]
  ) { merging in
    for number in merging.names.indices where merging.sources[number].isAnonymous {
      let name = merging.names[number]
      guard let last = name.lastWord, OfficeWords.bodies.contains(last) else { continue }
      merging.joinIfOne(
        number,
        merging.candidates(sharing: name.stems, except: number) { other in
          !merging.sources[other].isAnonymous
            && merging.names[other].stems.isSuperset(of: name.stems)
        })
    }
  }
}
