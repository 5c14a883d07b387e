public import Digests
public import JSONValues

/// What assay records of a whole session: metadata `assay` of the notebook.
///
/// No time, host, user or absolute path stands in it, so that two branches merge without conflict.
public struct NotebookRecord: Hashable, Sendable {
  /// The program that saved it.
  public var tool: Tool
  /// The articles that were loaded, ordered by key, each key once.
  public var inputs: [NotebookInput]
  /// What changes the reading of articles (reference date, time zone), by name.
  public var settings: JSONObject
  /// The parameters of the session, by name.
  public var parameters: JSONObject
  /// Members that a later version of assay added, as they were read.
  public var foreign: JSONObject

  /// The schema of these fields.
  public static let schema = "assay.notebook.v1"

  /// A record of the given parts.
  public init(
    tool: Tool, inputs: [NotebookInput] = [], settings: JSONObject = [:],
    parameters: JSONObject = [:]
  ) {
    self.tool = tool
    self.inputs = inputs
    self.settings = settings
    self.parameters = parameters
    self.foreign = [:]
  }

  /// The program that saved a notebook.
  public struct Tool: Hashable, Sendable {
    /// Its name: "assay".
    public var name: String
    /// Its version.
    public var version: String
    /// The revision of its extraction rules, which decides whether readings can be the same.
    public var extractorRevision: Int
    /// The version of the command language.
    public var grammar: String

    /// The program of the given name and versions.
    public init(name: String, version: String, extractorRevision: Int, grammar: String) {
      self.name = name
      self.version = version
      self.extractorRevision = extractorRevision
      self.grammar = grammar
    }
  }
}

/// The bytes of a file that a session read, with every place where they lay.
public struct NotebookInput: Hashable, Sendable {
  /// Where they lie: relative to the notebook's directory, with `/`.
  public var path: String
  /// Where the same bytes lay too, such as a wire story in two papers; ordered, without `path`.
  public var copies: [String]
  /// The digest of the file's bytes.
  public var sha256: SHA256Digest
  /// The size of the file in bytes.
  public var sizeInBytes: Int
  /// Its media type: "text/plain", "application/json".
  public var media: String
  /// Members that a later version of assay added, as they were read.
  public var foreign: JSONObject

  /// An input of the given parts.
  public init(path: String, sha256: SHA256Digest, sizeInBytes: Int, media: String) {
    self.path = path
    self.copies = []
    self.sha256 = sha256
    self.sizeInBytes = sizeInBytes
    self.media = media
    self.foreign = [:]
  }

  /// Its name in the record: the first twelve hexadecimal digits of the digest.
  public var key: String { sha256.short }

  /// Every place where the bytes lay, ordered; never empty.
  public var paths: [String] { [path] + copies }

  /// The same bytes at the places of both, in whatever order they were read.
  mutating func join(_ other: NotebookInput) {
    let places = Set(paths + other.paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    (path, copies) = (places[0], Array(places.dropFirst()))
  }
}
