/// Numbers joined into classes; joining and finding take practically constant time.
struct DisjointSets: Sendable {
  private var parents: [Int]

  /// The numbers `0..<count`, each in a class of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// Adds a number in a class of its own.
  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  /// The least number of the class of `number`.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var step = number
    while parents[step] != root { (step, parents[step]) = (parents[step], root) }
    return root
  }

  /// Makes one class of the classes of two numbers.
  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    if one < other { parents[other] = one } else { parents[one] = other }
  }
}
