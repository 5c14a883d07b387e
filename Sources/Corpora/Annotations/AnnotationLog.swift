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

  /// An empty log.
  public init() {}

  /// Makes `change` in `corpus` and records it under `line`.
  public mutating func record(_ change: Change, line: String, in corpus: inout Corpus) {
    let inverse = corpus.apply(change)
    undoable.append(entries.count)
    redoable.removeAll()
    entries.append(Entry(line: line, kind: .done, inverse: inverse, change: change))
  }

  /// Takes the last step back and returns its line, or nil where there is none.
  public mutating func undo(in corpus: inout Corpus) -> String? {
    guard let number = undoable.popLast() else { return nil }
    let entry = entries[number]
    let again = corpus.apply(entry.inverse)
    redoable.append(number)
    entries.append(
      Entry(line: entry.line, kind: .undid(number), inverse: again, change: entry.inverse))
    return entry.line
  }

  /// Makes the last undone step again and returns its line, or nil where there is none.
  public mutating func redo(in corpus: inout Corpus) -> String? {
    guard let number = redoable.popLast() else { return nil }
    let entry = entries[number]
    let inverse = corpus.apply(entry.change)
    undoable.append(number)
    entries.append(
      Entry(line: entry.line, kind: .redid(number), inverse: inverse, change: entry.change))
    return entry.line
  }
}
