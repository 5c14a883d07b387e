import Extraction
import Prose

/// The measure of one figure as words to compare: what `Measure` says, without the wording.
struct CountedMeasure: Sendable {
  /// The base unit of its family with what a rate is per, or nil where no unit is given.
  let unit: String?
  /// How many base units one of its units is.
  let scale: DecimalNumber
  /// Whether it is an area, a mass, a volume or an energy rather than a number of things.
  let isPhysical: Bool
  let side: String?
  let status: Measure.Status?
  /// The noun that narrows the count, or nil where everyone or every thing of the unit is counted.
  let noun: WordStem?
  /// Words that make it another count: "confirmed", "child"; sorted.
  let narrowing: [WordStem]
  /// The remaining words of the population.
  let modifiers: Set<WordStem>
  /// The names of the outcomes, sorted; empty where none is given.
  let outcomes: [String]
  /// Whether the outcome word leaves open which outcome is meant.
  let isOutcomeAmbiguous: Bool
  /// The names and years of the event where it is not what the article is about.
  let foreignEvent: Set<WordStem>
  /// The words of the place.
  let place: Set<WordStem>
  /// Whether a name is among them, or only common nouns ("the villages").
  let placeIsNamed: Bool
  let period: PeriodReading
  let kind: Measure.CountKind?

  /// The measure of `figure` in `text`, which is about `subject` and appeared in `year`.
  init(_ figure: Figure, in text: SourceText, subject: Set<WordStem>, year: Int?) {
    let measure = figure.measure
    let words = measure.population.map { PhraseWords(text: text[$0]).words } ?? []
    let noun = NounReading(measure, in: text, population: words)
    let scale = UnitScale(of: noun.unit)
    unit = noun.unit.isEmpty ? nil : scale.base + (measure.per.map { " per \($0)" } ?? "")
    self.scale = scale.factor
    isPhysical = Self.isPhysical(measure.dimension)
    side = measure.side
    status = measure.status
    self.noun = noun.narrowingNoun
    let sideStem = measure.side.map { WordStem($0) }
    var rest = Set<WordStem>()
    var narrowing = Set<WordStem>()
    for word in words where word.stem != noun.stem && !CountedNouns.idle.contains(word.stem) {
      if CountedNouns.narrowing.contains(word.stem) {
        narrowing.insert(word.stem)
      } else if word.stem != sideStem, !(word.isProper && measure.side != nil),
        !CountedNouns.everyone.contains(word.stem)
      {
        rest.insert(word.stem)
      }
    }
    if let stem = noun.stem, CountedNouns.narrowing.contains(stem) { narrowing.insert(stem) }
    modifiers = rest
    self.narrowing = narrowing.sorted { $0.packed < $1.packed }
    isOutcomeAmbiguous = measure.outcomes.contains { $0.isAmbiguous }
    outcomes = OutcomeKin.names(of: measure)
    foreignEvent = Self.foreignNames(of: measure.event, in: text, subject: subject, year: year)
    let placeWords = measure.place.map { PhraseWords(text: text[$0]).words } ?? []
    place = Set(placeWords.map(\.stem))
    placeIsNamed = placeWords.contains { $0.isProper }
    period = PeriodReading(measure.period, in: text, year: year)
    kind = measure.per == nil ? measure.countKind : .rate
  }

  private static func isPhysical(_ dimension: Measure.Dimension) -> Bool {
    switch dimension {
    case .area, .mass, .volume, .energy: true
    case .count, .money, .ratio, .time, .length, .temperature, .power, .speed, .data, .magnitude,
      .other:
      false
    }
  }

  /// The names in an event's words when none of them belongs to the article's own subject.
  private static func foreignNames(
    of event: Span?, in text: SourceText, subject: Set<WordStem>, year: Int?
  ) -> Set<WordStem> {
    guard let event else { return [] }
    let ownYear = year.map { WordStem(String($0)) }
    let names = PhraseWords(text: text[event]).words.filter(\.isProper).map(\.stem)
    let isOwn = names.contains { subject.contains($0) }
    let years = names.filter { $0 != ownYear && PeriodReading.isYear($0) }
    return isOwn && years.isEmpty ? [] : Set(names)
  }
}

/// Which noun is counted, and whether it narrows the count.
struct NounReading {
  /// The unit under one name for its synonyms; empty where none is given.
  let unit: String
  /// The stem of the counted noun, or nil where none stands there.
  let stem: WordStem?
  /// The same where it leaves some of the unit out ("campers" of persons).
  let narrowingNoun: WordStem?

  init(_ measure: Measure, in text: SourceText, population: [PhraseWords.Word]) {
    let head = measure.unitSpan.flatMap { PhraseWords(text: text[$0]).words.last }
    let last = measure.dimension == .count ? head ?? population.last : nil
    let unitStem = WordStem(measure.unit)
    guard measure.dimension == .count else {
      (unit, stem, narrowingNoun) = (measure.unit, nil, nil)
      return
    }
    stem = last?.stem
    guard measure.unit == "person" || CountedNouns.everyone.contains(unitStem) else {
      let isSame = CountedNouns.sameThings[unitStem]
      unit = isSame.map { "thing \($0.packed)" } ?? measure.unit
      narrowingNoun = nil
      return
    }
    unit = "person"
    narrowingNoun = last.flatMap { Self.narrows($0, measure) ? $0.stem : nil }
  }

  private static func narrows(_ noun: PhraseWords.Word, _ measure: Measure) -> Bool {
    if noun.isProper || CountedNouns.everyone.contains(noun.stem)
      || CountedNouns.narrowing.contains(noun.stem) || CountedNouns.idle.contains(noun.stem)
    {
      return false
    }
    switch measure.status {
    case .military: return !CountedNouns.forces.contains(noun.stem)
    case .civilian: return !CountedNouns.civilians.contains(noun.stem)
    case nil: return !(measure.side != nil && CountedNouns.forces.contains(noun.stem))
    }
  }
}
