import Extraction
import Notebooks

/// What this program calls itself in notebooks.
enum Release {
  /// The version of the command language, raised when a line of before would mean something else.
  static let grammar = "1"

  /// As a notebook records it.
  static var tool: NotebookRecord.Tool {
    NotebookRecord.Tool(
      name: "assay", version: Version.current, extractorRevision: Extractor.revision,
      grammar: grammar)
  }
}
