import Articles
import Extraction
import Prose

/// Makes a group of the figures of one measure.
struct GroupReading {
  let figures: ComparedFigures
  let members: [Int]
  let origins: GroupOrigins

  init(of members: [Int], in figures: ComparedFigures, _ retelling: inout Retelling) {
    self.figures = figures
    self.members = members
    origins = GroupOrigins(of: members, in: figures, &retelling)
  }

  /// The group with its origins, ends and pairs.
  func group() -> FigureGroup {
    let byOrigin = mentionsByOrigin()
    let latest = latest(byOrigin)
    let (low, high) = ends(of: latest)
    let openEnds = latest.filter {
      figures.intervals[$0].reportedLow == nil || figures.intervals[$0].reportedHigh == nil
    }
    let (pairs, leftOut) = pairs(byOrigin)
    return FigureGroup(
      measure: figures.mention(members[0]).figure.measure,
      mentions: members.map { figures.kept[$0] },
      origins: byOrigin.map(originMentions),
      independentOrigins: independentOrigins(byOrigin),
      articles: Set(members.map { figures.mention($0).article }).count,
      low: low, high: high, openEnds: openEnds.count, best: best, pairs: pairs,
      pairsLeftOut: leftOut)
  }

  /// The members of each origin, in order of its first member.
  private func mentionsByOrigin() -> [[Int]] {
    var numbers: [Int: Int] = [:]
    var result: [[Int]] = []
    for member in members {
      let root = origins.roots[member] ?? member
      if let number = numbers[root] {
        result[number].append(member)
      } else {
        numbers[root] = result.count
        result.append([member])
      }
    }
    return result
  }

  private func standing(_ origin: [Int]) -> OriginMentions.Standing {
    origins.standing[origins.roots[origin[0]] ?? origin[0]] ?? .nobody
  }

  private func originMentions(_ origin: [Int]) -> OriginMentions {
    OriginMentions(
      actor: origins.actors[origins.roots[origin[0]] ?? origin[0]], standing: standing(origin),
      mentions: origin.map { figures.kept[$0] },
      inferred: origin.filter(origins.inferred.contains).map { figures.kept[$0] },
      otherNames: otherNames(of: origin))
  }

  /// The other names of its mentions, each with what made it this origin.
  private func otherNames(of origin: [Int]) -> [OtherName] {
    let actor = origins.actors[origins.roots[origin[0]] ?? origin[0]]
    var result: [OtherName] = []
    for member in origin {
      let number = figures.originClasses[member]
      guard number >= 0, let name = figures.mention(member).claim?.origin?.actor, name != actor,
        !result.contains(where: { $0.name == name })
      else { continue }
      let reasons = [figures.origins.reasons[number][name], origins.ties[member]]
        .compactMap(\.self)
      if !reasons.isEmpty {
        result.append(OtherName(name: name, reason: reasons.joined(separator: ", and ")))
      }
    }
    return result
  }

  /// Every named origin counts; those without a name count as one together, since nothing shows
  /// that two of them are two.
  private func independentOrigins(_ byOrigin: [[Int]]) -> Int {
    let standings = byOrigin.map(standing)
    return standings.filter { $0 == .named }.count + (standings.contains(.anonymous) ? 1 : 0)
  }

  /// The latest count of each origin; without any origin all mentions.
  private func latest(_ byOrigin: [[Int]]) -> [Int] {
    let counting = byOrigin.filter { standing($0) != .nobody }
    return (counting.isEmpty ? byOrigin : counting).flatMap(latestMentions)
  }

  /// The least low and greatest high over the `latest` counts.
  ///
  /// A party's word on its opponents never sets the low.
  private func ends(of latest: [Int]) -> (low: DecimalNumber?, high: DecimalNumber?) {
    let scale = figures.classes.measures[members[0]].scale
    let lows = latest.filter { !isPartisan($0) }
      .compactMap { figures.intervals[$0].reportedLow }
    let highs = latest.compactMap { figures.intervals[$0].reportedHigh }
    return (Self.shown(lows.min(), scale), Self.shown(highs.max(), scale))
  }

  /// The number that follows the last of the members that the analyst picked.
  private var best: BestFigure? {
    guard let picked = members.last(where: { figures.links.picks[figures.mention($0).id] != nil }),
      let value = figures.links.picks[figures.mention(picked).id]
    else { return nil }
    let (own, scale) = (
      figures.classes.measures[picked].scale, figures.classes.measures[members[0]].scale
    )
    let inBase = own == scale ? nil : value * own
    return BestFigure(
      value: inBase.flatMap { $0.divided(by: scale, digits: 6) } ?? value,
      mention: figures.kept[picked], origin: origins.actors[origins.roots[picked] ?? picked])
  }

  /// The mentions of an origin with its latest as-of date.
  private func latestMentions(_ origin: [Int]) -> [Int] {
    let standing = origin.filter { !figures.isReplaced[$0] }
    let origin = standing.isEmpty ? origin : standing
    let dates = origin.compactMap { figures.asOf($0) }
    guard let latest = dates.max() else { return origin }
    return origin.filter { figures.asOf($0) == latest }
  }

  /// Whether a party counts its opponents' losses.
  private func isPartisan(_ figure: Int) -> Bool {
    guard let side = figures.classes.measures[figure].side,
      let root = origins.roots[figure], let actor = origins.actors[root]
    else { return false }
    let words = PhraseWords(text: actor).stems
    return figures.settings.parties.contains { party in
      party.opponents.contains(side)
        && ([party.name] + party.allies + party.members).contains {
          !PhraseWords(text: $0).stems.isDisjoint(with: words)
        }
    }
  }

  /// A base quantity in the unit of the group; converted ones to six digits.
  private static func shown(_ quantity: Quantity?, _ scale: DecimalNumber) -> DecimalNumber? {
    guard let number = quantity?.number else { return nil }
    if scale == DecimalNumber(1) { return number }
    return number.divided(by: scale, digits: 6)
  }

  /// The pairs against the first mention of each origin, or all; and how many were left out.
  private func pairs(_ byOrigin: [[Int]]) -> ([ComparedPair], Int) {
    let reading = PairReading(figures: figures)
    if figures.settings.listsAllPairs {
      let all = members.indices.flatMap { first in
        members[(first + 1)...].map { reading.pair(members[first], $0, in: origins) }
      }
      return (all, 0)
    }
    let references = byOrigin.prefix(figures.settings.referenceOrigins).map { $0[0] }
    let places = Dictionary(uniqueKeysWithValues: references.enumerated().map { ($1, $0) })
    var result: [ComparedPair] = []
    for (index, reference) in references.enumerated() {
      for member in members where member != reference {
        if let place = places[member], place < index { continue }
        let isForward = reference < member
        result.append(
          reading.pair(isForward ? reference : member, isForward ? member : reference, in: origins))
      }
    }
    return (result, (byOrigin.count - references.count) * (members.count - references.count))
  }
}
