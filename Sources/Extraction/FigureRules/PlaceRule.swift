import Prose

extension MeasureRule {
  /// Where, as written: the sort of place that the count is confined to ("in the camps"), else a
  /// name behind a preposition of place.
  static let place = MeasureRule(
    name: "place",
    finds: [
      Example("At least 60 houses burned in the village of Almar.", "the village of Almar"),
      Example("Some 12 people died in Lima on Monday.", "Lima"),
      Example("In Cusco 40 homes collapsed.", "Cusco"),
      Example("They counted 312 cases in the Tavo district.", "the Tavo district"),
      Example("In the camps, 9 people have died.", "the camps"),
      Example("Deaths in nursing homes rose to 40 in Lima.", "nursing homes"),
      Example("Some 18 people died at home.", "home"),
      Example("Some 18 boats sank off the Tavo islands.", "the Tavo islands"),
      Example("Some 90 sailors died in the war in Chad.", "Chad"),
      Example("Some 30 children were treated at St Luke's clinic.", "St Luke's clinic"),
      Example("Nine people died in St. Mary's Square.", "St. Mary's Square"),
      Example("Twelve people fell ill at Queen's Gate station.", "Queen's Gate station"),
      Example("Nine people died in Peru's north.", "Peru"),
      Example("Nine people died in Peru's Colca Valley.", "Peru"),
      Example(
        "In the neighbouring province of Lima 40 homes fell.",
        "the neighbouring province of Lima"),
    ],
    leaves: [
      "Some 12 died in March.", "He paid $5 in 2021.", "Nine people died in bed.",
      "Some 90 people went to the camps.", "The 12 villages have no school.",
      "The mayor told reporters in Lima that 9 people had died.",
      "Some 9 people died in Kenyan ferries.",
      "A 5% rise in VAT is planned.", "Some 900 men fled across the Lwezi river.",
      "The mission in Chad counted 12 deaths.", "[40] of them are on the roads, with 12 in Lima.",
      "Doctors at Cusco University counted 12 cases.",
    ],
    shown: { figure, text in figure.measure.place.map { text[$0] } }
  ) { draft, passage, _ in
    guard draft.figure.role == .figure else { return }
    let start = draft.amount.tokens.lowerBound
    if let setting = setting(beside: draft, passage) {
      draft.figure.measure.place = passage.span(setting)
      return
    }
    let places = passage.places
    if places.isEmpty { return }
    let measure = draft.figure.measure
    let (event, period) = (measure.event, measure.period?.span)
    let changed = measure.dimension == .count ? nil : measure.population
    func isFree(_ place: Range<Int>) -> Bool {
      let place = passage.span(place)
      return event?.overlaps(place) != true && period?.overlaps(place) != true
        && changed?.overlaps(place) != true
    }
    let end = isPlaced(draft, passage) ? draft.limit : passage.range.upperBound
    let place =
      places.first { $0.lowerBound > start && $0.lowerBound < end && isFree($0) }
      ?? places.last { $0.upperBound <= start && isFree($0) } ?? ofEvent(draft, passage)
    if let place { draft.figure.measure.place = passage.span(place) }
  }

  /// Whether a place, named or not, stands between the number and the next one, whose place is
  /// another then: "40 are on the road, with 12 in Lima".
  private static func isPlaced(_ draft: borrowing FigureDraft, _ passage: FigurePassage) -> Bool {
    (draft.end..<max(draft.end, draft.limit)).contains {
      ["in", "on", "at"].contains(passage.key($0)) && passage.kind($0 + 1) == .word
    }
  }

  /// "Chad" of "the war in Chad", where no other place is told.
  private static func ofEvent(
    _ draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    draft.figure.measure.event.flatMap { event in
      passage.places.first { event.contains(passage.span($0)) }
    }
  }

  /// The sort of place behind the counted, or before the number in its clause.
  private static func setting(
    beside draft: borrowing FigureDraft, _ passage: FigurePassage
  ) -> Range<Int>? {
    guard draft.figure.measure.dimension == .count, passage.holds(.setting) else { return nil }
    let start = draft.amount.tokens.lowerBound
    for position in draft.end..<max(draft.end, min(draft.end + 10, draft.limit)) {
      guard passage.kind(position) == .word else { break }
      if let found = setting(behind: position, passage) { return found }
    }
    for position in stride(from: start - 2, to: start - 9, by: -1) {
      if passage.kind(position) == .comma { break }
      if let found = setting(behind: position, passage) { return found }
    }
    guard let found = setting(behind: passage.range.lowerBound, passage),
      passage.kind(found.upperBound) == .comma, found.upperBound + 1 == start
    else { return nil }
    return found
  }

  /// "the camps", "nursing homes" behind the preposition at a position.
  private static func setting(behind position: Int, _ passage: FigurePassage) -> Range<Int>? {
    guard settingPrepositions.contains(passage.key(position)) else { return nil }
    var first = position + 1
    if passage.key(position) == "at", passage.key(first) == "home" { return first..<(first + 1) }
    if determiners.contains(passage.key(first)) { first += 1 }
    var end = first
    while end < first + 3, passage.isLowerWord(end), !settings.contains(passage.key(end)),
      !NounLexicon.functionWords.contains(passage.key(end))
    {
      end += 1
    }
    guard passage.isLowerWord(end), settings.contains(passage.key(end)) else { return nil }
    return (position + 1)..<(end + 1)
  }

  private static let settingPrepositions = WordSet("in at inside outside")
  private static let determiners = WordSet("the its their these those his her several some")
  static let settings = WordSet(
    """
    villages towns cities camps hospitals clinics centres centers wards prisons jails schools homes
    suburbs mountains hills countryside households factories mines hospital prison jail
    """)
}
