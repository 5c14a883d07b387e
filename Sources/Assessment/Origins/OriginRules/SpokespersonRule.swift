extension OriginRule {
  /// "Directorate head Imre Halasz" speaks for the Directorate.
  static let spokesperson = OriginRule(
    name: "one speaks for the other",
    joins: [
      Example(
        "The National Coastal Directorate said it rained.",
        "Directorate head Imre Halasz said it rained."),
      Example(
        "The coast guard said it rained.", "Ana Ruiz, a coast guard spokeswoman, said it rained."),
    ],
    leaves: [
      Example(
        "The national guard said it rained.", "Ana Ruiz, a coast guard spokeswoman, said it rained."
      ),
      Example("Orvane Police said it rained.", "Orvane mayor Ada Colm said it rained."),
      Example("The Interior Ministry said it rained.", "Health Minister Ada Colm said it rained."),
      Example("The coast guard said it rained.", "A spokesman said it rained."),
    ]
  ) { merging in
    for number in merging.names.indices { merging.joinSpokesperson(number) }
  }
}

extension OriginMerging {
  fileprivate mutating func joinSpokesperson(_ number: Int) {
    let beside = sources[number].wordsBeside
    let isTitled = !beside.isDisjoint(with: OfficeWords.titleStems)
    if beside.isEmpty || sources[number].isBody && !isTitled { return }
    let found = candidates(sharing: beside, except: number) { other in
      let name = names[other]
      if !sources[other].isBody {
        // "Lumen's director": what has a director is a body, whatever it was taken for.
        return isTitled && !name.properStems.isEmpty && name.stems.isSubset(of: beside)
      }
      return !sources[other].isAnonymous && isNamed(name, beside: sources[number])
    }
    joinIfOne(number, found)
  }

  /// Whether the words beside a speaker name a body: by its head, unless another such body is meant
  /// ("coast guard" beside the national guard), or by its proper name, unless the name may be only
  /// where both of them are ("Orvane mayor" beside Orvane Police).
  private func isNamed(_ body: OriginName, beside speaker: OriginSource) -> Bool {
    let beside = speaker.wordsBeside
    guard let head = body.head else { return false }
    if body.isHeaded(in: beside) {
      if !OfficeWords.bodies.contains(head) { return true }
      let own = body.stems.subtracting([head])
      let told = speaker.qualifiers(of: head).subtracting(OfficeWords.descriptive)
      return own.isEmpty || told.isEmpty || !told.isDisjoint(with: own)
    }
    return body.isNamed(in: beside)
      && body.stems.isDisjoint(with: OfficeWords.publicBodies)
  }
}
