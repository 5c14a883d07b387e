import Extraction
import Notebooks

/// What this program calls itself in notebooks and to `--version`.
public enum Release {
  /// Its version.
  public static let version = "0.1.0"
  /// The version of the command language, raised when a line of before would mean something else.
  public static let grammar = "1"

  /// As a notebook records it.
  static var tool: NotebookRecord.Tool {
    NotebookRecord.Tool(
      name: "assay", version: version, extractorRevision: Extractor.revision, grammar: grammar)
  }
}
