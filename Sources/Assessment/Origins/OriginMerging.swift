import Extraction
import Prose

/// Joins the names of one subject that stand for one origin.
///
/// Names are one origin when one is the other's acronym, when one holds all words of the other and
/// no third name does, and when the words beside a person's name say for which body he speaks.
struct OriginMerging {
  private var classes: DisjointSets
  private let names: [OriginName]
  private let sources: [OriginSource]
  private var withStem: [WordStem: [Int]] = [:]

  /// The most names that share a word and are still looked through; past it the word says nothing.
  private static let namesLookedThrough = 200

  /// The class of each of `sources`, all of one subject, whatever their order.
  static func classes(of subject: SubjectOrigins) -> [Int] {
    var merging = OriginMerging(subject.sources)
    merging.joinAcronyms()
    merging.joinForces()
    merging.joinContained()
    merging.joinStaff()
    merging.joinGovernment()
    merging.joinSpokespeople()
    merging.joinOffices()
    merging.joinCompany(of: subject.leaders)
    return subject.sources.indices.map { merging.classes.root(of: $0) }
  }

  private init(_ sources: [OriginSource]) {
    self.sources = sources
    names = sources.map(\.name)
    classes = DisjointSets(count: sources.count)
    var firstWith: [Set<WordStem>: Int] = [:]
    for (number, name) in names.enumerated() {
      let stems = name.stems
      for stem in stems { withStem[stem, default: []].append(number) }
      if sources[number].isAnonymous, name.properStems.isEmpty { continue }
      if let other = firstWith[stems] { classes.join(number, other) }
      firstWith[stems] = firstWith[stems] ?? number
    }
  }

  private mutating func joinAcronyms() {
    var withInitials: [String: Int] = [:]
    for (number, name) in names.enumerated() where !name.initials.isEmpty {
      withInitials[name.initials] = withInitials[name.initials] ?? number
    }
    for (number, name) in names.enumerated() where !name.acronym.isEmpty {
      if let long = withInitials[name.acronym] { classes.join(number, long) }
    }
  }

  /// Longer names first, so that what a short name may stand for is settled before it is asked.
  private mutating func joinContained() {
    let bySize = names.indices.sorted {
      (names[$0].words.count, sources[$0].actor) > (names[$1].words.count, sources[$1].actor)
    }
    for number in bySize {
      let stems = names[number].stems
      let isProper = !names[number].properStems.isEmpty
      if stems.isEmpty || !isProper && sources[number].isAnonymous { continue }
      var found = candidates(sharing: stems, except: number) { other in
        names[other].stems.isSuperset(of: stems) && names[other].stems.count > stems.count
          && (!sources[other].isAnonymous || !names[other].properStems.isEmpty)
      }
      if !isProper, stems.count > 1, found.isEmpty {
        found = candidates(sharing: stems, except: number) { other in
          let shared = names[other].stems.intersection(stems).count
          return shared >= 2 && shared * 3 >= stems.count * 2
        }
      }
      joinIfOne(number, found)
    }
  }

  /// "Ministry officials" are the ministry, where there is one.
  private mutating func joinStaff() {
    for number in names.indices where sources[number].isAnonymous {
      guard let head = names[number].lastWord, OfficeWords.bodies.contains(head) else { continue }
      let stems = names[number].stems
      joinIfOne(
        number,
        candidates(sharing: stems, except: number) { other in
          !sources[other].isAnonymous && names[other].stems.isSuperset(of: stems)
        })
    }
  }

  /// A ministry belongs to its government: where only one of them speaks, the two are one.
  private mutating func joinGovernment() {
    let ministries = names.indices.filter { names[$0].stems.contains(OfficeWords.ministry) }
    var countriesOf: [Int: Set<String>] = [:]
    for ministry in ministries {
      countriesOf[classes.root(of: ministry), default: []]
        .formUnion(CountryStems.countries(in: names[ministry].properStems))
    }
    for number in names.indices {
      let own = CountryStems.countries(in: names[number].properStems)
      let rest = names[number].stems.filter { CountryStems.names[$0] == nil }
      guard rest == [OfficeWords.government] else { continue }
      joinIfOne(
        number,
        ministries.filter { ministry in
          let countries = countriesOf[classes.root(of: ministry)] ?? []
          return countries.isEmpty || own.isEmpty || countries == own
        })
    }
  }

  /// "Directorate head Imre Halasz" speaks for the Directorate.
  private mutating func joinSpokespeople() {
    for number in names.indices {
      let beside = sources[number].wordsBeside
      let isTitled = !beside.isDisjoint(with: OfficeWords.titleStems)
      if beside.isEmpty || sources[number].isBody && !isTitled { continue }
      let found = candidates(sharing: beside, except: number) { other in
        let name = names[other]
        if !sources[other].isBody {
          // "Lumen's director": what has a director is a body, whatever it was taken for.
          return isTitled && !name.properStems.isEmpty && name.stems.isSubset(of: beside)
        }
        return !sources[other].isAnonymous
          && (name.isHeaded(in: beside) || name.isNamed(in: beside))
      }
      joinIfOne(number, found)
    }
  }

  /// "The local mayor" is the mayor who is named elsewhere.
  private mutating func joinOffices() {
    var holders: [WordStem: [Int]] = [:]
    for (number, source) in sources.enumerated() where !names[number].properStems.isEmpty {
      for word in source.wordsBeside { holders[word, default: []].append(number) }
    }
    for (number, source) in sources.enumerated() where !source.isBody {
      if let office = names[number].office { joinIfOne(number, holders[office] ?? []) }
    }
  }

  /// The army and the defence ministry of one country speak as one side.
  private mutating func joinForces() {
    var firstOf: [String: Int] = [:]
    for (number, name) in names.enumerated()
    where sources[number].isBody && !name.stems.isDisjoint(with: OfficeWords.forces) {
      for country in CountryStems.countries(in: name.properStems) {
        if let other = firstOf[country] { classes.join(number, other) }
        firstOf[country] = firstOf[country] ?? number
      }
    }
  }

  /// "The carmaker" and its chief executive are the company that leads the articles.
  private mutating func joinCompany(of leaders: Set<WordStem>) {
    let speakers = names.indices.filter { number in
      let stems = names[number].stems
      return !stems.isEmpty && stems.isSubset(of: OfficeWords.companies)
        || !sources[number].wordsBeside.isDisjoint(with: OfficeWords.executives)
    }
    guard let first = speakers.first else { return }
    let led = names.indices.filter { !names[$0].properStems.isDisjoint(with: leaders) }
    if Set(led.map { classes.root(of: $0) }).count == 1 { classes.join(first, led[0]) }
    for other in speakers.dropFirst() { classes.join(first, other) }
  }

  private func candidates(
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

  private mutating func joinIfOne(_ number: Int, _ found: [Int]) {
    let roots = Set(found.map { classes.root(of: $0) })
    if roots.count == 1, let only = found.first { classes.join(number, only) }
  }
}

/// One name under which an origin appears in the articles of one subject.
struct OriginSource: Sendable {
  let actor: String
  let name: OriginName
  let kind: SourceKind
  /// The kinds as which it was read, here and there another.
  var kinds: Set<SourceKind> = []
  /// The words beside the name where it appears: offices and the bodies they belong to.
  var wordsBeside: Set<WordStem> = []

  init(actor: String, kind: SourceKind) {
    self.actor = actor
    self.kind = kind
    name = OriginName(actor)
  }

  /// Whether nobody is named.
  var isAnonymous: Bool { Self.standing(of: kind, name) == .anonymous }

  /// Whether it is a body that others can speak for.
  var isBody: Bool {
    kinds.union([kind]).contains { kind in
      switch kind {
      case .officialBody, .group, .wireAgency, .outlet: true
      case .namedOfficial, .anonymousOfficial, .post, .unidentifiedPost, .person, .arbitrary,
        .writer:
        false
      }
    }
  }

  /// How far an origin of that kind and name can be told from others.
  static func standing(of kind: SourceKind, _ name: OriginName) -> OriginMentions.Standing {
    switch kind {
    case .writer: .nobody
    case _ where name.isPronoun: .nobody
    case .officialBody, .namedOfficial, .wireAgency, .outlet, .post, .person: .named
    case .anonymousOfficial, .unidentifiedPost: .anonymous
    case .group: name.isSomebody ? .named : .anonymous
    case .arbitrary: name.isNamedBody ? .named : .nobody
    }
  }
}
