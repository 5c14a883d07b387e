import Assessment

/// Each step changes one thing in what the analyst said, and gives the step that takes it back.
extension Annotations {
  mutating func rate(
    _ target: Target, _ axis: RatingAxis, _ topic: String?, _ rating: AssignedRating?
  ) -> Change {
    let former = self.rating(of: target, on: axis, topic: topic)
    ratings.removeAll { $0.target == target && $0.axis == axis && $0.topic == topic }
    if let rating { ratings.append(rating) }
    return .rate(target, axis, topic: topic, former)
  }

  mutating func setParties(_ parties: [Party]) -> Change {
    defer { self.parties = parties }
    return .setParties(self.parties)
  }

  mutating func setLink(_ link: Link, _ isLinked: Bool) -> Change {
    if isLinked {
      links.append(link)
    } else if let position = links.lastIndex(of: link) {
      links.remove(at: position)
    }
    return .link(link, !isLinked)
  }

  mutating func withdraw(_ origin: String, _ isWithdrawn: Bool) -> Change {
    let former = withdrawn.contains(origin)
    if isWithdrawn {
      withdrawn.insert(origin)
    } else {
      withdrawn.remove(origin)
    }
    return .withdraw(origin, former)
  }

  mutating func add(_ note: Note) -> Change {
    notes.append(note)
    return .removeLastNote
  }

  mutating func setTags(_ target: Target, _ tags: [String]) -> Change {
    let former = self.tags[target] ?? []
    self.tags[target] = tags.isEmpty ? nil : tags.sorted()
    return .setTags(target, former)
  }

  mutating func setRegister(_ register: SourceRegister) -> Change {
    defer { self.register = register }
    return .setRegister(self.register)
  }

  mutating func describe(_ source: String, _ descriptor: SourceDescriptor) -> Change {
    let former = register.descriptors[source] ?? SourceDescriptor()
    register.describe(source, as: descriptor)
    return .describe(source, former)
  }

  mutating func setPick(_ figure: DisplayID, _ pick: BestPick?) -> Change {
    let former = picks.first { $0.figure == figure }
    picks.removeAll { $0.figure == figure }
    if let pick { picks.append(pick) }
    return .pick(figure, former)
  }

  mutating func add(_ hypothesis: Hypothesis) -> Change {
    hypotheses.append(hypothesis)
    return .removeLastHypothesis
  }

  mutating func drop(_ hypothesis: Int, _ isDropped: Bool) -> Change {
    defer { hypotheses[hypothesis].isDropped = isDropped }
    return .dropHypothesis(hypothesis, hypotheses[hypothesis].isDropped)
  }

  mutating func judge(
    _ hypothesis: Int, _ target: Target, _ judgement: EvidenceJudgement?
  ) -> Change {
    let former = self.judgement(of: target, against: hypothesis)
    evidence.removeAll { $0.target == target && $0.hypothesis == hypothesis }
    if let judgement { evidence.append(judgement) }
    return .judge(hypothesis, target, former)
  }
}
