public import Digests

/// A notebook as it lies on disk, with what is needed to save it without losing another's work.
public struct NotebookFile: Hashable, Sendable {
  /// Where it lies.
  public let path: String
  /// What was read or written last.
  public let notebook: Notebook
  /// The digest of the file's bytes then.
  public let digest: SHA256Digest

  /// The notebook in the bytes of the file at `path`; nothing in it is executed.
  public init(path: String, reading bytes: [UInt8]) throws(NotebookError) {
    self.path = path
    self.notebook = try Notebook(reading: bytes)
    self.digest = SHA256Digest(of: bytes)
  }

  /// The same file with another notebook in mind.
  public func holding(_ notebook: Notebook) -> NotebookFile {
    NotebookFile(path: path, notebook: notebook, digest: digest)
  }

  private init(path: String, notebook: Notebook, digest: SHA256Digest) {
    self.path = path
    self.notebook = notebook
    self.digest = digest
  }

  /// A notebook that was just written to `path` as `bytes`.
  public init(path: String, notebook: Notebook, written bytes: [UInt8]) {
    self.path = path
    self.notebook = notebook
    self.digest = SHA256Digest(of: bytes)
  }
}
