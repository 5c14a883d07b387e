import Articles
import Assessment
import Extraction
import Prose
import Testing

/// Briefs of a line or two, from their words to what they say together.
@Suite struct BriefTests {
  struct Brief: CustomTestStringConvertible, Sendable {
    let what: String
    /// The texts, each with the day on which it appeared, or none.
    let texts: [(day: String?, text: String)]
    /// The origins of each group, as "origins: mentions".
    let groups: [String]
    /// Verdict and relation of every pair in a group.
    let pairs: [String]
    var testDescription: String { what }
  }

  static let briefs: [Brief] = [
    Brief(
      what: "one name and the kind of event make one subject",
      texts: [
        ("2030-05-10", "A flood in Arvenne has killed 40 people, police said."),
        ("2030-05-11", "The flood in Arvenne killed 41 people, the Relief Office said."),
      ], groups: ["2: 40, 41"], pairs: ["agree corroborates"]),
    Brief(
      what: "one name without the kind of event does not",
      texts: [
        ("2030-05-10", "A flood in Peru has killed 40 people, police said."),
        ("2030-05-11", "A stampede in Peru killed 41 people, the Relief Office said."),
      ], groups: [], pairs: []),
    Brief(
      what: "an event of another year is another one",
      texts: [
        ("2030-05-10", "A flood in Arvenne has killed 40 people, police said."),
        ("2030-05-11", "The flood of 2019 in Arvenne killed 40 people, police said."),
      ], groups: [], pairs: []),
    Brief(
      what: "a sort of place confines the count",
      texts: [
        ("2030-05-10", "The flood in Arvenne killed 40 people, police said."),
        ("2030-05-10", "The flood in Arvenne killed 11 people in nursing homes, police said."),
      ], groups: [], pairs: []),
    Brief(
      what: "a part is not the whole",
      texts: [
        (
          "2030-05-10",
          "The outbreak in Arvenne has 900 cases, of which 90 are confirmed, police said."
        )
      ], groups: [], pairs: []),
    Brief(
      what: "a company and its chief executive are one origin",
      texts: [
        ("2030-05-10", "Carmaker Orvel will cut 4,500 jobs, the company said."),
        ("2030-05-11", "Orvel will cut about 4,500 jobs, chief executive Ida Lund said."),
      ], groups: ["1: 4,500, about 4,500"], pairs: ["agree restates"]),
    Brief(
      what: "the army and the ministry of one country are one origin",
      texts: [
        ("2030-05-10", "The clashes near Arvenne killed 40 Chadian soldiers, Chad's army said."),
        (
          "2030-05-10",
          "The Chadian defence ministry said the clashes near Arvenne had killed 40 Chadian soldiers."
        ),
      ], groups: ["1: 40, 40"], pairs: ["agree restates"]),
    Brief(
      what: "a figure based on another never corroborates it",
      texts: [
        ("2030-05-10", "The flood in Arvenne killed 40 people, the Relief Office said."),
        (
          "2030-05-10",
          "The flood in Arvenne killed 41 people based on the Relief Office’s lists, "
            + "Mayor Ada Colm said."
        ),
      ], groups: ["1: 40, 41"], pairs: ["agree derivedFrom"]),
    Brief(
      what: "a count without a day is of the day that another article gives it",
      texts: [
        (nil, "The flood in Arvenne has killed 40 people, the Relief Office said."),
        (
          "2030-05-12",
          "As of May 3 the flood in Arvenne had killed 40 people, the Relief Office said."
        ),
        ("2030-05-12", "The flood in Arvenne has killed 66 people, the Relief Office said."),
      ], groups: ["1: 40, 40, 66"],
      pairs: ["agree restates", "monotoneOk update", "monotoneOk update"]),
    Brief(
      what: "the sentence that goes on is the source's, too",
      texts: [
        (
          "2030-05-10",
          "Nine people died in the flood in Arvenne on Sunday, the Relief Office said, "
            + "bringing the death toll to 40."
        ),
        ("2030-05-10", "The flood in Arvenne has killed 40 people, the Relief Office said."),
      ], groups: ["1: 40, 40"], pairs: ["agree restates"]),
  ]

  @Test(arguments: briefs)
  func `briefs say together what their words say`(brief: Brief) throws {
    let articles = try brief.texts.enumerated().map { number, told in
      try Self.article(told.text, day: told.day, id: "a\(number + 1)")
    }
    let mentions = articles.enumerated().flatMap { number, article in
      article.reading.figures.enumerated().map { index, figure in
        FigureMention(
          id: "a\(number + 1).f\(index)", article: number, figure: figure,
          claim: figure.claim.map { article.reading.claims[$0] })
      }
    }
    var settings = ComparisonSettings()
    settings.listsAllPairs = true
    let found = Comparison(of: mentions, in: articles, settings: settings)
    let groups = found.groups.map { group in
      let quotes = group.mentions.map { number in
        articles[mentions[number].article].article.body[mentions[number].figure.span]
      }
      return "\(group.independentOrigins): " + quotes.joined(separator: ", ")
    }
    #expect(groups == brief.groups)
    let pairs = found.groups.flatMap(\.pairs).map { "\($0.verdict) \($0.relation)" }
    #expect(pairs == brief.pairs)
  }

  private static func article(_ text: String, day: String?, id: String) throws -> ReadArticle {
    var article = try #require(try ArticleFormats.articles(in: Array(text.utf8)).first)
    article.published = day.flatMap { CalendarDate($0) }
    return ReadArticle(
      id: id, article: article,
      reading: Extractor().reading(
        of: article.body, in: ReadingContext(zones: article.zones, published: article.published)))
  }
}
