import Digests
import JSONValues
import Notebooks

/// A journal that a session left behind, read again.
struct LeftJournal {
  /// Where it lies.
  let path: String
  /// The working directory of its session.
  let folder: String
  /// The cells of its session.
  private(set) var notebook = Notebook()
  /// The notebook that the session had opened or saved, with the digest of its bytes.
  private(set) var opened: (path: String, digest: SHA256Digest)?

  /// Reads as far as the lines are whole; nil where the head is none of ours.
  init?(path: String, _ bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A)
    guard let head = lines.first.flatMap({ try? JSONValue(reading: $0) }),
      head["schema"]?.string == SessionJournal.schema, let folder = head["folder"]?.string
    else { return nil }
    self.path = path
    self.folder = folder
    for line in lines.dropFirst() {
      guard let value = try? JSONValue(reading: line), add(value) else { break }
    }
  }

  private mutating func add(_ line: JSONValue) -> Bool {
    guard let count = line["keep"]?.integer, (0...notebook.cells.count).contains(count),
      let value = line["notebook"], var next = try? Notebook(reading: value)
    else { return false }
    next.cells = notebook.cells.prefix(count) + next.cells
    next.record?.add(notebook.record?.inputs ?? [])
    notebook = next
    opened = nil
    if let path = line["path"]?.string,
      let digest = line["sha256"]?.string.flatMap(SHA256Digest.init(hexadecimal:))
    {
      opened = (path, digest)
    }
    return true
  }
}
