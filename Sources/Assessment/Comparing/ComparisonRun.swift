extension Comparison {
  /// Compares `mentions`, which stand in `articles` under the numbers they give.
  ///
  /// Pure: equal input gives an equal result, and no verdict depends on the order of the mentions.
  /// Time grows with the mentions, not with their pairs, unless `settings.listsAllPairs`.
  /// A mention without a number ("several") or of role `period` is left out.
  public init(
    of mentions: [FigureMention], in articles: [ReadArticle],
    settings: ComparisonSettings = ComparisonSettings(), links: FigureLinks = FigureLinks()
  ) {
    let figures = ComparedFigures(mentions, articles, settings, links)
    var retelling = Retelling(articles, wordsOfSharedRun: settings.wordsOfSharedRun)
    groups = figures.cells.cells.filter { $0.count > 1 }
      .map { GroupReading(of: $0, in: figures, &retelling).group() }
    if settings.listsAllPairs {
      let listing = FullListing(figures)
      (related, refusals) = (listing.related, listing.refusals)
    } else {
      let parts = PartListing(figures)
      related = parts.pairs
      refusals = RefusalCount(figures, partsChecked: parts.count).refusals
    }
  }
}
