/// Joins the names of one subject that stand for one origin, by the list of rules, and keeps why.
///
/// A stranger that is joined makes two origins one and a contradiction a slip, so each rule joins
/// only what its words name, and a name that fits two origins is neither.
struct OriginMerging {
  let names: [OriginName]
  let sources: [OriginSource]
  /// The names that lead the articles of the subject.
  let leaders: Set<WordStem>
  /// What made two classes of names one, in the order of the rules.
  private(set) var joins: [OriginJoin] = []
  private var classes: DisjointSets
  private var withStem: [WordStem: [Int]] = [:]
  private var rule = ""

  /// The most names that share a word and are still looked through; past it the word says nothing.
  private static let namesLookedThrough = 200

  /// The names of `subject`, joined by every rule.
  init(_ subject: SubjectOrigins) {
    sources = subject.sources
    leaders = subject.leaders
    names = sources.map(\.name)
    classes = DisjointSets(count: sources.count)
    for (number, name) in names.enumerated() {
      for stem in name.stems { withStem[stem, default: []].append(number) }
    }
    for rule in OriginRule.all {
      self.rule = rule.name
      rule.apply(&self)
    }
  }

  /// The least number of the class of a name.
  mutating func root(of number: Int) -> Int { classes.root(of: number) }

  /// Makes two names one origin, for the reason of the rule that is applied.
  mutating func join(_ first: Int, _ second: Int) {
    if classes.root(of: first) == classes.root(of: second) { return }
    classes.join(first, second)
    joins.append(OriginJoin(first: first, second: second, rule: rule))
  }

  /// Joins a name with what was found for it, where that is one origin.
  mutating func joinIfOne(_ number: Int, _ found: [Int]) {
    if Set(found.map { classes.root(of: $0) }).count == 1 { join(number, found[0]) }
  }

  /// The names that share a word of `stems` and fit, in order.
  func candidates(
    sharing stems: Set<WordStem>, except number: Int, _ fits: (Int) -> Bool
  ) -> [Int] {
    var seen = Set<Int>()
    for stem in stems {
      guard let numbers = withStem[stem], numbers.count <= Self.namesLookedThrough else { continue }
      for other in numbers where other != number && !seen.contains(other) && fits(other) {
        seen.insert(other)
      }
    }
    return seen.sorted()
  }
}

/// Two names that a rule made one origin.
struct OriginJoin: Hashable, Sendable {
  /// The numbers of the names among those of their subject.
  let first: Int
  let second: Int
  /// The name of the rule.
  let rule: String
}

/// The ways on which joins lead from one name to others.
struct JoinedWays {
  private var joins: [Int: [(other: Int, rule: String)]] = [:]

  /// The ways along `joins`.
  init(_ joins: [OriginJoin]) {
    for join in joins {
      self.joins[join.first, default: []].append((join.second, join.rule))
      self.joins[join.second, default: []].append((join.first, join.rule))
    }
  }

  /// The names that are one with a name, with the rules on the way, each once; not the name itself.
  func from(_ name: Int) -> [Int: [String]] {
    var found: [Int: [String]] = [name: []]
    var open = [name]
    while let last = open.popLast() {
      for (other, rule) in joins[last] ?? [] where found[other] == nil {
        let rules = found[last] ?? []
        found[other] = rules.contains(rule) ? rules : rules + [rule]
        open.append(other)
      }
    }
    found[name] = nil
    return found
  }
}
