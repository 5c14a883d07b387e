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
    groups = figures.cells.cells.compactMap { cell in
      // Who stops the task does not want the result: what is left of it need not be whole.
      guard cell.count > 1, !Task.isCancelled else { return nil }
      return GroupReading(of: cell, in: figures, &retelling).group()
    }
    if settings.listsAllPairs {
      let listing = FullListing(figures)
      (related, refusals) = (listing.related, listing.refusals)
    } else {
      let parts = PartListing(figures)
      related = parts.pairs
      refusals = RefusalCount(figures, partsChecked: parts.counts).refusals
    }
  }
}
