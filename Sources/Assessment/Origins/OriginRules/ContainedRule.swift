extension OriginRule {
  /// "The emergency service" is the regional emergency service, where no other one speaks.
  static let contained = OriginRule(
    name: "the longer name holds the words of the shorter one",
    joins: [
      Example(
        "The regional emergency service said it rained.", "The emergency service said it rained."),
      Example("Ana Ruiz said it rained.", "President Ruiz said it rained."),
      Example(
        "The Federation of Cave Rescue Crews said it rained.",
        "The volunteer rescue federation said it rained."),
    ],
    leaves: [
      Example(
        "The Health Ministry said it rained. The Ministry of Defence said it rained.",
        "The ministry said it rained."),
      Example("The Police Directorate said it rained.", "The Coastal Directorate said it rained."),
      Example("The city police office said it rained.", "The city health office said it rained."),
    ]
  ) { merging in
    // Longer names first: what a short name may stand for is settled before it is asked.
    let bySize = merging.names.indices.sorted {
      (merging.names[$0].words.count, merging.sources[$0].actor)
        > (merging.names[$1].words.count, merging.sources[$1].actor)
    }
    for number in bySize { merging.joinContained(number) }
  }
}

extension OriginMerging {
  fileprivate mutating func joinContained(_ number: Int) {
    let name = names[number]
    let stems = name.stems
    let isProper = !name.properStems.isEmpty
    if stems.isEmpty || name.isPassing || !isProper && sources[number].isAnonymous { return }
    var found = candidates(sharing: stems, except: number) { other in
      names[other].stems.isSuperset(of: stems) && names[other].stems.count > stems.count
        && (!sources[other].isAnonymous || !names[other].properStems.isEmpty)
    }
    if !isProper, stems.count > 1, found.isEmpty {
      found = candidates(sharing: stems, except: number) { describes(number, $0) }
    }
    joinIfOne(number, found)
  }

  /// Whether the words of a description that the other name lacks only describe: "the volunteer
  /// rescue federation" of the Federation of Cave Rescue Crews.
  private func describes(_ number: Int, _ other: Int) -> Bool {
    let own = names[number].stems.subtracting(names[other].stems)
    return names[number].stems.count - own.count >= 2 && own.isSubset(of: OfficeWords.descriptive)
      && names[number].head.map(names[other].stems.contains) == true
  }
}
