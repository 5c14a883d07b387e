import Corpora
import Digests
import JSONValues
import Notebooks

/// What a session did, line by line on disk from its first moment, until a notebook has it.
///
/// Each line holds the cells that came since the line before, so that a torn last line costs only
/// itself. `recover` makes a session of it again.
public struct SessionJournal {
  static let schema = "assay.journal.v1"

  private let file: JournalFile
  /// How many cells of the session the file holds.
  private var keptCount = 0
  /// How often the session had been replaced as a whole when they were written.
  private var replacements = 0
  private var keptTitle: String?

  /// A new journal in `folder` under a name that no other has; nil where none can be written.
  ///
  /// The working directory stands in it, since the paths of articles are as they were typed.
  public init?(in folder: String, named token: String, workingDirectory: String) {
    guard let file = try? JournalFile(creating: "\(folder)/\(token).journal") else { return nil }
    self.file = file
    let head: JSONValue = [
      "schema": .string(Self.schema), "folder": .string(workingDirectory),
    ]
    guard (try? file.append(Array(head.compact.utf8), isDurable: true)) != nil else { return nil }
  }

  /// Writes what the session has that the file has not; nothing where there is nothing.
  /// - Returns: whether the file has it now.
  public mutating func keep(_ session: Session, isDurable: Bool) -> Bool {
    let isOther = session.replacements != replacements
    let same = isOther ? 0 : keptCount
    if !isOther && same == session.records.count && session.title == keptTitle { return true }
    let notebook = session.notebookWithoutOutputs(from: same)
    let line: JSONValue = [
      "keep": JSONValue(same), "path": JSONValue(session.opened?.path),
      "sha256": JSONValue(session.opened?.digest.description), "notebook": notebook.json,
    ]
    guard (try? file.append(Array(line.compact.utf8), isDurable: isDurable)) != nil else {
      return false
    }
    (keptCount, keptTitle) = (session.records.count, session.title)
    replacements = session.replacements
    return true
  }

  /// Ends the journal of a session that leaves; the file stays where it holds what nothing else has.
  /// - Returns: whether it stays.
  public func end(_ session: Session) -> Bool {
    if !session.isUnsaved { file.remove() }
    return session.isUnsaved
  }
}
