import Prose

extension MeasureRule {
  /// What happened to the counted, as a set.
  static let outcome = MeasureRule(
    name: "outcome",
    finds: [
      Example("The blast killed 12 people and injured 40.", "killed"),
      Example(
        "Some 90 sailors have been killed, wounded, captured or gone missing.",
        "killed+wounded+captured+missing"),
      Example("Some 90 marines were killed, hurt or detained.", "killed+wounded+captured"),
      Example("Nine people drowned.", "killed"), Example("It left 31 dead and 6 hurt.", "killed"),
      Example("Twelve miners lost their lives.", "killed"),
      Example("The rebels lost 300 fighters.", "lost:ambiguous"),
      Example("At least 80 homes were destroyed.", "destroyed"),
      Example("It admitted 35 deaths.", "killed"),
      Example("The firm will cut 90 jobs.", "laid off"),
      Example("It told of 90 job cuts.", "laid off"),
      Example("Three workers at the plant were injured.", "wounded"),
      Example("The death toll rose to 62.", "killed"), Example("Arrests reached 40.", "arrested"),
      Example("Some 500 residents were forced to flee.", "evacuated"),
      Example("The number of people killed in Monday's fire in Lass has risen to 58.", "killed"),
      Example("The toll climbs to 58.", "killed"), Example("Divers recovered 55 bodies.", "killed"),
      Example("Nine bodies had been recovered by dusk.", "killed"),
      Example("Six people, including two nurses, were infected.", "infected"),
      Example("Some 90 guests were told to leave.", "evacuated"),
      Example("It confirmed the deaths of 19 soldiers.", "killed"),
      Example("It confirmed the deaths of 19 soldiers and [8] guards.", "killed"),
      Example("About 90 farmers have left their homes.", "fled"),
      Example("A parade drew 900 people.", "took part"),
      Example("The mayor put the crowd at 7,000.", "took part"),
      Example("We saw 300 demonstrators.", "took part"),
      Example("Some 80 of its 200 drivers have walked out.", "off work"),
      Example("Some 80 drivers failed to report for work.", "off work"),
      Example("Nine of them remain in intensive care.", "critical"),
      Example("Some 30 men were hurt, [8] of them with fatal burns.", "killed"),
      Example("The quake cost 60 lives.", "killed"),
      Example("Shells drove [900] families from their homes.", "displaced"),
      Example("Hundreds flee as the dam breaks.", "fled"),
      Example("Thirty died, of them [12] children.", "killed"),
      Example("Thirty people, including [12] nurses, fell ill.", "infected"),
      Example("Four of the [12] men detained on Sunday were freed.", "arrested"),
      Example("They met 17 of [29] men who had fled.", "fled"),
      Example("[Four] of the 12 men detained on Sunday were freed.", "released"),
      Example("Nurses who say that 44 men died, marched.", "killed"),
      Example("Nine men were held for questioning.", "arrested"),
      Example("The ferry is licensed to carry 90 people.", "capacity"),
      Example("It held more than its permitted 90 people.", "capacity"),
      Example("It let in 900 people.", "present"),
      Example("Some 900 people had been in the hall.", "present"),
      Example("It recalled 90 vans.", "recalled"),
      Example("The jail was built for 90 men but held [140].", "present"),
      Example("It destroyed 90 servicemen.", "killed"),
      Example("It fired 12 missiles.", "launched"),
      Example("Some 90 drones were shot down.", "shot down"),
      Example("Police seized 90 litres of it.", "seized"),
      Example("Nine of its cars derailed.", "derailed"),
      Example("Some 90 tonnes of oil escaped.", "spilled"),
      Example("The town hosts 900 refugees.", "displaced"),
      Example("Nine refugees were killed.", "killed"),
      Example("He put the number of victims at [60].", "lost:ambiguous"),
      Example(
        "A blast hit the inn, killing 6 men, two of them monks, and wounding [27].", "wounded"),
      Example("It fired 90 drones and [12] missiles.", "launched"),
      Example("They stole the data of 900 people.", "exposed"),
      Example("He told of the deaths of what he said were 19 monks.", "killed"),
      Example("The toll rose to [41] after bodies were found in the burnt inn.", "killed"),
    ],
    leaves: [
      "It has 300 beds.", "The bench heard 40 court cases.", "Some 90 marchers sat down.",
      "He paid $5 for it.", "It is below a total of 300 released by the city.",
      "Some 20 officers saw the man.", "Some 80 of its [200] drivers have walked out.",
    ],
    shown: { figure, _ in
      let names = figure.measure.outcomes.map(\.rawValue)
      return names.isEmpty ? nil : names.joined(separator: "+")
    }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure else { return }
    draft.figure.measure.outcomes = outcomes(of: draft, passage)
  }

  /// What the words beside the number say, put for what is counted.
  private static func outcomes(
    of draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> [Outcome] {
    var found = told(of: draft, passage)
    if draft.figure.measure.dimension == .money { found.removeAll { !lossOutcomes.contains($0) } }
    if found.isEmpty, isAmongEarlier(draft, passage) {
      found = draft.earlier?.figure.measure.outcomes ?? []
    }
    if found.count > 1, let captured = found.firstIndex(of: "arrested"),
      draft.noun.map({ PeopleNouns.status(of: passage.key($0.head)) == .military }) ?? false
    {
      // "killed, wounded or detained": who is detained among soldiers lost is captured.
      found[captured] = "captured"
      found = OutcomeReading.ordered(found)
    }
    if found.isEmpty, draft.isCarried { found = draft.earlier?.figure.measure.outcomes ?? [] }
    return found
  }

  /// From the surest words to the least sure: those before the number, behind it, and farther off.
  private static func told(of draft: borrowing FigureDraft, _ passage: FigurePassage) -> [Outcome] {
    let outcomes = OutcomeReading(passage: passage)
    let inside = draft.noun.map { outcomes.inside($0.tokens) } ?? []
    var found = namesOutcome(draft, passage) ? [] : outcomes.before(draft.amount.tokens.lowerBound)
    if takesLives(draft, passage) { found = ["killed"] }
    if found.isEmpty || found == ["lost:ambiguous"] {
      let after = said(behind: draft, outcomes, passage)
      if !inside.isEmpty || !after.isEmpty {
        found = OutcomeReading.ordered(inside + after.filter { !inside.contains($0) })
      }
    }
    let beside = OutcomeBeside(passage: passage)
    if found.isEmpty { found = beside.outcomes(of: draft) }
    if found.isEmpty { found = outcomes.ofPart(draft) }
    if found.isEmpty, draft.noun == nil || draft.figure.measure.dimension != .count,
      let subject = draft.subject
    {
      found = fate(of: subject, outcomes, passage)
    }
    if found.isEmpty, isJobCut(draft, passage) { found = ["laid off"] }
    if found.isEmpty, outcomes.isUprooted(draft) { found = ["displaced"] }
    if found.isEmpty, Gathering(passage: passage).counts(draft) { found = ["took part"] }
    // Who is found dead is counted among the dead, not among what was brought back.
    if !inside.isEmpty, found == ["recovered"] { found = inside }
    return beside.meant(by: found, of: draft)
  }

  /// What is said behind the counted; of a whole that another number tells a part of only what
  /// sets it apart: in "four of the 12 people detained were released" the 12 were detained.
  private static func said(
    behind draft: borrowing FigureDraft, _ outcomes: OutcomeReading, _ passage: FigurePassage
  ) -> [Outcome] {
    if namesBodies(draft, passage)
      || CountedNounReading.isGivenOut(draft.amount.tokens, in: passage)
    {
      return []
    }
    let isPart = draft.noun.map { $0.tokens.lowerBound > draft.limit } ?? false
    if isWhole(draft, passage) { return outcomes.apart(at: draft.end)?.whole ?? [] }
    if isPart, let apart = outcomes.apart(at: draft.end), !apart.said.isEmpty {
      return apart.said
    }
    return outcomes.after(draft.end, before: draft.limit)
  }

  /// "thirty died, of them 12 children": people among those of whom something was said.
  private static func isAmongEarlier(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Bool {
    guard draft.figure.measure.unit == "person", let earlier = draft.near,
      earlier.figure.measure.unit == "person"
    else { return false }
    let (start, end) = (draft.amount.tokens.lowerBound, draft.amount.tokens.upperBound)
    return passage.key(start - 1) == "including"
      || among.contains(passage.key(start - 1))
        && ["of", "among"].contains(passage.key(start - 2))
      || passage.key(end) == "of" && among.contains(passage.key(end + 1))
  }

  private static let among = WordSet("them whom these those")

  /// "cut 90 jobs", "90 jobs will go".
  private static func isJobCut(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    switch draft.figure.measure.unit {
    case "job", "position", "post": break
    default: return false
    }
    return cuts.contains(passage.key(draft.amount.tokens.lowerBound - 1))
      || CountedNounReading.jobEnds.contains(passage.key(draft.end - 1))
      || (draft.end..<(draft.end + 4)).contains { goings.contains(passage.key($0)) }
  }

  private static let cuts = WordSet(
    "cut cuts cutting shed sheds shedding axe axed axing slash slashed eliminate eliminated "
      + "eliminating lose lost losing scrap scrapped")
  private static let goings = WordSet("cut go lost axed eliminated scrapped")

  /// Whether the number is the whole of which another tells a part: "80 of its 200 drivers".
  private static func isWhole(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    let start = draft.amount.tokens.lowerBound
    let of = owners.contains(passage.key(start - 1)) ? start - 2 : start - 1
    guard passage.key(of) == "of", let earlier = draft.near,
      let before = passage.token(of - 1)
    else { return false }
    return earlier.figure.span.end == before.end
  }

  private static let owners = WordSet("the its their his her our all these those")

  /// "cost 60 lives".
  private static func takesLives(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    draft.noun.map { passage.key($0.head) == "lives" } ?? false
      && takings.contains(passage.key(draft.amount.tokens.lowerBound - 1))
  }

  private static let takings = WordSet(
    "cost costs costing claim claims claimed claiming take takes took taken taking lost lose losing"
  )

  /// "35 deaths": the noun itself is what happened.
  private static func namesOutcome(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool
  {
    draft.noun.map {
      OutcomeLexicon.nouns.contains(passage.key($0.head))
        && !PeopleNouns.isPerson(passage.key($0.head))
    } ?? false
  }

  /// "23 bodies were recovered": the dead, whatever was done with them.
  private static func namesBodies(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool
  {
    draft.noun.map { bodies.contains(passage.key($0.head)) } ?? false
  }

  private static let bodies: WordSet = ["bodies", "corpses", "remains"]

  /// What the words of a subject say, or those right behind it: "the number of people killed in".
  private static func fate(
    of subject: Range<Int>, _ outcomes: OutcomeReading, _ passage: FigurePassage
  ) -> [Outcome] {
    let inside = outcomes.inside(subject)
    if !inside.isEmpty { return inside }
    let behind = outcomes.set(from: subject.upperBound).outcomes
    if !behind.isEmpty { return behind }
    // A toll that nothing else is said of is one of deaths.
    return passage.key(subject.upperBound - 1) == "toll" ? ["killed"] : []
  }

  /// What may happen to what money is told of.
  private static let lossOutcomes: Set<Outcome> = [
    "lost:ambiguous", "destroyed", "damaged", "burned", "flooded",
  ]
}
