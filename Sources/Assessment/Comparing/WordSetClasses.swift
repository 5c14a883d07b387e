/// Classes of word sets that name one thing: sets that share a word are one class, and an empty
/// set joins the only class there is.
///
/// Which class an empty set joins depends on all sets together and never on their order.
struct WordSetClasses {
  /// The class of each set, by its least number in `sets`; of empty sets that join none `alone`.
  let classes: [Int]
  /// The class of empty sets that do not join another.
  static let alone = -1

  /// The classes of `sets`; linear in their words.
  ///
  /// Where several classes are there, an empty set joins the only one that `isWhole`, else the only
  /// one that shares a word with `main`.
  /// A class of which `canBeJoined` holds for no member is never joined by an empty set, nor is one
  /// with a member of which `isApart` holds. Classes
  /// of which every two are kin become one; one that is kin to all others is joined before `main`.
  init(
    of sets: [Set<WordStem>], main: Set<WordStem> = [],
    canBeJoined: (Int) -> Bool = { _ in true },
    isApart: (Int) -> Bool = { _ in false },
    isWhole: (Set<WordStem>) -> Bool = { _ in false },
    areKin: (Set<WordStem>, Set<WordStem>) -> Bool = { _, _ in false }
  ) {
    var joined = DisjointSets(count: sets.count)
    var firstWith: [WordStem: Int] = [:]
    for (number, set) in sets.enumerated() {
      for stem in set {
        if let other = firstWith[stem] { joined.join(number, other) }
        firstWith[stem] = firstWith[stem] ?? number
      }
    }
    var joinable = Set<Int>()
    var wholes = Set<Int>()
    var mainOnes = Set<Int>()
    for (number, set) in sets.enumerated() where !set.isEmpty && canBeJoined(number) {
      let root = joined.root(of: number)
      joinable.insert(root)
      if isWhole(set) { wholes.insert(root) }
      if !set.isDisjoint(with: main) { mainOnes.insert(root) }
    }
    for (number, set) in sets.enumerated() where !set.isEmpty && isApart(number) {
      let root = joined.root(of: number)
      joinable.remove(root)
      wholes.remove(root)
      mainOnes.remove(root)
    }
    let whole = Self.whole(sets, joinable.sorted(), &joined, areKin)
    if whole.isEverything { joinable = Set(joinable.map { joined.root(of: $0) }) }
    let target =
      whole.number
      ?? [joinable, wholes, mainOnes].first { $0.count == 1 }?.first
    classes = sets.indices.map { number in
      sets[number].isEmpty ? target ?? Self.alone : joined.root(of: number)
    }
  }

  /// The most classes that are tested for kinship with each other.
  private static let kinTested = 8

  /// The class that is kin to all others, and whether all are kin to each other and became one.
  private static func whole(
    _ sets: [Set<WordStem>], _ roots: [Int], _ joined: inout DisjointSets,
    _ areKin: (Set<WordStem>, Set<WordStem>) -> Bool
  ) -> (number: Int?, isEverything: Bool) {
    guard (2...kinTested).contains(roots.count) else { return (nil, false) }
    var words: [Int: Set<WordStem>] = [:]
    for (number, set) in sets.enumerated() where !set.isEmpty {
      words[joined.root(of: number), default: []].formUnion(set)
    }
    let kinOfAll = roots.filter { root in
      roots.allSatisfy { $0 == root || areKin(words[root] ?? [], words[$0] ?? []) }
    }
    guard kinOfAll.count == roots.count, let first = roots.first else {
      return (kinOfAll.count == 1 ? kinOfAll.first : nil, false)
    }
    for root in roots { joined.join(first, root) }
    return (first, true)
  }
}
