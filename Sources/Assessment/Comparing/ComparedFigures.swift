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
  let origins: MentionOrigins
  /// The class of each kept figure's origin, -1 where nobody is named.
  let originClasses: [Int]

  init(
    _ mentions: [FigureMention], _ articles: [ReadArticle], _ settings: ComparisonSettings,
    _ links: FigureLinks
  ) {
    self.mentions = mentions
    self.articles = articles
    self.settings = settings
    self.links = links
    let subjects = Subjects(of: articles)
    let origins = MentionOrigins(
      of: mentions, in: articles, subjects: subjects.ofArticle, links: links)
    let withdrawn = Set(
      origins.actors.indices.filter { settings.withdrawnOrigins.contains(origins.actors[$0]) })
    self.origins = origins
    var kept: [Int] = []
    var intervals: [SlackInterval] = []
    var measures: [CountedMeasure] = []
    for (number, mention) in mentions.enumerated() where mention.figure.role == .figure {
      if withdrawn.contains(origins.classes[number]) { continue }
      let article = articles[mention.article].article
      let measure = CountedMeasure(
        mention.figure, in: article.body, subject: subjects.names[mention.article],
        year: article.published?.year)
      let word = mention.figure.approximator.map { article.body[$0].lowercased() }
      guard
        let interval = SlackInterval(
          of: mention.figure, word: word, scale: measure.scale, settings: settings)
      else { continue }
      kept.append(number)
      intervals.append(interval)
      measures.append(measure)
    }
    self.kept = kept
    self.intervals = intervals
    let ofKept = kept.map { mentions[$0].article }
    classes = MeasureClasses(
      of: measures, subjects: ofKept.map { subjects.ofArticle[$0] },
      subjectNames: ofKept.map { subjects.names[$0] })
    cells = MeasureCells(classes)
    originClasses = kept.map { origins.classes[$0] }
  }

  func mention(_ figure: Int) -> FigureMention { mentions[kept[figure]] }

  func article(_ figure: Int) -> Article { articles[mention(figure).article].article }

  func text(_ figure: Int, _ span: Span) -> String { article(figure).body[span] }

  /// The day for which a figure is valid, else the day its article appeared.
  func asOf(_ figure: Int) -> CalendarDate? {
    mention(figure).figure.asOf?.date ?? article(figure).published
  }
}
