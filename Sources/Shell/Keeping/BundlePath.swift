import Notebooks

extension NotebookFile {
  /// The folder with copies of the articles that `save --bundle` puts beside a notebook; nil for
  /// one without a name.
  var bundlePath: String? { Self.bundlePath(of: path) }

  /// The same for a notebook at `path`: `work.assay-inputs` for `work.ipynb`.
  static func bundlePath(of path: String) -> String? {
    if path.isEmpty { return nil }
    let stem = path.hasSuffix(".ipynb") ? String(path.dropLast(6)) : path
    return stem + ".assay-inputs"
  }
}
