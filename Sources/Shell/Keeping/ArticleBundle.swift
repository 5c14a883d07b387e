import Digests
import Notebooks

/// Copies of a notebook's articles beside it, each under its digest, so that it can be handed on.
struct ArticleBundle {
  private let session: Session
  private let inputs: [NotebookInput]

  init(_ session: Session, _ notebook: Notebook) {
    self.session = session
    inputs = notebook.record?.inputs ?? []
  }

  /// Writes what is not there already.
  /// - Returns: how many articles the bundle holds.
  /// - Throws: where an article is not any more what was loaded, or cannot be written.
  func write(beside path: String, in surroundings: any Surroundings) throws(Diagnostic) -> Int {
    guard let bundle = NotebookFile.bundlePath(of: path) else { return 0 }
    for input in inputs {
      let place = "\(bundle)/\(input.sha256)"
      if let there = try? surroundings.contents(of: place), SHA256Digest(of: there) == input.sha256
      {
        continue
      }
      guard let bytes = bytes(of: input, in: surroundings) else {
        throw Diagnostic(
          .inputChanged, "'\(input.path)' is not any more what was loaded, and not in the bundle")
      }
      do {
        try surroundings.makeFolder(bundle)
        try surroundings.replace(place, with: bytes)
      } catch {
        throw Diagnostic(.unwritable, "cannot write '\(place)': \(error.reason)")
      }
    }
    return inputs.count
  }

  /// The very bytes that were loaded, from where they were typed to be or from where the opened
  /// notebook has them.
  private func bytes(of input: NotebookInput, in surroundings: any Surroundings) -> [UInt8]? {
    let typed = session.records.flatMap(\.trace.files.reads).filter { $0.sha256 == input.sha256 }
    for read in typed {
      if let bytes = try? surroundings.contents(of: read.path),
        SHA256Digest(of: bytes) == input.sha256
      {
        return bytes
      }
    }
    let checks = input.paths.map { path in
      InputCheck(
        input, at: path, in: session.folders, bundle: session.opened?.bundlePath, surroundings)
    }
    return checks.first { $0.state == .same }?.bytes
  }
}
