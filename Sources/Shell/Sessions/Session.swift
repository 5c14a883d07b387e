import Articles
import Assessment
public import Corpora
import Extraction
public import Notebooks
import Prose
import Tables

/// One analyst's work: what is loaded, what was said of it, and the lines that led there; a value.
///
/// A line is parsed and checked, then run on the session as it was; what it wants changed is
/// applied last, so that a line that fails changes nothing. Of several files `load` takes those that
/// it can read; what was done of a line is its record's outcome.
public struct Session: Sendable {
  /// What is loaded and what the analyst said of it.
  public internal(set) var corpus = Corpus()
  /// What the analyst did, step by step.
  public internal(set) var log = AnnotationLog()
  /// The digests of what lay under the outputs before and after each step; kept up by `followLog`.
  var states = StateDigests()
  /// Every statement that ran, with what it showed; the cells of its notebook.
  public internal(set) var records: [StatementRecord] = []
  /// The notebook it was last saved to or opened from, or nil.
  public internal(set) var opened: NotebookFile?
  /// Where the articles of the notebook that was opened lie, the first folder that has one wins.
  var folders = ["."]
  /// How many of its records the notebook on disk has.
  var savedCount = 0
  /// How often another session was put in its place (`open`, `recover`).
  var replacements = 0
  /// The heading of its notebook, or nil.
  var title: String?
  /// What `set` changes.
  public internal(set) var settings = Settings()
  /// Whether `quit` was said.
  public internal(set) var isFinished = false
  /// What each name that `let` set stands for.
  var names: [String: Query] = [:]
  /// What each name stands for that a line such as `limit = 500` set.
  var parameters: [String: ParameterValue] = [:]
  /// A digest of how names, values and settings came to be what they are, of use in this process.
  var environment = 0
  /// The loaded articles by what makes a later one the same, as far as the last `load` knew them.
  var knownArticles = KnownArticles()
  /// Where it stands to the tutorial, or nil.
  var tutorial: Tutorial?
  /// The last change of its cells, or nil.
  var lastEdit: CellEdit?
  /// How many scripts run inside each other.
  var depth = 0
  /// What went wrong last, for `why`.
  var lastDiagnostic: Diagnostic?
  /// What `it` stands for.
  var lastRows: RowSet? { didSet { resultCount += 1 } }
  /// How often `it` was given something to stand for.
  private(set) var resultCount = 0

  /// A session in which nothing happened yet.
  public init() {}

  /// Whether it holds what the analyst said and no notebook has.
  var isUnsaved: Bool {
    records.dropFirst(savedCount).contains { record in
      record.cell.kind == .markdown
        || record.outcome.effects.contains(.annotate)
    }
  }

  /// Takes in what the last step changed: its digest.
  mutating func followLog() { states.follow(log) }

  /// What the parser must know of it.
  var scope: ParseScope {
    ParseScope(
      itKind: lastRows?.kind, names: names.compactMapValues { $0.rowKind },
      values: parameters, today: settings.today)
  }
}

/// One statement that ran.
public struct StatementRecord: Sendable {
  /// Its words as typed.
  public var source: String
  /// The words with selections as explicit ids, where they were none.
  public var expandedSource: String?
  /// What came of it.
  public var outcome: StatementOutcome
  /// What it showed.
  public var outputs: [Output]
  /// What went wrong.
  public var diagnostics: [Diagnostic]
  /// What is worth knowing of the result, one line each.
  public var notes: [String]
  /// The cell that keeps it, with its id and what other programs put there; outputs come when it is
  /// saved.
  var cell: Notebooks.Cell
  /// What it read and what its ids stood for.
  var trace: StatementTrace
  /// Whether it is a cell that did not run, kept as it was stored.
  var isStored = false
  /// Whether the analyst wrote it in this session, so that it reads what it names.
  var isOwn = false
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
