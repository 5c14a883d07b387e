import Extraction
import Prose

/// The origins of the figures of one group: by name, then by what ties figures without a name to
/// those with one.
struct GroupOrigins {
  /// The origin of each member, by the least member that shares it.
  private(set) var roots: [Int: Int] = [:]
  /// The members that were tied to their origin by wording and not by a name.
  private(set) var inferred: Set<Int> = []
  /// Why a member that names another is of its origin, in a few words.
  private(set) var ties: [Int: String] = [:]
  private(set) var standing: [Int: OriginMentions.Standing] = [:]
  private(set) var actors: [Int: String] = [:]

  private let figures: ComparedFigures
  private let members: [Int]
  private var joined: DisjointSets
  private var place: [Int: Int] = [:]

  /// The origins of `members`, which are figures of one measure, in order.
  init(of members: [Int], in figures: ComparedFigures, _ retelling: inout Retelling) {
    self.figures = figures
    self.members = members
    joined = DisjointSets(count: members.count)
    for (index, member) in members.enumerated() { place[member] = index }
    joinNames()
    joinWithinArticles()
    joinSharedWording()
    joinRetellings(&retelling)
    joinRelays()
    joinDerived()
    settle()
  }

  private mutating func joinNames() {
    var firstOfClass: [Int: Int] = [:]
    for (index, member) in members.enumerated() where figures.originClasses[member] >= 0 {
      let origin = figures.originClasses[member]
      if let other = firstOfClass[origin] { joined.join(index, other) }
      firstOfClass[origin] = firstOfClass[origin] ?? index
    }
  }

  /// A figure without a source, or from "officials", takes the origin of one with the same ends in
  /// the same article, and of the one that it only converts to another unit.
  private mutating func joinWithinArticles() {
    var sources: [Signature: Set<Int>] = [:]
    for (index, member) in members.enumerated() where isNamed(member) && !isGeneric(member) {
      sources[signature(of: member), default: []].insert(index)
    }
    for (index, member) in members.enumerated() where !isNamed(member) || isGeneric(member) {
      let found = sources[signature(of: member)] ?? []
      let roots = Set(found.map { joined.root(of: $0) })
      if roots.count == 1, let only = roots.first {
        infer(index, from: only, "its article gives the same number")
      } else if let neighbour = converted(index) {
        infer(index, from: neighbour, "it is the same amount in another unit")
      }
    }
  }

  /// The neighbour that states the same amount in another unit beside this figure.
  private func converted(_ index: Int) -> Int? {
    let mention = figures.mention(members[index])
    return [index - 1, index + 1].first { other in
      guard members.indices.contains(other) else { return false }
      let near = figures.mention(members[other])
      let gap = max(
        mention.figure.span.start - near.figure.span.end,
        near.figure.span.start - mention.figure.span.end)
      return near.article == mention.article && gap < 40 && isNamed(members[other])
        && near.figure.measure.unit != mention.figure.measure.unit
        && figures.intervals[members[index]].verdict(against: figures.intervals[members[other]])
          != .disjoint
    }
  }

  /// Figures of two articles inside the same run of words were copied, whoever is named.
  private mutating func joinSharedWording() {
    let length = figures.settings.wordsOfSharedRun
    var firstWith: [UInt64: Int] = [:]
    var texts: [Int: TokenizedText] = [:]
    for (index, member) in members.enumerated() {
      let mention = figures.mention(member)
      let text = texts[mention.article] ?? figures.articles[mention.article].reading.text
      texts[mention.article] = text
      guard let sentence = text.sentence(holding: mention.figure.span) else { continue }
      let runs = WordRuns(text: text, length: length)
        .runs(around: mention.figure.span, in: sentence.span)
      for run in runs {
        guard let other = firstWith[run] else {
          firstWith[run] = index
          continue
        }
        if figures.mention(members[other]).article == mention.article { continue }
        if joined.root(of: other) == joined.root(of: index) { continue }
        tie(index, other, "both stand in the same run of words")
        if !isNamed(member) { inferred.insert(member) }
        if !isNamed(members[other]) { inferred.insert(members[other]) }
      }
    }
  }

  /// An article that retells another takes over its origins where it names none itself.
  private mutating func joinRetellings(_ retelling: inout Retelling) {
    var sources: [Int: [Int]] = [:]
    for (index, member) in members.enumerated() where isNamed(member) && !isGeneric(member) {
      let group = retelling.quotationClass(of: figures.mention(member).article)
      if (sources[group]?.count ?? 0) < 8 { sources[group, default: []].append(index) }
    }
    for (index, member) in members.enumerated() where !isNamed(member) || isGeneric(member) {
      if inferred.contains(member) { continue }
      let article = figures.mention(member).article
      let found = (sources[retelling.quotationClass(of: article)] ?? []).filter { other in
        figures.mention(members[other]).article != article
          && retelling.joins(article, figures.mention(members[other]).article)
          && figures.intervals[member].verdict(against: figures.intervals[members[other]])
            != .disjoint
      }
      let roots = Set(found.map { joined.root(of: $0) })
      if roots.count == 1, let only = roots.first {
        infer(index, from: only, "its article retells the other")
      }
    }
  }

  /// A news organisation that gives the very number of another origin relays it: newspapers do not
  /// count for themselves what somebody else has counted.
  private mutating func joinRelays() {
    var sources: [Ends: Set<Int>] = [:]
    for (index, member) in members.enumerated() where isNamed(member) && !isMedium(member) {
      sources[Ends(figures.intervals[member]), default: []].insert(index)
    }
    for (index, member) in members.enumerated() where isMedium(member) {
      let found = sources[Ends(figures.intervals[member])] ?? []
      let roots = Set(found.map { joined.root(of: $0) })
      if roots.count == 1, let only = roots.first {
        infer(index, from: only, "newspapers pass on such a number")
      }
    }
  }

  private func isMedium(_ member: Int) -> Bool {
    figures.mention(member).claim?.origin.map(figures.press.passesOn) ?? false
  }

  private struct Ends: Hashable {
    let low: Quantity?
    let high: Quantity?

    init(_ interval: SlackInterval) {
      (low, high) = (interval.reportedLow, interval.reportedHigh)
    }
  }

  private mutating func joinDerived() {
    for figure in figures.bases.figures {
      guard let index = place[figure] else { continue }
      for (other, member) in members.enumerated()
      where figures.bases.derives(figure, from: member, in: figures) {
        tie(index, other, "one number was worked out from the other")
      }
    }
    guard !figures.links.derivedFrom.isEmpty else { return }
    var numbers: [String: Int] = [:]
    for (index, member) in members.enumerated() { numbers[figures.mention(member).id] = index }
    for (index, member) in members.enumerated() {
      for basis in figures.links.derivedFrom[figures.mention(member).id] ?? [] {
        if let other = numbers[basis] {
          tie(index, other, "you say that one derives from the other")
        }
      }
    }
  }

  private mutating func tie(_ index: Int, _ other: Int, _ reason: String) {
    if joined.root(of: index) == joined.root(of: other) { return }
    joined.join(index, other)
    for one in [index, other] { ties[members[one]] = ties[members[one]] ?? reason }
  }

  private mutating func infer(_ index: Int, from other: Int, _ reason: String) {
    tie(index, other, reason)
    inferred.insert(members[index])
  }

  private mutating func settle() {
    for (index, member) in members.enumerated() {
      let root = members[joined.root(of: index)]
      roots[member] = root
      let origin = figures.originClasses[member]
      let own = origin < 0 ? .nobody : figures.origins.standing[origin]
      let before = standing[root]
      if before == nil || rank(own) > rank(before ?? .nobody) {
        standing[root] = own
        actors[root] = origin < 0 ? nil : figures.origins.actors[origin]
      }
    }
  }

  private func rank(_ standing: OriginMentions.Standing) -> Int {
    switch standing {
    case .named: 2
    case .anonymous: 1
    case .nobody: 0
    }
  }

  private func isNamed(_ member: Int) -> Bool { figures.originClasses[member] >= 0 }

  /// Whether the origin is a word such as "officials", which tells nothing about who is meant.
  private func isGeneric(_ member: Int) -> Bool {
    let origin = figures.originClasses[member]
    guard origin >= 0, figures.origins.standing[origin] == .anonymous else { return false }
    return OriginName(figures.origins.actors[origin]).stems.isSubset(of: OfficeWords.anonymous)
  }

  private struct Signature: Hashable {
    let article: Int
    let ends: Ends
  }

  private func signature(of member: Int) -> Signature {
    Signature(
      article: figures.mention(member).article, ends: Ends(figures.intervals[member]))
  }
}

extension TokenizedText {
  /// The sentence that holds `span`, or nil where the text has none there.
  func sentence(holding span: Span) -> Sentence? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].span.overlaps(span) else { return nil }
    return sentences[low]
  }
}
