import Articles
import Assessment
public import Corpora
import Extraction
import Prose
import Tables

/// One analyst's work: what is loaded, what was said of it, and the lines that led there; a value.
///
/// A line is parsed and checked, then run on the session as it was; what it wants changed is
/// applied last, so that a line that fails changes nothing.
public struct Session: Sendable {
  /// What is loaded and what the analyst said of it.
  public internal(set) var corpus = Corpus()
  /// What the analyst did, step by step.
  public internal(set) var log = AnnotationLog()
  /// Every statement that ran, with what it showed; the cells of its notebook.
  public internal(set) var records: [StatementRecord] = []
  /// The notebook it was last saved to or opened from, or nil.
  public internal(set) var notebookPath: String?
  /// What `set` changes.
  public internal(set) var settings = Settings()
  /// Whether `quit` was said.
  public internal(set) var isFinished = false
  /// What each name that `let` set stands for.
  var names: [String: Query] = [:]
  /// The loaded articles by what makes a later one the same; kept up by `rememberArticles`.
  var knownArticles = KnownArticles()
  /// How many scripts run inside each other.
  var depth = 0
  /// What `it` stands for.
  var lastRows: RowSet?

  /// A session in which nothing happened yet.
  public init() {}

  /// Makes `knownArticles` know what is loaded and nothing else.
  mutating func rememberArticles() {
    if knownArticles.count > corpus.articles.count { knownArticles = KnownArticles() }
    for read in corpus.articles.dropFirst(knownArticles.count) { knownArticles.add(read.article) }
  }

  /// What the parser must know of it.
  var scope: ParseScope {
    ParseScope(
      itKind: lastRows?.kind, names: names.compactMapValues { $0.rowKind }, today: settings.today)
  }
}

/// One statement that ran.
public struct StatementRecord: Sendable {
  /// Its words as typed.
  public var source: String
  /// The words with selections as explicit ids, where they were none.
  public var expandedSource: String?
  /// What it touches.
  public var effect: Declaration.Effect
  /// What it showed.
  public var outputs: [Output]
  /// What went wrong.
  public var diagnostics: [Diagnostic]
}

extension Query {
  /// What its rows are, or nil where its last stage gives none.
  var rowKind: RowKind? {
    switch source {
    case .all(let kind), .rows(let kind, _): kind
    case .ids(let ids): ids.first?.kind
    case .query(let query): query.rowKind
    }
  }
}
