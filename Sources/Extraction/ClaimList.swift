/// The claims of one reading, in order, as the rules made them or packed for keeping.
///
/// A packed list makes a claim anew whenever one is asked for, in time for its own size; what is
/// asked of all claims at once is better asked of `packed(_:)`.
public struct ClaimList: RandomAccessCollection, Sendable {
  private let form: Form

  private enum Form: Sendable {
    case plain([Claim])
    case packed(PackedRecords)
  }

  init(_ claims: [Claim]) { form = .plain(claims) }
  init(_ records: PackedRecords) { form = .packed(records) }

  /// The position of the first claim.
  public var startIndex: Int { 0 }

  /// The position after the last one.
  public var endIndex: Int {
    switch form {
    case .plain(let claims): claims.count
    case .packed(let records): records.count
    }
  }

  /// The whole claim at a position, from 0.
  public subscript(position: Int) -> Claim {
    switch form {
    case .plain(let claims): return claims[position]
    case .packed(let records):
      var reader = PackedClaimReader(PackedReader(records, at: position))
      return reader.claim()
    }
  }

  /// The claim at a position, from 0, with parts that are read when they are asked for.
  public func packed(_ position: Int) -> PackedClaim {
    switch form {
    case .plain(let claims):
      var writer = PackedWriter()
      writer.write(claims[position])
      return PackedClaim(writer.records(names: writer.names), at: 0)
    case .packed(let records): return PackedClaim(records, at: position)
    }
  }

  /// Every source and every link of a chain that a claim names, each once, in order.
  public var actors: [(name: String, kind: SourceKind)] {
    let records: PackedRecords
    switch form {
    case .plain(let claims):
      var writer = PackedWriter()
      for claim in claims { writer.write(claim) }
      records = writer.records(names: writer.names)
    case .packed(let packed): records = packed
    }
    var kindsOfNames = [Set<SourceKind>](repeating: [], count: records.names.count)
    var actors: [(name: String, kind: SourceKind)] = []
    for claim in 0..<records.count {
      var reader = PackedClaimReader(PackedReader(records, at: claim))
      for (name, kind) in reader.actors() where kindsOfNames[name].insert(kind).inserted {
        actors.append((records.names[name], kind))
      }
    }
    return actors
  }

  /// Whether the analyst has set the claim at a position, from 0, aside.
  public func isDismissed(_ position: Int) -> Bool {
    switch form {
    case .plain(let claims): claims[position].isDismissed
    case .packed(let records): PackedClaim.Head(records.head(of: position)).isDismissed
    }
  }
}
