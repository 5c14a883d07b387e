import Articles
import Extraction
public import Prose

/// Suggests ratings by ruleset R1; the analyst's own values stand beside them and always win.
///
/// The two axes are worked out apart and neither reads the other.
public struct RatingAdvice: Sendable {
  let articles: [ReadArticle]
  let mentions: [FigureMention]
  let comparison: Comparison
  let register: SourceRegister
  let questionDate: CalendarDate?
  let settings: RatingSettings
  let context: @Sendable (_ claim: Int, _ article: Int) -> ClaimContext
  /// The words beside each name, over all articles: offices and the bodies they belong to.
  let wordsBeside: [String: Set<WordStem>]
  /// Actors that some article shows in office.
  let officials: [String: SourceKind]

  /// Advice on the claims of `articles`, whose figures `comparison` compared as `mentions`.
  ///
  /// `questionDate` is the day for which the question is asked, by default that of the latest
  /// article; parties and their allies come from `register`, and `context` gives what the analyst
  /// said of a claim by its number and that of its article.
  public init(
    on articles: [ReadArticle], _ mentions: [FigureMention], _ comparison: Comparison,
    register: SourceRegister, questionDate: CalendarDate? = nil,
    settings: RatingSettings = RatingSettings(),
    context: @escaping @Sendable (_ claim: Int, _ article: Int) -> ClaimContext = { _, _ in
      ClaimContext()
    }
  ) {
    self.articles = articles
    self.mentions = mentions
    self.comparison = comparison
    self.register = register
    self.settings = settings
    self.context = context
    self.questionDate = questionDate ?? articles.compactMap(\.article.published).max()
    var origins = SubjectOrigins()
    for article in articles { origins.add(article) }
    var beside: [String: Set<WordStem>] = [:]
    for source in origins.sources { beside[source.actor] = source.wordsBeside }
    wordsBeside = beside
    var officials: [String: SourceKind] = [:]
    for link in articles.flatMap(\.reading.claims).flatMap(\.chain)
    where link.kind == .namedOfficial {
      officials[link.actor] = link.kind
    }
    self.officials = officials
  }

  /// A link of a claim in article `article` with the kind that matters for its rating.
  ///
  /// An actor whom another article shows in office is no private person here ("Zelenskyy" alone),
  /// and an unnamed person who posts is no official whom an outlet heard.
  func withKnownKind(_ link: ChainLink, in article: Int) -> ChainLink {
    var known = link
    if link.kind == .person, let kind = officials[link.actor] { known.kind = kind }
    let cue = quote(link.cue, of: article).lowercased().split { !$0.isLetter }
    if link.kind == .anonymousOfficial, cue.contains(where: { PostWords.cues.contains(String($0)) })
    {
      known.kind = .unidentifiedPost
    }
    return known
  }

  /// The display name of claim `claim` of article `article`: "a1.c1".
  func id(_ claim: Int, of article: Int) -> String { "\(articles[article].id).c\(claim + 1)" }

  func claim(_ claim: Int, of article: Int) -> Claim { articles[article].reading.claims[claim] }

  func quote(_ spans: [Span], of article: Int) -> String {
    articles[article].article.body.quote(spans)
  }
}

/// What the analyst said of a claim that the rating rules take in.
public struct ClaimContext: Hashable, Sendable {
  /// What it is about, the closest first: the register may have a letter for it.
  public var topics: [String] = []
  /// What he linked it with.
  public var links: [ClaimLink] = []

  /// Nothing.
  public init() {}
}

/// The conventions of the rating rules that an analyst may change.
public struct RatingSettings: Hashable, Sendable {
  /// Days after which a running total is stale for the question.
  var staleAfterDays = 7
  /// Pairs of origins that the analyst has confirmed to be independent.
  public var confirmedIndependent: Set<FigureLinks.NamePair> = []

  /// The defaults.
  public init() {}
}
