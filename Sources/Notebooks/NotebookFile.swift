public import Digests

/// A notebook as it lies on disk, with what is needed to save it without losing another's work.
public struct NotebookFile: Sendable {
  /// Where it lies.
  public let path: String
  /// What was read or written last.
  public let notebook: Notebook
  /// The digest of the file's bytes then.
  public let digest: SHA256Digest

  private init(path: String, notebook: Notebook, digest: SHA256Digest) {
    self.path = path
    self.notebook = notebook
    self.digest = digest
  }

  /// Reads the notebook at `path`, within ``NotebookLimits``; nothing in it is executed.
  public init(opening path: String) throws(NotebookError) {
    let bytes = try RegularFile.read(path, limitInBytes: NotebookLimits.sizeInBytes)
    self.init(
      path: path, notebook: try Notebook(reading: bytes), digest: SHA256Digest(of: bytes))
  }

  /// Saves a notebook where this one lies, unless the file has changed since.
  public func saving(_ notebook: Notebook) throws(NotebookError) -> NotebookFile {
    if !self.notebook.isRewritable { throw .laterFormat(minor: self.notebook.minorFormat) }
    return try Self.saving(notebook, to: path, expecting: .digest(digest))
  }

  /// Saves a notebook at `path`; what must be there is up to the caller.
  public static func saving(
    _ notebook: Notebook, to path: String, expecting expectation: AtomicFile.Expectation
  ) throws(NotebookError) -> NotebookFile {
    if !notebook.isRewritable { throw .laterFormat(minor: notebook.minorFormat) }
    let bytes = notebook.bytes
    try AtomicFile.write(bytes, to: path, expecting: expectation)
    return NotebookFile(path: path, notebook: notebook, digest: SHA256Digest(of: bytes))
  }
}
