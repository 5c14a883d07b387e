/// What the analyst did, in order: append-only, with undo and redo as entries of their own.
public struct AnnotationLog: Sendable {
  /// One logged step.
  public struct Entry: Sendable {
    /// The line with selections expanded to ids.
    public let line: String
    /// What it was.
    public let kind: Kind
    /// The step that takes it back.
    let inverse: Change
    /// The step that makes it again.
    public let change: Change
    /// Who did it and when, where the line says so.
    public let stamp: Stamp?
    /// What it rests on: the words of each claim and figure it is about, by their digest.
    public let evidence: [Evidence]
  }

  /// One claim or figure as it stood when a step was made.
  public struct Evidence: Hashable, Sendable {
    /// The display name.
    public let id: DisplayID
    /// SHA-256 of its words, in hexadecimal.
    public let digest: String

    /// The claim or figure `id` with the digest of its words.
    public init(id: DisplayID, digest: String) { (self.id, self.digest) = (id, digest) }
  }

  /// What an entry records.
  public enum Kind: Hashable, Sendable {
    /// A command changed the corpus.
    case done
    /// The entry with the given number from 0 was taken back.
    case undid(Int)
    /// The entry with the given number from 0 was made again.
    case redid(Int)
  }

  /// In the order in which they were made; nothing is ever removed.
  public private(set) var entries: [Entry] = []
  /// Numbers of the entries that `undo` takes back next, the last one first.
  private var undoable: [Int] = []
  /// Numbers of the entries that `redo` makes again next, the last one first.
  private var redoable: [Int] = []

  /// How many steps `undo` can take back one after the other.
  public var undoableCount: Int { undoable.count }

  /// An empty log.
  public init() {}

  /// Makes `change` in `corpus` and records it under `line`.
  /// - Parameter isUndoable: false for what `undo` must not take for the analyst's own step.
  public mutating func record(
    _ change: Change, line: String, stamp: Stamp? = nil, evidence: [Evidence] = [],
    isUndoable: Bool = true, in corpus: inout Corpus
  ) {
    let inverse = corpus.apply(change)
    if isUndoable {
      undoable.append(entries.count)
      redoable.removeAll()
    }
    entries.append(
      Entry(
        line: line, kind: .done, inverse: inverse, change: change, stamp: stamp, evidence: evidence)
    )
  }

  /// Takes the last step back and returns its line, or nil where there is none.
  public mutating func undo(stamp: Stamp? = nil, in corpus: inout Corpus) -> String? {
    guard let number = undoable.popLast() else { return nil }
    let entry = entries[number]
    let again = corpus.apply(entry.inverse)
    redoable.append(number)
    entries.append(
      Entry(
        line: entry.line, kind: .undid(number), inverse: again, change: entry.inverse,
        stamp: stamp, evidence: entry.evidence))
    return entry.line
  }

  /// Makes the last undone step again and returns its line, or nil where there is none.
  public mutating func redo(stamp: Stamp? = nil, in corpus: inout Corpus) -> String? {
    guard let number = redoable.popLast() else { return nil }
    let entry = entries[number]
    let inverse = corpus.apply(entry.change)
    undoable.append(number)
    entries.append(
      Entry(
        line: entry.line, kind: .redid(number), inverse: inverse, change: entry.change,
        stamp: stamp, evidence: entry.evidence))
    return entry.line
  }
}
