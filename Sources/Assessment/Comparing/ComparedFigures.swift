import Articles
import Extraction
import Prose

/// All that comparing needs to know of each figure, worked out once.
struct ComparedFigures {
  let mentions: [FigureMention]
  let articles: [ReadArticle]
  let settings: ComparisonSettings
  let links: FigureLinks
  /// The numbers of the mentions that are compared; everything below is by their place in it.
  let kept: [Int]
  let intervals: [SlackInterval]
  let classes: MeasureClasses
  let cells: MeasureCells
  let subjects: Subjects
  let origins: MentionOrigins
  /// Who of the origins only passes on.
  let press: PressNames
  /// The class of each kept figure's origin, -1 where nobody is named.
  let originClasses: [Int]
  /// What the figures were worked out from, as far as the text says so.
  let bases: FigureBases
  /// Whether a later count of its origin replaced each kept figure.
  let isReplaced: [Bool]
  /// Which numbers the articles say that kept figures replace.
  let revised: RevisedCounts
  private let days: [CalendarDate?]

  init(
    _ mentions: [FigureMention], _ articles: [ReadArticle], _ settings: ComparisonSettings,
    _ links: FigureLinks
  ) {
    (self.mentions, self.articles) = (mentions, articles)
    (self.settings, self.links) = (settings, links)
    let subjects = Subjects(of: articles)
    self.subjects = subjects
    let origins = MentionOrigins(of: mentions, in: articles, subjects: subjects, links: links)
    let withdrawn = Set(
      origins.actors.indices.filter { settings.withdrawnOrigins.contains(origins.actors[$0]) })
    self.origins = origins
    press = PressNames(of: mentions, in: articles)
    var reader = FigureIntake(articles: articles, subjects: subjects, settings: settings)
    for (number, mention) in mentions.enumerated() where mention.figure.role == .figure {
      if Task.isCancelled { break }
      if !withdrawn.contains(origins.classes[number]) { reader.take(mention, number) }
    }
    let kept = reader.kept
    (self.kept, intervals) = (kept, reader.intervals)
    originClasses = kept.map { origins.classes[$0] }
    let ofKept = kept.map { mentions[$0].article }
    let figures = reader.figures(of: mentions, origins: origins)
    let subjectOfKept = ofKept.map { subjects.ofArticle[$0] }
    let repeated = RepeatedCounts(
      reader.measures, figures, origins: originClasses, subjects: subjectOfKept)
    let equal = EqualCounts(repeated.measures, figures, subjects: subjectOfKept)
    classes = MeasureClasses(
      of: equal.measures, figures: figures,
      filled: reader.carried.map { ($0, "unit") } + repeated.assumed + equal.assumed,
      subjects: subjectOfKept, subjectNames: ofKept.map { subjects.names[$0] },
      kinship: PlaceKinship(of: articles, subjects: subjects.ofArticle))
    cells = MeasureCells(classes)
    let compared = kept.map { mentions[$0] }
    bases = FigureBases(of: compared, in: articles)
    let counts = OriginCount.counts(of: originClasses, classes, intervals)
    days = AssumedDays.days(of: compared, published: subjects.days, counts: counts)
    revised = RevisedCounts(of: compared, intervals: reader.intervals)
    isReplaced = ReplacedCounts.flags(of: compared, counts: counts, days: days)
  }

  func mention(_ figure: Int) -> FigureMention { mentions[kept[figure]] }

  func article(_ figure: Int) -> Article { articles[mention(figure).article].article }

  func text(_ figure: Int, _ span: Span) -> String { article(figure).body[span] }

  /// The day for which a figure is valid, else the day its article appeared, as far as it is known.
  func asOf(_ figure: Int) -> CalendarDate? { days[figure] }
}

/// The figures that have a number to compare, with their measures and intervals.
private struct FigureIntake {
  let articles: [ReadArticle]
  let subjects: Subjects
  let settings: ComparisonSettings
  var kept: [Int] = []
  var intervals: [SlackInterval] = []
  var measures: [CountedMeasure] = []
  /// The places in `kept` of those whose measure is that of a figure before them.
  var carried: [Int] = []
  private var elliptic: (article: Int, measures: EllipticMeasures)?

  init(articles: [ReadArticle], subjects: Subjects, settings: ComparisonSettings) {
    (self.articles, self.subjects, self.settings) = (articles, subjects, settings)
  }

  /// Takes mention `number`, unless its words give no number.
  mutating func take(_ mention: FigureMention, _ number: Int) {
    let article = articles[mention.article].article
    var mention = mention
    let own = measure(of: mention)
    mention.figure.measure = own ?? mention.figure.measure
    let measure = CountedMeasure(
      mention, in: article.body, subject: subjects.names[mention.article],
      year: subjects.days[mention.article]?.year)
    let word = mention.figure.approximator.map { article.body[$0].lowercased() }
    guard
      let interval = SlackInterval(
        of: mention.figure, word: word, scale: measure.scale, settings: settings)
    else { return }
    if own != nil { carried.append(kept.count) }
    kept.append(number)
    intervals.append(interval)
    measures.append(measure)
  }

  /// The figures that were taken, by what they are known again.
  func figures(of mentions: [FigureMention], origins: MentionOrigins) -> [MeasuredFigure] {
    zip(kept, intervals).map { number, interval in
      MeasuredFigure(
        interval: interval, article: mentions[number].article, origin: origins.classes[number],
        isReplaced: mentions[number].figure.laterValue != nil)
    }
  }

  /// The measure that a figure without its own takes over; the mentions of an article follow each
  /// other, so that only those of the last one are kept.
  private mutating func measure(of mention: FigureMention) -> Measure? {
    guard mention.figure.measure.unit.isEmpty else { return nil }
    if elliptic?.article != mention.article {
      elliptic = (mention.article, EllipticMeasures(in: articles[mention.article]))
    }
    return elliptic?.measures.measure(of: mention.figure)
  }
}
