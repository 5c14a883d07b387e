import Articles
public import Assessment
public import Extraction
public import Prose

/// All that is loaded and what the analyst said of it; a value.
public struct Corpus: Sendable {
  /// In the order of loading; display names follow it.
  public internal(set) var articles: [ReadArticle] = []
  /// Ratings, notes and tags.
  public internal(set) var annotations = Annotations()
  /// What every actor is called.
  private var actorNames = ActorNames()
  /// What the extractor read in each article, before any correction.
  private var machineReadings: [Reading] = []
  /// Display names of each article's figures.
  private var figureNames: [FigureNames] = []

  /// A corpus with no article.
  public init() {}

  /// Adds an article as the machine read it.
  mutating func append(_ article: ReadArticle) {
    articles.append(article)
    machineReadings.append(article.reading)
    figureNames.append(FigureNames(article.reading.figures))
    takeActors(of: articles.count - 1)
  }

  mutating func removeLast() {
    articles.removeLast()
    machineReadings.removeLast()
    figureNames.removeLast()
    actorNames.forgetArticles()
    for position in articles.indices { takeActors(of: position) }
  }

  /// Puts another state of an article, as the machine read it, in its place.
  mutating func replace(_ article: ReadArticle, at position: Int) {
    articles[position] = article
    machineReadings[position] = article.reading
    takeActors(of: position)
  }

  private mutating func takeActors(of position: Int) {
    let touched = actorNames.take(machineReadings[position], article: position)
    for article in touched.union([position]) { readAgain(article) }
  }

  /// The name that stands for an actor, as the analyst and the articles have it.
  public func canonicalName(of actor: String) -> String { actorNames.canonical(actor, .person) }

  /// Makes one name stand for another, or takes that back where `canonical` is nil; gives what
  /// stood for it before.
  mutating func merge(_ actor: String, into canonical: String?) -> String? {
    defer { for position in articles.indices { readAgain(position) } }
    return actorNames.merge(actor, into: canonical)
  }

  /// Keeps a name apart from every other, or no longer; gives whether it was before.
  mutating func setSplit(_ actor: String, _ isSplit: Bool) -> Bool {
    defer { for position in articles.indices { readAgain(position) } }
    return actorNames.setSplit(actor, isSplit)
  }

  /// The article with the machine's reading, without corrections.
  func machineArticle(_ position: Int) -> ReadArticle {
    var article = articles[position]
    article.reading = machineReadings[position]
    return article
  }

  /// Applies the corrections of one article anew.
  mutating func readAgain(_ position: Int) {
    let corrections = annotations.corrections.filter { $0.article == position }
    articles[position].reading = machineReadings[position].corrected(by: corrections)
      .named(by: actorNames)
    figureNames[position] = FigureNames(articles[position].reading.figures)
  }
}

extension Corpus {
  /// The reading of the article at `position`, from 0.
  public func reading(_ position: Int) -> Reading { articles[position].reading }

  /// The text of the article at `position`, from 0.
  public func text(_ position: Int) -> SourceText { articles[position].article.body }

  /// The claim at the given positions, from 0.
  public func claim(_ article: Int, _ claim: Int) -> Claim {
    articles[article].reading.claims[claim]
  }

  /// The figure at the given positions, from 0.
  public func figure(_ article: Int, _ figure: Int) -> Figure {
    articles[article].reading.figures[figure]
  }

  /// The display name of a figure at the given positions, from 0.
  public func figureID(_ article: Int, _ figure: Int) -> DisplayID {
    figureNames[article].name(
      of: figure, among: articles[article].reading.figures, article: article + 1)
  }

  /// The display name of a row, or nil for summaries.
  public func id(of row: Row) -> DisplayID? {
    switch row {
    case .article(let article): DisplayID(article: article + 1)
    case .claim(let article, let claim): DisplayID(article: article + 1, claim: claim + 1)
    case .figure(let article, let figure): figureID(article, figure)
    case .source, .note, .rating: nil
    }
  }

  /// The row that `id` names, or nil where there is none.
  public func row(_ id: DisplayID) -> Row? {
    let article = id.article - 1
    guard articles.indices.contains(article) else { return nil }
    if id.figure != nil {
      return figureNames[article].position(of: id, among: articles[article].reading.figures)
        .map { .figure(article: article, figure: $0) }
    }
    guard let claim = id.claim else { return .article(article) }
    return articles[article].reading.claims.indices.contains(claim - 1)
      ? .claim(article: article, claim: claim - 1) : nil
  }

  /// Whether a row is there, and was not taken back since it was found; summaries always are.
  func holds(_ row: Row) -> Bool {
    switch row {
    case .article(let article): articles.indices.contains(article)
    case .claim(let article, let claim):
      articles.indices.contains(article) && reading(article).claims.indices.contains(claim)
    case .figure(let article, let figure):
      articles.indices.contains(article) && reading(article).figures.indices.contains(figure)
    case .source, .note, .rating: true
    }
  }

  /// Every row of a kind, in order of the text; sources in order of their first claim.
  public func rows(_ kind: RowKind) -> [Row] {
    switch kind {
    case .articles:
      articles.indices.map { .article($0) }
    case .claims: claimRows
    case .figures: figureRows
    case .sources: SourceSummary.all(in: articles).map { .source($0) }
    case .notes: annotations.notes.map { .note($0) }
    case .ratings: annotations.ratings.map { .rating($0) }
    }
  }

  private var claimRows: [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(articles.reduce(0) { $0 + $1.reading.claims.count })
    for (article, read) in articles.enumerated() {
      for claim in read.reading.claims.indices where !read.reading.claims.isDismissed(claim) {
        rows.append(.claim(article: article, claim: claim))
      }
    }
    return rows
  }

  private var figureRows: [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(articles.reduce(0) { $0 + $1.reading.figures.count })
    for (article, read) in articles.enumerated() {
      for figure in read.reading.figures.indices where read.reading.figures.role(figure) == .figure
      {
        rows.append(.figure(article: article, figure: figure))
      }
    }
    return rows
  }

  /// Positions of the figures in a claim, in order.
  public func figures(ofClaim claim: Int, inArticle article: Int) -> [Int] {
    let figures = articles[article].reading.figures
    return figures.indices.filter { figures.claim($0) == claim && figures.role($0) == .figure }
  }

  /// What a comparison needs of the given figures.
  public func mention(_ article: Int, _ figure: Int) -> FigureMention {
    let value = self.figure(article, figure)
    return FigureMention(
      id: figureID(article, figure).description, article: article, figure: value,
      claim: value.claim.map { self.claim(article, $0) })
  }
}

extension Reading {
  /// The display names of the figures, in order, where the article has the given number from 1.
  public func figureNames(article: Int) -> [DisplayID] {
    // The figures outside claims count at place 0.
    var counts = [Int](repeating: 0, count: claims.count + 1)
    return figures.indices.map { position in
      let claim = figures.claim(position).map { $0 + 1 }
      counts[claim ?? 0] += 1
      return DisplayID(article: article, claim: claim, figure: counts[claim ?? 0])
    }
  }
}
