extension OriginRule {
  /// "The local mayor" is the mayor who is named elsewhere.
  ///
  /// A town has one mayor and a clinic one director, but engineers and spokesmen are many.
  static let holder = OriginRule(
    name: "one is named by the office that the other holds",
    joins: [
      Example("Mayor Anton Vesely said it rained.", "The local mayor said it rained."),
      Example(
        "Ana Ruiz, director of the clinic, said it rained.", "The clinic director said it rained."),
      Example(
        "Ana Ruiz, the health minister of Orvane, said it rained.",
        "The provincial health minister said it rained."),
    ],
    leaves: [
      Example("Mayor Ada Colm said it rained.", "The deputy mayor said it rained."),
      Example(
        "Ana Ruiz, the health minister, said it rained.", "The transport minister said it rained."),
      Example("Ana Ruiz, a police spokeswoman, said it rained.", "A spokesman said it rained."),
      Example("Ana Ruiz, an engineer at the dam, said it rained.", "The engineer said it rained."),
      Example("Ana Ruiz, director of the clinic, said it rained.", "The director said it rained."),
      Example(
        "Directorate head Imre Halasz said it rained.", "The museum director said it rained."),
    ]
  ) { merging in
    var holders: [String: [Int]] = [:]
    for (number, source) in merging.sources.enumerated()
    where !source.name.properStems.isEmpty && !source.isBody {
      for word in source.spelled { holders[word, default: []].append(number) }
    }
    for number in merging.names.indices { merging.joinHolder(number, holders) }
  }
}

extension OriginMerging {
  fileprivate mutating func joinHolder(_ number: Int, _ holders: [String: [Int]]) {
    let source = sources[number]
    guard !source.isBody, let office = names[number].office else { return }
    let ranks = source.spelled.intersection(OfficeWords.ranks)
    let told = names[number].stems.subtracting([WordStem(office)])
      .subtracting(OfficeWords.descriptive).subtracting(OfficeWords.titleStems)
    let found = (holders[office] ?? []).filter { other in
      let holder = sources[other]
      guard holder.spelled.intersection(OfficeWords.ranks) == ranks,
        told.isSubset(of: holder.wordsBeside)
      else { return false }
      return !told.isEmpty || OfficeWords.soleOffices.contains(office)
        || source.articles.isSubset(of: holder.articles)
    }
    joinIfOne(number, found)
  }
}
