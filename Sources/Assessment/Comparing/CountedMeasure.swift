import Extraction
import Prose

/// The measure of one figure as words to compare: what `Measure` says, without the wording.
struct CountedMeasure: Sendable {
  /// The base unit of its family with what a rate is per, or nil where no unit is given.
  var unit: String?
  /// The same without what a rate is per.
  let baseUnit: String?
  /// How many base units one of its units is.
  let scale: DecimalNumber
  /// Whether it is an area, a mass, a volume or an energy rather than a number of things.
  let isPhysical: Bool
  /// Whether it is a share of something and not a number of things.
  let isShare: Bool
  /// Whether it is a sum of money.
  let isMoney: Bool
  /// Whether a missing outcome may be that of other figures on the same.
  var takesOutcome: Bool { isPhysical || unit == "percent" && !modifiers.isEmpty }
  var side: String?
  /// Whether the side is that of the speaker, who tells of his own soldiers.
  let isSideAssumed: Bool
  /// The country that speaks, where it says of people not whose they are.
  let speakersCountry: String?
  let status: Measure.Status?
  /// The noun that narrows the count, or nil where everyone or every thing of the unit is counted.
  var noun: WordStem?
  /// The counted noun where it says anything about who or what is counted.
  let tellingNoun: WordStem?
  /// Whether the noun is one for deeds, which are counted by being done.
  let isDeed: Bool
  /// Words that make it another count: "confirmed", "child"; sorted.
  var narrowing: [WordStem]
  /// How sure cases are.
  let certainty: CaseCertainty
  /// The remaining words of the population.
  var modifiers: Set<WordStem>
  /// The names of the outcomes, sorted; empty where none is given.
  var outcomes: [String]
  /// Whether the outcome word leaves open which outcome is meant.
  let isOutcomeAmbiguous: Bool
  /// The names and years of the event where it is not what the article is about.
  let foreignEvent: Set<WordStem>
  /// The words of the place.
  let place: Set<WordStem>
  /// Whether a name is among them, or only common nouns ("the villages").
  let placeIsNamed: Bool
  var period: PeriodReading
  /// Whether the words of the period may say when it happened: "last month".
  let saysWhen: Bool
  var kind: Measure.CountKind?
  /// Whether it is by how much another count is exceeded or missed: "13 more than on Friday".
  let isDifference: Bool

  /// The measure of the figure of `mention` in `text`, which is about `subject` and appeared in
  /// `year`.
  init(_ mention: FigureMention, in text: SourceText, subject: Set<WordStem>, year: Int?) {
    let figure = mention.figure
    let measure = figure.measure
    let stated = StatedCircumstances(mention)
    let counted = measure.population.map { PhraseWords(text: text[$0]).words } ?? []
    // "Its own toll", "the police count": these name a number and nothing that is counted.
    let words = counted.last.map { CountedNouns.numbers.contains($0.stem) } ?? false ? [] : counted
    let noun = NounReading(measure, in: text, population: words)
    let scale = UnitScale(of: noun.unit)
    unit = noun.unit.isEmpty ? nil : scale.base + (measure.per.map { " per \($0)" } ?? "")
    baseUnit = noun.unit.isEmpty ? nil : scale.base
    self.scale = scale.factor
    (isShare, isMoney) = (measure.dimension == .ratio, measure.dimension == .money)
    isPhysical = Self.isPhysical(measure.dimension)
    let sides = Sides(of: mention, isPerson: unit == "person")
    (isSideAssumed, speakersCountry) = (sides.own != nil, sides.speakers)
    side = isPhysical ? nil : measure.side ?? sides.own
    status = measure.status
    isOutcomeAmbiguous = measure.outcomes.contains { $0.isAmbiguous }
    let dweller = noun.narrowingNoun.flatMap { CountedNouns.dwellers.contains($0) ? $0 : nil }
    self.noun = dweller == nil ? noun.narrowingNoun : nil
    isDeed = CountedNouns.deeds.contains(WordStem(measure.unit))
    tellingNoun = unit == "person" ? noun.tellingNoun : nil
    let told = PopulationWords(words, noun: noun, of: measure)
    modifiers = isPhysical ? [] : told.modifiers
    narrowing = Self.narrowing(told, measure.part.map { text[$0] })
    certainty = CaseCertainty(
      measure, at: figure.span, in: text, words: words, narrowing: narrowing)
    outcomes = OutcomeKin.names(of: measure)
    foreignEvent = ForeignEvent.names(
      of: stated.event, beside: figure.span, in: text, subject: subject, year: year)
    let placeWords = stated.place.map { PhraseWords(text: text[$0]).words } ?? []
    let places = Set(placeWords.map(\.stem) + [dweller].compactMap { $0 })
    place = figure.zone == .headline && places.isDisjoint(with: subject) ? [] : places
    placeIsNamed = placeWords.contains { $0.isProper }
    period = PeriodReading(stated.period, in: text, year: year)
    saysWhen = stated.period.map { text[$0.span].hasPrefix("last ") } ?? false
    kind = measure.per == nil ? stated.kind : .rate
    isDifference = Self.isDifference(figure.span, in: text)
  }

  /// The narrowing words of a population and of a part; where those of the part say nothing, only
  /// that it is one.
  private static func narrowing(_ told: PopulationWords, _ part: String?) -> [WordStem] {
    let own = part.map { narrowing(ofPart: $0) } ?? []
    return told.narrowing.union(own).sorted { $0.packed < $1.packed }
  }

  private static func narrowing(ofPart words: String) -> Set<WordStem> {
    let stems = PhraseWords(text: words).stems
    let told = stems.intersection(CountedNouns.narrowing)
    return told.isEmpty && !stems.contains(CaseCertainty.suspected) ? [WordStem("part")] : told
  }

  /// "13 more than on Friday", "will add $9 million to the bill".
  private static func isDifference(_ figure: Span, in text: SourceText) -> Bool {
    let following = text.bytes[figure.end...].prefix(16)
    let words = String(decoding: following, as: UTF8.self).lowercased()
    if words.hasPrefix(" to ") {
      let preceding = text.bytes[..<figure.start].suffix(9)
      let before = String(decoding: preceding, as: UTF8.self).lowercased()
      return [" add ", " adds ", " added ", " adding "].contains { before.hasSuffix($0) }
    }
    return [" more than", " fewer than", " less than", " higher than", " lower than"]
      .contains { words.hasPrefix($0) }
  }

  private static func isPhysical(_ dimension: Measure.Dimension) -> Bool {
    switch dimension {
    case .area, .mass, .volume, .energy: true
    case .count, .money, .ratio, .time, .length, .temperature, .power, .speed, .data, .magnitude,
      .other:
      false
    }
  }
}

/// The side of a count that names none, by who speaks.
private struct Sides {
  /// The country that speaks of soldiers without saying whose: of its own.
  let own: String?
  /// The country that speaks of other people.
  let speakers: String?

  init(of mention: FigureMention, isPerson: Bool) {
    let measure = mention.figure.measure
    let country = measure.side == nil ? Self.country(of: mention) : nil
    own = measure.status == .military ? country : nil
    speakers = own == nil && isPerson ? country : nil
  }

  /// The country that speaks, itself or by its ministry or army.
  private static func country(of mention: FigureMention) -> String? {
    guard let actor = mention.claim?.origin?.actor else { return nil }
    let countries = CountryStems.countries(in: PhraseWords(text: actor).stems)
    return countries.count == 1 ? countries.first : nil
  }
}

/// The words of a population by what they do to the count.
private struct PopulationWords {
  /// Those that make it another count.
  private(set) var narrowing = Set<WordStem>()
  /// The others that say anything.
  private(set) var modifiers = Set<WordStem>()

  init(_ words: [PhraseWords.Word], noun: NounReading, of measure: Measure) {
    let side = measure.side.map { WordStem($0) }
    for word in words where word.stem != noun.stem && !CountedNouns.idle.contains(word.stem) {
      let same = CountedNouns.sameWords[word.stem] ?? word.stem
      if same == CaseCertainty.confirmed, measure.outcomes == ["killed"] {
        continue  // Whoever is counted dead is confirmed dead.
      } else if CountedNouns.narrowing.contains(same) {
        narrowing.insert(same)
      } else if word.stem != side, !(word.isProper && measure.side != nil),
        measure.dimension == .ratio || !CountedNouns.everyone.contains(word.stem)
      {
        modifiers.insert(word.stem)
      }
    }
    if let stem = noun.stem, CountedNouns.narrowing.contains(stem) { narrowing.insert(stem) }
  }
}
