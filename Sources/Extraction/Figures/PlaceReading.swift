import Prose

/// Reads the names of places that stand behind a preposition of place.
struct PlaceReading {
  let passage: FigurePassage

  /// The names of the sentence in order, each with its article; not where something was said.
  func places() -> [Range<Int>] {
    passage.positions(of: .place).compactMap { position in
      Self.hearings.contains(passage.key(position - 1)) || isAffiliation(position)
        ? nil : place(after: position + 1)
    }
  }

  /// "scientists at the University of Lass": where they belong, and nothing of what they tell.
  private func isAffiliation(_ position: Int) -> Bool {
    passage.key(position) == "at" && Self.staff.contains(passage.key(position - 1))
      || passage.key(position) == "in" && Self.offices.contains(passage.key(position - 1))
  }

  private static let offices = WordSet(
    "mission office embassy government delegation representative bureau branch ambassador")

  private static let staff = WordSet(
    """
    analyst analysts scientist scientists researcher researchers doctor doctors professor boss
    bosses expert experts economist economists official officials chief head director spokesman
    spokeswoman team engineers engineer epidemiologist epidemiologists strategist strategists
    """)

  private func place(after first: Int) -> Range<Int>? {
    var start = first
    let hasArticle = passage.key(start) == "the"
    if hasArticle { start += 1 }
    if hasArticle, passage.isLowerWord(start), Self.besides.contains(passage.key(start)) {
      start += 1
    }
    if hasArticle, passage.isLowerWord(start), passage.key(start + 1) == "of",
      passage.key(first - 1) != "off" || Self.shores.contains(passage.key(start)),
      let name = name(at: start + 2)
    {
      return first..<name
    }
    if hasArticle, Self.directions.contains(passage.key(start)) { start += 1 }
    guard let end = name(at: start) else { return nil }
    if passage.key(first - 1) == "across", Self.borders.contains(passage.key(end)) { return nil }
    return first..<(hasArticle && Self.areas.contains(passage.key(end)) ? end + 1 : end)
  }

  /// The end of a name in capitals that is no month, weekday or year.
  private func name(at start: Int) -> Int? {
    var end = capitals(from: start)
    if end > start, passage.kind(end) == .possessive, let owned = building(from: end + 1) {
      end = owned
    }
    guard end > start, !NounLexicon.functionWords.contains(passage.key(start)) else { return nil }
    return isModifier(start..<end) ? nil : end
  }

  /// The end of "Cross station", "hospital" behind the name that owns it; nil for other nouns.
  private func building(from start: Int) -> Int? {
    let end = capitals(from: start)
    if Self.buildings.contains(passage.key(end)) { return end + 1 }
    return end > start && Self.buildings.contains(passage.key(end - 1)) ? end : nil
  }

  /// The end of the words in capitals from `start` on, past the stop of a saint.
  private func capitals(from start: Int) -> Int {
    var end = start
    while passage.isCapital(end), !isTime(end) {
      let isSaint = passage.key(end) == "st" && passage.kind(end + 1) == .stop
      end += isSaint && passage.isCapital(end + 2) ? 2 : 1
      if passage.kind(end) == .hyphen, passage.touches(end) { end += 1 }
    }
    return end
  }

  /// "in Kenyan waters": a word of a country right before a noun.
  private func isModifier(_ name: Range<Int>) -> Bool {
    name.count == 1 && passage.isLowerWord(name.upperBound)
      && CountryLexicon.names[passage.key(name.lowerBound)] != nil
      && !NounLexicon.functionWords.contains(passage.key(name.upperBound))
      && !NounLexicon.verbs.contains(passage.key(name.upperBound))
  }

  private func isTime(_ position: Int) -> Bool {
    let key = passage.key(position)
    return CalendarWords.months[key] != nil || CalendarWords.weekdays[key] != nil
  }

  /// What is crossed and no place that anything is counted in.
  private static let borders = WordSet("river border frontier strait channel lake sea")
  private static let besides = WordSet(
    "neighbouring neighboring nearby small remote southern "
      + "northern eastern western central coastal")
  private static let shores = WordSet("coast coasts shore shores island islands port tip waters")
  static let prepositions = WordSet("in at near across outside off around")
  private static let directions = WordSet(
    "northern southern eastern western central north south east west capital")
  private static let areas = WordSet(
    """
    district province region state county city valley area town village island islands strait sea
    coast archipelago peninsula prefecture governorate municipality highlands mountains desert delta
    basin river lake bay gulf border suburb neighbourhood neighborhood
    """)
  /// What a saint or a founder gives its name to: "St Anne's hospital".
  private static let buildings = WordSet(
    """
    hospital clinic hospice school college church chapel cathedral mosque temple monastery abbey
    station square market prison jail orphanage bridge harbour airport park cemetery court hall
    palace theatre theater stadium arena gate
    """)
  /// Words right before the place where something was said: "told reporters in Lima".
  private static let hearings = WordSet(
    """
    said says reporters journalists correspondents conference briefing interview speaking spoke
    statement parliament lawmakers
    """)
}
