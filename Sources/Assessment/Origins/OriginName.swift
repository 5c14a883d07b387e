import Extraction
import Prose

/// The name of an origin as words to compare: "President Zelenskyy" and "Volodymyr Zelenskyy".
struct OriginName: Hashable, Sendable {
  /// The words without titles, in order.
  let words: [PhraseWords.Word]
  /// The noun that says what sort of body it is ("ministry"), or the last word.
  let head: WordStem?
  /// The last word, a title too.
  let lastWord: WordStem?
  /// The last word as it is spelled, in small letters.
  private let lastSpelled: String
  /// The initials of its capitalised words, in capitals ("WHO"); empty for a single word.
  let initials: String
  /// The name itself where it is written as an acronym.
  let acronym: String

  /// The name `actor` as it is written; of "the ministry's bulletin" and of "ministry officials"
  /// the ministry.
  init(_ actor: String) {
    let actor = Self.owner(in: actor)
    let all = actor.split { !$0.isLetter && !$0.isNumber }
    let parts = Self.withoutTime(Self.withoutStaff(all))
    // "The mayor's office" is told by whose it is.
    let isRoom = parts.last.map { OfficeWords.rooms.contains($0.lowercased()) } ?? false
    let kept = parts.map { ($0, $0.lowercased()) }.filter { _, word in
      (isRoom || !OfficeWords.titles.contains(word)) && !OfficeWords.counts.contains(word)
    }.map(\.0)
    words = PhraseWords(text: (kept.isEmpty ? parts : kept).joined(separator: " ")).words
      .map { .init(stem: OfficeWords.sameWords[$0.stem] ?? $0.stem, isProper: $0.isProper) }
    lastWord = parts.last.map { WordStem(String($0)) }
    lastSpelled = parts.last?.lowercased() ?? ""
    let capitals = parts.filter { $0.first?.isUppercase == true }
    initials = capitals.count > 1 ? String(capitals.compactMap(\.first)) : ""
    let only = parts.count == 1 ? String(parts[0]) : ""
    acronym = (2...7).contains(only.count) && only.allSatisfy(\.isUppercase) ? only : ""
    let lower = parts.map { $0.lowercased() }
    if let of = lower.firstIndex(of: "of"), of > 0 {
      head = WordStem(lower[of - 1])
    } else {
      head = words.last?.stem
    }
  }

  /// Of "an aerial survey by the geological office" the office, else the possessor.
  private static func owner(in actor: String) -> String {
    guard let by = actor.firstRange(of: " by ") else { return possessor(in: actor) }
    let head = actor[..<by.lowerBound].split(separator: " ").last.map { WordStem(String($0)) }
    guard head.map(OfficeWords.papers.contains) == true else { return possessor(in: actor) }
    return possessor(in: String(actor[by.upperBound...]))
  }

  /// What stands before a possessive, since a body's bulletin or spokesman is the body; of "the
  /// city's fire service" the body behind it, and of "the mayor's office" both.
  private static func possessor(in actor: String) -> String {
    for mark in ["\u{2019}s ", "'s ", "s\u{2019} ", "s' "] {
      guard let place = actor.firstRange(of: mark), place.lowerBound > actor.startIndex else {
        continue
      }
      let owner = String(actor[..<place.lowerBound]) + (mark.hasPrefix("s") ? "s" : "")
      let owned = actor[place.upperBound...]
      let last = owned.split(separator: " ").last.map { WordStem($0.lowercased()) }
      // "The victims' families" are not the victims.
      if last == WordStem("families") || last == WordStem("relatives") { return actor }
      guard last.map(OfficeWords.bodies.contains) == true else { return owner }
      let isRoom = OfficeWords.rooms.contains(owned.lowercased())
      return isRoom || owner.contains { $0.isUppercase } ? "\(owner) \(owned)" : String(owned)
    }
    return actor
  }

  /// Of "ministry officials" and "ministry data" the body, for which they speak.
  ///
  /// One official of it may not speak for it. Who keeps figures may have any name: "WHO figures".
  private static func withoutStaff(_ parts: [Substring]) -> [Substring] {
    guard let last = parts.last?.lowercased(), OfficeWords.records.contains(last),
      let body = parts.dropLast().last,
      OfficeWords.bodyWords.contains(body.lowercased())
        || last != "officials" && body.first?.isUppercase == true
    else { return parts }
    return Array(parts.dropLast())
  }

  /// The words behind "Two days ago", which say when something was said and not who said it.
  private static func withoutTime(_ parts: [Substring]) -> [Substring] {
    guard let ago = parts.firstIndex(of: "ago"), ago + 1 < parts.count else { return parts }
    return Array(parts[(ago + 1)...])
  }

  /// The noun of an office that is named without its holder ("the local mayor"), else nil; nil too
  /// for staff, of whom a body has many.
  var office: String? {
    guard properStems.isEmpty, stems.isDisjoint(with: OfficeWords.anonymous),
      !OfficeWords.bodyWords.contains(lastSpelled), !OfficeWords.staff.contains(lastSpelled)
    else { return nil }
    return lastSpelled.isEmpty ? nil : lastSpelled
  }

  /// Whether it names nobody beyond its article: "a spokesman", "officials", "the company".
  var isPassing: Bool {
    guard !words.isEmpty, properStems.isEmpty else { return false }
    return stems.isSubset(of: OfficeWords.passing)
  }

  /// Whether the name tells who is meant: a proper name or a body of people.
  var isSomebody: Bool {
    !properStems.isEmpty || head.map(OfficeWords.bodies.contains) == true
  }

  /// Whether it is a body of people with a proper name: "observers from the Southern Union".
  var isNamedBody: Bool {
    !properStems.isEmpty && !stems.isDisjoint(with: OfficeWords.bodies)
  }

  /// Whether words beside a person hold the noun that says what it is: "ministry"; the last of
  /// several names may be where both are.
  func isHeaded(in beside: Set<WordStem>) -> Bool {
    guard let head, beside.contains(head) else { return false }
    return OfficeWords.bodies.contains(head) || !properStems.contains(head) || words.count == 1
  }

  /// Whether words beside a person name it: "Orbex" of "Orbex Drilling", and not "Lima" alone of
  /// "Deportivo Lima", which may be where he is in office.
  func isNamed(in beside: Set<WordStem>) -> Bool {
    let proper = words.filter(\.isProper).map(\.stem)
    return proper.first.map(beside.contains) == true
      || proper.count > 2 && proper.dropFirst().allSatisfy(beside.contains)
  }

  /// Whether it is only a word for somebody who is named elsewhere ("its").
  var isPronoun: Bool { words.isEmpty && acronym.isEmpty }

  /// Its words as a set.
  var stems: Set<WordStem> { Set(words.map(\.stem)) }

  /// Its capitalised words as a set.
  var properStems: Set<WordStem> { Set(words.filter(\.isProper).map(\.stem)) }
}
