/// Who speaks for companies in the articles of a subject, and where that is only one company.
struct SpokenCompanies {
  /// Those who speak for one company, each list in order and of two or more.
  private(set) var speakersOfOne: [[Int]] = []

  private let speakers: [Speaker]
  /// Names of companies that lead the articles.
  private let led: [Int]
  private let sources: [OriginSource]

  /// Somebody who speaks for a company.
  private struct Speaker {
    let number: Int
    /// The noun that says of what sort the company is, or nil.
    let sort: WordStem?
    /// The names of the company, where they stand beside its executive.
    let owner: Set<WordStem>
  }

  /// The companies among the names of `merging`.
  init(in merging: inout OriginMerging) {
    sources = merging.sources
    let names = merging.names
    led = names.indices.filter { number in
      let source = merging.sources[number]
      return !names[number].properStems.isDisjoint(with: merging.leaders)
        && names[number].stems.isDisjoint(with: OfficeWords.publicBodies)
        && source.wordsBeside.isDisjoint(with: OfficeWords.titleStems)
    }
    speakers = names.indices.compactMap { Self.speaker($0, merging.sources[$0]) }
    let articles = speakers.reduce(into: Set<Int>()) { $0.formUnion(sources[$1.number].articles) }
    if let all = members(speakers, led: led, &merging) {
      speakersOfOne = [all]
    } else {
      speakersOfOne = articles.sorted().compactMap { article in
        members(
          speakers.filter { sources[$0.number].articles.contains(article) },
          led: led.filter { sources[$0].articles.contains(article) }, &merging)
      }
    }
  }

  private static func speaker(_ number: Int, _ source: OriginSource) -> Speaker? {
    let stems = source.name.stems
    if !stems.isEmpty, stems.isSubset(of: OfficeWords.companies) {
      let sort = stems.subtracting(OfficeWords.anyCompany).min { $0.packed < $1.packed }
      let isMaker = sort.map(OfficeWords.makers.contains) == true
      return Speaker(number: number, sort: isMaker ? maker : sort, owner: [])
    }
    guard !source.wordsBeside.isDisjoint(with: OfficeWords.executives) else { return nil }
    return Speaker(number: number, sort: nil, owner: source.namesBeside)
  }

  private static let maker = WordStem("maker")

  /// The leading company with the speakers, or nil where they may speak for several companies.
  private func members(
    _ here: [Speaker], led: [Int], _ merging: inout OriginMerging
  ) -> [Int]? {
    if Set(led.map { merging.root(of: $0) }).count > 1 { return nil }
    var owners = led.isEmpty ? [] : [Set(led.flatMap { merging.names[$0].properStems })]
    for speaker in here where !speaker.owner.isEmpty {
      if !owners.contains(where: { !$0.isDisjoint(with: speaker.owner) }) {
        owners.append(speaker.owner)
      }
    }
    let sorts = Set(here.compactMap(\.sort))
    let others = sorts.intersection(OfficeWords.thirdParties)
    guard owners.count < 2, sorts.count < 2, others.isEmpty || owners.isEmpty else { return nil }
    let members = led.prefix(1) + here.map(\.number)
    return members.count > 1 ? Array(members) : nil
  }
}
