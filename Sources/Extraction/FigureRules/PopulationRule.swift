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
      Example("They seek the missing, whose number the army gives as 49.", "missing"),
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
      Example("One in six farms in a town of 900 is poor, up from [12%] in 2019.", "farms"),
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
      Example("The bank will pay each farmer $400.", "farmer"),
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
      Example("The strike cost the port €2m a day.", "strike"),
      // What stands right before it.
      Example("Voters named the economy (33 percent) and health (20 percent).", "economy"),
      Example("The tax applies to incomes over €9,000.", "incomes"),
      Example("She won a $3-a-month plan.", "plan"), Example("It hit a [20-year] high.", "high"),
      Example("He faces [five years] in prison.", "prison"),
      Example("It sells three times as many vans.", "vans"),
      Example("They give 20 percent off all tickets.", "tickets"),
      Example("It is worth less than the pay of the head, Ada Roy, which is [$9].", "pay"),
      Example("A battalion, 800 strong, held.", "battalion"),
      Example("The strait, barely 20 miles wide, is shut.", "strait"),
      Example("It has 27 million users, up [9 percent] in May.", "users"),
      Example("It sold $2m worth of fake watches.", "fake watches"),
      Example("Shares fell 9% before paring losses to close down [4%].", "Shares"),
      Example("Men who drank two cups of tea were [15%] taller.", "Men"),
      Example("Turnout among those aged 18 to 24 was 30 percent.", "Turnout"),
      Example("Profit for the three months to May was $9.", "Profit"),
      Example("It has a margin of error of 3 points.", "margin of error"),
      Example("They cut the target to 64p from [59p].", "target"),
      Example("It had a return on equity of 11%.", "return on equity"),
      Example("The yield is 5%, above the sector average of [3%].", "sector average"),
      Example("The battery is rated at [14 hours].", "battery"),
      Example("The mother of three lost [40kg].", "mother"),
      Example("It has a capacity of 9 MW and blades [80 metres] long.", "blades"),
      Example("They bought a hut for €9 and spent [€60] on a roof.", "roof"),
      Example("It has debts of €9m, of which [€3m] is due.", "debts"),
      Example("Profit rose a fifth to [$5m].", "Profit"),
      Example("They cleared [30] of 45 miles of road.", "road"),
      Example("It has a mirror 39 metres across.", "mirror"),
      Example("It left a pit 9 metres across and [5 metres] deep.", "pit"),
      Example("A band of snow 60 km wide fell.", "band of snow"),
      Example("He has 19 wins in May.", "wins"),
      Example("Her set of 1,200 dolls fills four rooms.", "dolls"),
      Example("It paid $1m for the 4,000 sq ft house.", "house"),
      Example("Homes will pay $60 more for heating.", "heating"),
    ],
    leaves: [
      "The port ministry counted 93,000.", "Observers counted 40.", "The clinic treated 40.",
      "The storm killed 12.", "12", "Then 3 miles.", "It cost $5.", "Analysts forecast $5m.",
      "They came after two weeks.",
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
        // "a crowd 900 strong", "the battalion, 800 strong,"
        draft.subject = subjects.chunk(
          before: passage.kind(start - 1) == .comma ? start - 1 : start)
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
    if let earlier = draft.near,
      OnwardReading(passage: passage).isAmount(draft, after: earlier)
    {
      draft.figure.measure.population = earlier.figure.measure.population
    } else if let found = MeasuredReading(passage).found(for: draft) {
      draft.subject = found.subject
      fill(found.population, into: &draft, passage)
    } else if draft.figure.role == .figure || MeasuredReading(passage).isArgument(draft),
      !MeasuredReading(passage).isOfClause(draft), let earlier = draft.earlier,
      draft.isNear && (earlier.figure.measure.dimension != .count || draft.amount.currency == nil)
        || earlier.figure.measure.unit == draft.figure.measure.unit
    {
      draft.figure.measure.population = earlier.figure.measure.population
      draft.isCarried = earlier.figure.measure.unit == draft.figure.measure.unit
    }
  }
}
