public import Digests
public import JSONValues

/// One cell of a notebook: a command with its outputs, or the analyst's prose.
public struct Cell: Hashable, Sendable {
  /// What a cell holds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A line of the command language.
    case code
    /// Prose in Markdown.
    case markdown
    /// Text that nothing reads.
    case raw
  }

  /// Its id, made once and never reused.
  public var id: CellID
  /// What it holds.
  public var kind: Kind
  /// Its text; lines end as they were written.
  public var source: String
  /// What running it printed, in order; empty unless it is code.
  public var outputs: [CellOutput]
  /// Its place in the order of execution, from 1; nil where it was not run or is no code.
  public var executionCount: Int?
  /// Jupyter's tags, without repetition or comma: "parameters", "raises-exception".
  public var tags: [String]
  /// What assay recorded of it; nil where it never ran here or another program took it away.
  public var record: CellRecord?
  /// Files inside prose, by name, as they were read; nil for code.
  var attachments: JSONObject?
  /// The other metadata, as it was read.
  public var foreignMetadata: JSONObject

  /// A new cell.
  public init(id: CellID, kind: Kind, source: String) {
    self.id = id
    self.kind = kind
    self.source = source
    self.outputs = []
    self.tags = []
    self.foreignMetadata = [:]
  }

  /// The digest of its source.
  public var sourceDigest: SHA256Digest { SHA256Digest(of: source) }

  /// The digest of its outputs, over what people see and replay compares.
  public var outputsDigest: SHA256Digest { CellOutput.digest(of: outputs) }
}

/// The name of a cell: 1–64 letters, digits, hyphens and underscores of ASCII.
public struct CellID: Hashable, Sendable, CustomStringConvertible {
  /// The characters.
  public let description: String

  /// The id `text`, or nil where Jupyter would not take it.
  public init?(_ text: String) {
    let isNamed = text.utf8.allSatisfy(Self.allows)
    guard (1...64).contains(text.utf8.count), isNamed else { return nil }
    description = text
  }

  /// A new id from the verb of a command and 32 bits that nobody else drew: `load-3f2a91c0`.
  ///
  /// The bits come from outside, since nothing below the program itself draws lots.
  public init(verb: String, bits: UInt32) {
    let letters = verb.utf8.filter(Self.allows).prefix(40)
    let digits = String(bits, radix: 16)
    let word = letters.isEmpty ? "cell" : String(decoding: letters, as: UTF8.self)
    description = word + "-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// The same bits behind another verb; an id that was not made of a verb and bits stays.
  public func naming(_ verb: String) -> CellID {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, let digits = parts.last, digits.count == 8,
      let bits = UInt32(digits, radix: 16)
    else { return self }
    return CellID(verb: verb, bits: bits)
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
