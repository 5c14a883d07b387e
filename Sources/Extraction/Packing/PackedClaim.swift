public import Prose

/// A claim of a packed list, each part of which is read when it is asked for.
///
/// A filter over all claims of a session asks each for one part; making whole claims, with a list
/// for every part, would cost several times as much. The parts are those of `Claim`.
public struct PackedClaim: Sendable {
  private let records: PackedRecords
  private let position: Int

  init(_ records: PackedRecords, at position: Int) {
    (self.records, self.position) = (records, position)
  }

  /// How the content is given.
  public var mode: Claim.Mode { Head(records.head(of: position)).mode }
  /// What the cue says of the content.
  public var kind: Claim.Kind { Head(records.head(of: position)).kind }
  /// How surely it was found.
  public var confidence: Claim.Confidence { Head(records.head(of: position)).confidence }
  /// Whether the analyst has set it aside.
  public var isDismissed: Bool { Head(records.head(of: position)).isDismissed }
  /// The name of the rule that found it.
  public var rule: String { reading { $0.rule() } }
  /// Who is named as the source, or nil.
  public var source: ClaimSource? { reading { $0.source() } }
  /// The name of the source in this session, or nil.
  public var actor: String? { reading { $0.actor() } }
  /// What is stated, in order.
  public var content: [Span] { reading { $0.content() } }
  /// The words that mark the attribution, in order.
  public var cue: [Span] { reading { $0.cue() } }
  /// Words that weaken it, in order.
  public var hedges: [Hedge] { reading { $0.hedges() } }
  /// From the origin to the outermost relay.
  public var chain: [ChainLink] { reading { $0.chain() } }
  /// The first link of the chain: whence the information comes.
  public var origin: ChainLink? { chain.first { $0.role == .origin } }

  private func reading<Part>(_ part: (inout PackedClaimReader) -> Part) -> Part {
    var reader = PackedClaimReader(PackedReader(records, at: position))
    return part(&reader)
  }

  /// What a record begins with, in one byte: two bits each for mode, kind and confidence, one each
  /// for a claim that was set aside and one with a source.
  struct Head {
    let byte: UInt8

    init(_ byte: UInt8) { self.byte = byte }

    init(of claim: Claim) {
      byte =
        PackedCases.number(of: claim.mode, in: PackedCases.modes)
        | PackedCases.number(of: claim.kind, in: PackedCases.kinds) << 2
        | PackedCases.number(of: claim.confidence, in: PackedCases.confidences) << 4
        | (claim.isDismissed ? 0x40 : 0) | (claim.source == nil ? 0 : 0x80)
    }

    var mode: Claim.Mode { PackedCases.modes[Int(byte & 3)] }
    var kind: Claim.Kind { PackedCases.kinds[Int(byte >> 2 & 3)] }
    var confidence: Claim.Confidence { PackedCases.confidences[Int(byte >> 4 & 3)] }
    var isDismissed: Bool { byte & 0x40 != 0 }
    var hasSource: Bool { byte & 0x80 != 0 }
  }
}
