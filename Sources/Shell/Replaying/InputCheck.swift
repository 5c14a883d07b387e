import Digests
import JSONValues
import Notebooks

/// One place of an article file of a notebook, as it is found now.
struct InputCheck: Sendable {
  /// How it is found.
  enum State: Hashable, Sendable {
    /// Its bytes are those that were recorded.
    case same
    /// It is there with other bytes.
    case changed(SHA256Digest)
    /// It is not there, or cannot be read; the reason in words.
    case missing(String)
    /// It must not be read; the reason in words.
    case refused(String)
  }

  /// What the notebook declares.
  let input: NotebookInput
  /// The place, of those that it declares.
  let path: String
  /// How it is found.
  let state: State
  /// Its bytes as they are now; empty where it could not be read.
  let bytes: [UInt8]

  /// Looks for the file under each folder in turn and takes the first that has it; where none has
  /// the very bytes that were recorded, a copy in the notebook's bundle stands in.
  init(
    _ input: NotebookInput, at path: String, in folders: [String], bundle: String?,
    _ surroundings: any Surroundings
  ) {
    var (state, bytes) = Self.found(input, at: path, in: folders, surroundings)
    if state != .same, let bundle,
      let kept = try? surroundings.contents(of: "\(input.sha256)", under: bundle),
      SHA256Digest(of: kept) == input.sha256
    {
      (state, bytes) = (.same, kept)
    }
    (self.input, self.path) = (input, path)
    self.state = state
    self.bytes = bytes
  }

  private static func found(
    _ input: NotebookInput, at path: String, in folders: [String], _ surroundings: any Surroundings
  ) -> (State, [UInt8]) {
    var state = State.missing("no folder to look in")
    var bytes: [UInt8] = []
    for folder in folders {
      do {
        bytes = try surroundings.contents(of: path, under: folder)
        let digest = SHA256Digest(of: bytes)
        state = digest == input.sha256 ? .same : .changed(digest)
        break
      } catch {
        state = error.isRefusal ? .refused(error.reason) : .missing(error.reason)
        if error.isRefusal { break }
      }
    }
    return (state, bytes)
  }

  /// What is wrong with it, in one line; nil where nothing is.
  var remark: String? {
    switch state {
    case .same: nil
    case .changed: "\(path) has changed since it was recorded"
    case .missing(let reason): "\(path) is missing: \(reason)"
    case .refused(let reason): "\(path) is not read: \(reason)"
    }
  }

  /// As the report has it.
  var json: JSONValue {
    var found: SHA256Digest?
    let word =
      switch state {
      case .same: "same"
      case .changed: "changed"
      case .missing: "missing"
      case .refused: "refused"
      }
    if case .changed(let digest) = state { found = digest }
    return [
      "path": .string(path), "sha256": .string(input.sha256.description),
      "state": .string(word), "found": JSONValue(found?.description),
    ]
  }
}
