import Prose

extension MeasureRule {
  /// Who or what is counted or measured, in its words.
  static let population = MeasureRule(
    name: "population",
    finds: [
      Example("They sent 40 Danish soldiers home.", "Danish soldiers"),
      Example("Deaths rose to 29.", "Deaths"), Example("A toll of 62 is feared.", "toll"),
      Example("The number of closed schools has reached 12.", "closed schools"),
      Example("The number of farmers hurt when the barn fell has risen to 12.", "farmers"),
      Example("They put the number of those hurt at [12].", "those"),
      Example("The mayor gave the number of vaccinated as 900.", "vaccinated"),
      Example("Police put the number of farmers inside at 40.", "farmers"),
      Example("Aid of 3bn in cash came, and [7bn] in grain.", "grain"),
      Example("The index fell to [5,200].", "index"),
      // What the amount stands before or behind.
      Example("It cost 5% of the budget.", "budget"), Example("He won a $500 prize.", "prize"),
      Example("The storm did €3m in damage.", "damage"),
      Example("On a two-day, [1,400-kilometre] (870-mile) trek it turned back.", "trek"),
      Example("They want a [12%] pay rise.", "pay"), Example("The clean-up cost $5m.", "clean-up"),
      Example("The amount of oil that ran from the hull is 40 tonnes.", "oil"),
      Example("The 12m-long hull sank.", "hull"), Example("A 5% rise in rents is due.", "rents"),
      Example("Polls show a [56%] and 54% approval rating.", "approval rating"),
      // What it is tied to.
      Example("The mayor puts the damage at €3m.", "damage"),
      Example("He puts the damage at €9m, twice the firm's estimate of [€4m].", "damage"),
      Example("A rise of 5% in rents is due.", "rents"), Example("Profit: $40m.", "Profit"),
      Example("It raised its stake in Orbex to 5%.", "stake in Orbex"),
      // What its verb is said of.
      Example("Police put the crowd at 900.", "crowd"),
      Example("Sales fell 3 percent.", "Sales"), Example("The price was $5.", "price"),
      Example("The price of copper in Peru rose 3%.", "price of copper"),
      Example("Tax on fuel goes up by 5 cents.", "Tax on fuel"),
      Example("Homes near the park stay an average of [70 days].", "Homes"),
      Example("The deficit hit a record, having grown by $4bn.", "deficit"),
      Example("Rents rose in May and fell by 3% in June.", "Rents"),
      Example("Tin fell 1%, while zinc, the worst of them, fell [2%].", "zinc"),
      Example("The wealth of the poorest 10 percent grew [6 percent].", "wealth"),
      Example("At 118p, the shares look cheap.", "shares"),
      Example("The siege lasted [nine years].", "siege"),
      Example("The diesel makes 180 hp and 280 lb-ft of torque.", "diesel"),
      Example("A van that develops [90 hp] and seats five is out.", "van"),
      Example("The van has a payload of 800 kg and returns [29 mpg].", "van"),
      Example("Crude added 90 cents to settle at [$61].", "Crude"),
      Example("The krone was little changed at $0.14.", "krone"),
      Example("Net profit more than doubled to $40m, or [51 cents] a share.", "Net profit"),
      Example("The Otters beat the Herons by 14 points.", "Otters"),
      Example("The bank cut fees by half a percentage point to [5%].", "fees"),
      Example("The S&P 500 fell 2%.", "S&P 500"), Example("Light travels at 9 km/s.", "Light"),
      Example("Tickets start at $45.", "Tickets"), Example("Priced at $90, the lamp sold.", "lamp"),
      Example("The drive stores 2 TB.", "drive"),
      Example("His 27th goal came from 25 yards.", "goal"),
      // What it stands before, past other words.
      Example("Nut eaters had a 21% lower risk of gout.", "risk of gout"),
      Example("Dockers struck over a 7% pay offer.", "pay offer"),
      Example("A [10 ft] x 12 ft room costs more.", "room"),
      Example("It paid €9m for the 23-year-old keeper.", "keeper"),
      Example("It runs for [30 hours] of battery life.", "battery life"),
      Example("The firm's shares, down [14%] this year, fell again.", "firm's shares"),
      Example("The yen's 3% slide helped.", "yen"),
      Example("Futures for July delivery slipped 12 cents.", "Futures for July delivery"),
      Example("Output at the mine fell 9 percent.", "Output"),
      Example("The hull is 90 metres long, [48 metres] wide.", "hull"),
      Example("Its screen refreshes at 120 Hz.", "screen"),
      Example("It held 12 micrograms of lead.", "lead"),
      Example("The low is forecast at 12 degrees.", "low"),
      Example("He hit 31 home runs.", "home runs"),
      Example("It logged 12 phone calls.", "phone calls"),
      Example("Half the town's 90 schools are shut.", "town's 90 schools"),
      Example("Acme agreed to buy Tarn for $2bn.", "Tarn"),
      Example("Its profit rose 8% year on year.", "profit"),
      Example("The bank expects to save $4m.", "bank"),
      Example("The house is on the market for $400,000.", "house"),
      Example("The shares were last trading 2% higher.", "shares"),
      Example("Homes there go for $400,000 on average.", "Homes"),
      // What lasts.
      Example("The dean has led the school for [12 years].", "dean"),
      Example("The flight was delayed by [three hours].", "flight"),
      Example("It imposed a ban for [60 days].", "ban"),
      // What was told before.
      Example("It has 90 flats, [a third] of them empty.", "flats"),
      Example("It flew 62 jets, [12] of them leased.", "jets"),
      Example("About 60% of wells were tested; [12%] were dry.", "wells"),
      Example("The hull is 12 metres ([39 feet]) long.", "hull"),
      // What it is for, and who acts.
      Example("The council spent $40m on buses.", "buses"),
      Example("The council spent $40m.", "council"),
    ],
    leaves: [
      "12", "Then 3 miles.", "It cost $5.", "Analysts forecast $5m.", "They came after two weeks.",
    ],
    shown: { figure, text in figure.measure.population.map { text[$0] } }
  ) { draft, passage, _ in
    if let noun = draft.noun,
      draft.figure.measure.dimension == .count || draft.amount.kind == .share
    {
      draft.figure.measure.population = passage.span(noun.tokens)
      return
    }
    if draft.figure.measure.dimension == .count {
      let start = draft.amount.tokens.lowerBound
      guard draft.figure.role == .figure, !OnwardReading(passage: passage).isCount(draft)
      else { return }
      if let sort = MeasuredReading(passage).sort(behind: draft) {
        draft.figure.measure.population = passage.span(sort)
        return
      }
      let subjects = SubjectReading(passage: passage)
      draft.subject =
        subjects.countOf(before: start) ?? subjects.governor(before: start, isMeasure: false)
      if passage.key(draft.amount.tokens.upperBound) == "strong" {
        draft.subject = subjects.chunk(before: start)  // "a crowd 900 strong"
      }
      if draft.subject == nil, let subject = subjects.subject(before: start, isShared: false),
        !subject.isPayer
      {
        draft.subject = subject.phrase.head
      }
      fillCount(&draft, passage)
    } else {
      fillMeasure(&draft, passage)
    }
  }

  /// An amount in parentheses is of what the one before them is of, where that stands right there;
  /// and so is ", 40% more than before".
  private static func fillMeasure(_ draft: inout FigureDraft, _ passage: FigurePassage) {
    if let (earlier, isNear) = draft.earlier, isNear,
      OnwardReading(passage: passage).isAmount(draft, after: earlier)
    {
      draft.figure.measure.population = earlier.measure.population
    } else if let found = MeasuredReading(passage).found(for: draft) {
      draft.subject = found.subject
      fill(found.population, into: &draft, passage)
    } else if draft.figure.role == .figure || MeasuredReading(passage).isArgument(draft),
      !MeasuredReading(passage).isOfClause(draft), let (earlier, isNear) = draft.earlier,
      isNear || earlier.measure.unit == draft.figure.measure.unit
    {
      draft.figure.measure.population = earlier.measure.population
      draft.isCarried = earlier.measure.unit == draft.figure.measure.unit
    }
  }

  /// "A cubic metre costs €2": a unit as the subject of a price is what the number is per.
  private static func fill(
    _ subject: Range<Int>, into draft: inout FigureDraft, _ passage: FigurePassage
  ) {
    let isPlain =
      ["the", "of"].contains(passage.key(subject.lowerBound - 1))
      || passage.kind(subject.lowerBound - 1) == .number
    let unit = isPlain ? nil : UnitLexicon.unit(at: subject.lowerBound, in: passage)
    let end = unit?.tokens.upperBound ?? subject.lowerBound
    guard let unit, end == subject.upperBound || passage.key(end) == "of" else {
      draft.figure.measure.population = passage.span(subject)
      return
    }
    if draft.amount.currency != nil { draft.figure.measure.per = unit.unit.name }
    if end + 1 < subject.upperBound {
      draft.figure.measure.population = passage.span(end + 1..<subject.upperBound)
    }
  }

  /// What is as large as it has people: "a town of 9,000", "membership fell below 900".
  private static let inhabited = WordSet(
    "population membership turnout electorate workforce town city village hamlet suburb settlement enrolment "
      + "enrollment readership ridership")

  /// "the number of vaccinated": what happened to people stands for them.
  private static func isFateAlone(_ subject: Range<Int>, _ passage: FigurePassage) -> Bool {
    let word = subject.lowerBound
    guard subject.count == 1, let number = OutcomeLexicon.table[passage.key(word)] else {
      return false
    }
    let of = passage.key(word - 1) == "the" ? word - 2 : word - 1
    return passage.key(of) == "of" && passage.ends(word, in: "ed")
      && MeasureRule.humanOutcomes.contains(OutcomeLexicon.outcome(number).rawValue)
  }

  /// A subject is what a bare number counts only where it can be counted.
  private static func fillCount(_ draft: inout FigureDraft, _ passage: FigurePassage) {
    guard let subject = draft.subject,
      OutcomeReading(passage: passage).outcome(at: draft.amount.tokens.upperBound) == nil
    else { return }
    let head = subject.upperBound - 1
    if subject.count == 1, inhabited.contains(passage.key(head)) {
      draft.figure.measure.unit = "person"
      draft.figure.measure.population = passage.span(subject)
      return
    }
    if PeopleNouns.isGathering(passage.key(head)) || passage.key(head) == "those"
      || isFateAlone(subject, passage)
    {
      draft.figure.measure.unit = "person"
      draft.figure.measure.unitSpan = passage.span(head..<(head + 1))
      draft.figure.measure.population = passage.span(subject)
      return
    }
    let isCounted =
      CountedNouns.isPlural(head, in: passage) || PeopleNouns.isPerson(passage.key(head))
      || OutcomeLexicon.nouns.contains(passage.key(head))
    guard isCounted else {
      draft.figure.measure.population = passage.span(subject)
      return
    }
    draft.figure.measure.unit = CountedNouns.unit(ofHead: head, in: passage)
    draft.figure.measure.unitSpan = passage.span(head..<(head + 1))
    draft.figure.measure.population = passage.span(subject)
  }
}
