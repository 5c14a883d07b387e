/// Claims or figures of one article as bytes, each where its start says: some forty bytes each,
/// where they take seven hundred as values with lists and names of their own.
///
/// Whole numbers stand in groups of seven bits, the lowest first, with the high bit set where
/// another follows (LEB128); signed ones fold the sign into the lowest bit (zigzag). Names are
/// numbers into a table that all records of the article share.
///
/// A class, though its identity means nothing and it never changes: whoever reads a record holds one
/// reference instead of three.
final class PackedRecords: Sendable {
  /// The records, one after the other.
  let bytes: [UInt8]
  /// The first byte of each record, rising.
  let starts: [UInt32]
  /// Names of actors, rules, units and outcomes, each once by its bytes.
  let names: [String]

  init(bytes: [UInt8], starts: [UInt32], names: [String]) {
    (self.bytes, self.starts, self.names) = (bytes, starts, names)
  }

  /// How many there are.
  var count: Int { starts.count }

  /// The first byte of a record, which holds what is asked of all records at once.
  func head(of record: Int) -> UInt8 { bytes[Int(starts[record])] }
}
