internal import Prose

/// A small sample of a text's runs of five words, by which near-identical texts are known.
///
/// The 32 smallest hashes of all runs: two texts share as large a part of them as they share of
/// all their runs, give or take 9 percent. Case, marks and white space do not count.
///
/// Source: A. Broder, "On the resemblance and containment of documents", 1997.
struct TextSketch: Sendable {
  /// The upper halves of the hashes, in order; fewer than `size` where the text has fewer runs.
  let smallest: ArraySlice<UInt32>

  static let size = 32
  private static let wordsInRun = 5
  /// Texts of fewer runs are too short to tell a near-identical one from a chance.
  private static let fewestRuns = 12

  init(of text: SourceText) {
    let keys = Tokenizer.tokens(of: text).lazy.filter { $0.kind == .word || $0.kind == .number }
      .map(\.key.value)
    var smallest: [UInt64] = []
    var run: [UInt64] = []
    for key in keys {
      run.append(key)
      if run.count < Self.wordsInRun { continue }
      Self.insert(Self.hash(run), into: &smallest)
      run.removeFirst()
    }
    self.smallest =
      smallest.count < Self.fewestRuns ? [] : smallest.map { UInt32($0 >> 32) }[...]
  }

  /// A sketch as it was made before.
  init(smallest: ArraySlice<UInt32>) { self.smallest = smallest }

  /// The runs by which an article is looked up.
  ///
  /// Of two texts that share four in five of their runs,
  /// one pair in a hundred thousand shares none of these.
  var keys: ArraySlice<UInt32> { smallest.prefix(Self.keyCount) }

  private static let keyCount = 8

  /// The part of their runs that the two texts share, 0 to 100 percent, by the sample.
  func sharedPercent(with other: TextSketch) -> Int {
    var (left, right) = (smallest, other.smallest)
    var (seen, shared) = (0, 0)
    while seen < Self.size, let first = left.first ?? right.first {
      let next = min(first, right.first ?? first)
      if left.first == next, right.first == next { shared += 1 }
      if left.first == next { left.removeFirst() }
      if right.first == next { right.removeFirst() }
      seen += 1
    }
    return seen == 0 ? 0 : shared * 100 / seen
  }

  private static func insert(_ hash: UInt64, into smallest: inout [UInt64]) {
    if smallest.count == size, let last = smallest.last, hash >= last { return }
    let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
    if place < smallest.count, smallest[place] == hash { return }
    smallest.insert(hash, at: place)
    if smallest.count > size { smallest.removeLast() }
  }

  /// FNV-1a over whole keys, then the finishing steps of MurmurHash3 so that all bits count.
  private static func hash(_ run: [UInt64]) -> UInt64 {
    var hash = run.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ $1) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ hash >> 33) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }
}
