import Articles
import Corpora
import Notebooks

/// What a command wants changed in its session.
enum SessionChange: Sendable {
  /// A logged and undoable step in the corpus, under its own line or that of the command.
  case corpus(Change, line: String? = nil)
  /// Rows that `it` stands for from now on.
  case result(RowSet)
  /// A name for what a pipeline gives whenever it is asked.
  case bind(String, Query)
  /// A name for a value.
  case parameter(String, ParameterValue)
  /// Other settings.
  case setting(Settings)
  /// Other lines run before the next one.
  case script(Script)
  case undo
  case redo
  /// Everything is replaced by another session (`open`).
  indirect case replace(Session)
  /// What is known of the articles after some were loaded.
  case known(KnownArticles)
  /// The notebook was saved.
  case saved(NotebookFile)
  /// The heading of the notebook.
  case title(String)
  /// Prose that becomes a cell of its own.
  case prose(Notebooks.Cell)
  /// The tutorial begins, or is asked for something.
  case tutorial(Tutorial)
  case quit
}
