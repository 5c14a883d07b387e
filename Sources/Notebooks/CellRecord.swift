public import Digests
public import JSONValues

/// What assay records of one cell when it ran: metadata `assay` of the cell.
///
/// It may outlive the outputs it speaks of, so it names its source by digest.
public struct CellRecord: Hashable, Sendable {
  /// The digest of the source that ran.
  public var source: SHA256Digest
  /// The digest of the outputs it gave; nil where they were not kept, as in a journal.
  public var outputs: SHA256Digest?
  /// The digest of claims, figures and annotations after it.
  public var state: SHA256Digest?
  /// The same before it, so that replay can tell cells that came, went or moved from drift; nil where
  /// it was not recorded.
  public var stateBefore: SHA256Digest?
  /// The keys of the inputs that it read, in order, each once.
  public var inputs: [String]
  /// The files that it could not read, each once, ordered by path.
  public var unread: [FileFailure]
  /// The files that each pattern in it stood for, each pattern once, ordered by pattern.
  public var matches: [PatternMatches]
  /// What it did, ordered as declared.
  public var effects: [Effect]
  /// How exactly replay must find its outputs again.
  public var check: Check
  /// The digest of what it wrote or would have written, by path, ordered by path.
  public var writes: [FileWritten]
  /// The files that it could not write, each once, ordered by path.
  public var unwritten: [FileFailure]
  /// What its display ids stood for when it ran, by id, in order.
  public var targets: [AnchoredTarget]
  /// Targets that no article had any more when the notebook was opened; kept, never dropped.
  public var orphans: [AnchoredTarget]
  /// The cell whose step an `undo` or `redo` in it was about; nil where there is none.
  public var undone: CellID?
  /// Members that a later version of assay added, as they were read.
  public var foreign: JSONObject

  /// A record of a source and its outputs.
  public init(source: SHA256Digest, outputs: SHA256Digest?) {
    self.source = source
    self.outputs = outputs
    self.inputs = []
    self.unread = []
    self.matches = []
    self.effects = []
    self.writes = []
    self.unwritten = []
    self.check = .exact
    self.targets = []
    self.orphans = []
    self.foreign = [:]
  }

  /// What a command does.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// It reads articles or the session.
    case read
    /// It adds to the log of annotations.
    case annotate
    /// It writes a file.
    case write
  }

  /// How exactly replay must find the outputs again.
  public enum Check: Hashable, Sendable {
    /// Every value as recorded.
    case exact
    /// Numbers within an absolute or relative distance, each a decimal; nil is none.
    case numbers(absolute: String?, relative: String?)
    /// Outputs are not compared.
    case ignore
  }
}
