/// What the rows of a result are; each has its own list of fields.
public enum RowKind: String, Hashable, Sendable, CaseIterable {
  case articles, claims, figures, sources, notes, ratings
}

/// One row of a result: a position in the corpus, or a summary made for the result.
///
/// Summaries are out of line, since a result may have a row for every claim of a session.
public enum Row: Hashable, Sendable {
  /// The article with the given position from 0.
  case article(Int)
  /// A claim by its positions from 0.
  case claim(article: Int, claim: Int)
  /// A figure by its positions from 0.
  case figure(article: Int, figure: Int)
  /// An actor that claims are attributed to.
  indirect case source(SourceSummary)
  /// A note of the analyst.
  indirect case note(Note)
  /// A rating that the analyst assigned.
  indirect case rating(AssignedRating)

  /// What it is.
  public var kind: RowKind {
    switch self {
    case .article: .articles
    case .claim: .claims
    case .figure: .figures
    case .source: .sources
    case .note: .notes
    case .rating: .ratings
    }
  }
}
