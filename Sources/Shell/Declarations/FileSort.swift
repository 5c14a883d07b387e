/// What a command wants a file for: completion offers only those that it can take.
enum FileSort: Hashable, Sendable {
  /// An article: any file but the shell's own.
  case article
  case notebook
  case script
  /// A register of sources, or a script.
  case registerOrScript
  /// Whatever is written there, or named for the first time.
  case any

  /// Whether a file or folder of that name, which ends with a slash, is offered.
  func offers(_ name: String) -> Bool {
    if name.hasSuffix("/") { return true }
    switch self {
    case .article: return !Self.notebook.offers(name) && !Self.script.offers(name)
    case .notebook: return name.hasSuffix(".ipynb")
    case .script: return name.hasSuffix(".assay")
    case .registerOrScript: return name.hasSuffix(".json") || Self.script.offers(name)
    case .any: return true
    }
  }
}
