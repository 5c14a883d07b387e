import Articles
import Assessment
import Extraction
import JSONValues

/// What `expected/comparisons.json` says of the articles together, against what is found.
enum SeedComparisons {
  /// The heading of its lines in the list of what is not reached.
  static let name = "comparisons"

  /// The expected groups and pairs.
  static func expected() throws -> JSONValue {
    try JSONValue(reading: Seeds.bytes(of: "expected/\(name).json") ?? [])
  }

  /// Where what is found is not the expected.
  static func differences() throws -> [ReadingDifference] {
    let expected = try expected()
    return (expected["groups"]?.array ?? []).flatMap(differences(ofGroup:))
      + (expected["pairs"]?.array ?? []).flatMap(differences(ofPair:))
  }

  /// The event whose articles a reference names.
  static func event(of reference: JSONValue?) -> SeedEvent? {
    let article = reference?.array?.first?.string ?? ""
    return SeedEvent.all[String(article.prefix { $0 != "-" })]
  }

  private static func differences(ofGroup group: JSONValue) -> [ReadingDifference] {
    let title = "group \"\(group["measure"]?.string ?? "")\""
    let references = group["mentions"]?.array ?? []
    guard let event = event(of: references.first) else { return [missed(title)] }
    let wanted = Set(references.compactMap(event.mention))
    let found = event.comparison.groups.max {
      wanted.intersection($0.mentions).count < wanted.intersection($1.mentions).count
    }
    guard let found, !wanted.isDisjoint(with: found.mentions) else { return [missed(title)] }
    // A headline restates the article, so that the expected groups name no mention in one.
    let mentions = Set(found.mentions.filter { event.mentions[$0].figure.zone == .body })
    var lines = wanted.subtracting(mentions).map { "\(title) holds \(event.name(of: $0))" }
    lines += mentions.subtracting(wanted).map { "\(title) does not hold \(event.name(of: $0))" }
    let actors = found.origins.filter { $0.standing != .nobody }
      .map { straightened($0.actor ?? "") }.sorted()
    let origins = (group["independentOrigins"]?.array ?? []).compactMap(\.string)
      .map(straightened).sorted()
    if actors != origins || found.independentOrigins != origins.count {
      lines.append("\(title) has the origins \(origins.joined(separator: ", "))")
    }
    let description = "\(found.independentOrigins) of \(actors.joined(separator: ", "))"
    return lines.sorted().map { ReadingDifference(line: $0, found: description) }
  }

  private static func differences(ofPair pair: JSONValue) -> [ReadingDifference] {
    guard let event = event(of: pair["a"]), let a = pair["a"], let b = pair["b"] else { return [] }
    let title = "pair " + [a, b].map(name).joined(separator: " and ")
    guard let first = event.mention(a), let second = event.mention(b),
      let found = event.pair(first, second)
    else { return [missed(title)] }
    let fields: [(name: String, found: String)] = [
      ("verdict", found.verdict.rawValue), ("relation", found.relation.rawValue),
      ("reason", found.reason), ("drift", found.drift.joined(separator: "; ")),
    ]
    return fields.compactMap { field in
      guard let value = pair[field.name] else { return nil }
      let wanted = value.string ?? (value.array ?? []).compactMap(\.string).joined(separator: "; ")
      guard wanted != field.found else { return nil }
      return ReadingDifference(line: "\(title): \(field.name) is \(wanted)", found: field.found)
    }
  }

  /// Articles write the apostrophe both ways.
  private static func straightened(_ name: String) -> String {
    String(name.map { $0 == "’" ? "'" : $0 })
  }

  private static func missed(_ title: String) -> ReadingDifference {
    ReadingDifference(line: "\(title) is missed", found: nil)
  }

  private static func name(of reference: JSONValue) -> String {
    let words = reference.array ?? []
    return "\(words.first?.string ?? "") \"\(words.count > 1 ? words[1].string ?? "" : "")\""
  }
}
