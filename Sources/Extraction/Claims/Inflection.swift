import Prose

/// Which form of a verb a word is; several at once where English does not tell them apart.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  /// "says".
  static let thirdPerson = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  /// "saying".
  static let gerund = VerbForm(rawValue: 16)
}

/// The forms of an English verb, by rule and by the list of irregular verbs.
enum Inflection {
  /// The forms of `verb`, each with what it is.
  static func forms(of verb: String) -> [(word: String, form: VerbForm)] {
    if verb == "be" {
      return [
        ("be", .base), ("is", .thirdPerson), ("are", .base), ("am", .base), ("was", .past),
        ("were", .past), ("been", .participle), ("being", .gerund),
      ]
    }
    var result: [(word: String, form: VerbForm)] = [
      (verb, .base), (thirdPerson(of: verb), .thirdPerson),
    ]
    if let (past, participle) = irregular[verb] {
      result.append((past, past == participle ? [.past, .participle] : .past))
      if past != participle { result.append((participle, .participle)) }
      let doubled = past.hasSuffix("ed") && past.dropLast(2).last == past.dropLast(3).last
      result.append(
        (
          doubled && past.dropLast(2).dropLast() == verb[...]
            ? past.dropLast(2) + "ing" : gerund(of: verb), .gerund
        ))
    } else {
      result.append((regularPast(of: verb), [.past, .participle]))
      result.append((gerund(of: verb), .gerund))
    }
    return result
  }

  private static let irregular: [String: (String, String)] = {
    var result: [String: (String, String)] = [:]
    for line in IrregularVerbs.table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      result[words[0]] = (words[1], words[2])
    }
    return result
  }()

  private static let doubling: Set<String> = [
    "begin", "bet", "cut", "forget", "get", "hit", "let", "put", "quit", "run", "set", "sit", "win",
    "forbid",
  ]

  private static func endsInConsonantAndY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !"aeiou".contains(verb.dropLast().last ?? "a")
  }

  private static func thirdPerson(of verb: String) -> String {
    if verb == "have" { return "has" }
    if verb == "go" || verb == "do" { return verb + "es" }
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
    return ["s", "sh", "ch", "x", "z"].contains(where: verb.hasSuffix) ? verb + "es" : verb + "s"
  }

  private static func regularPast(of verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    return endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
  }

  private static func gerund(of verb: String) -> String {
    if doubling.contains(verb), let last = verb.last { return verb + String(last) + "ing" }
    if verb == "lie" { return "lying" }
    let keepsE = verb.hasSuffix("ee") || verb.hasSuffix("oe") || verb == "be"
    return (verb.hasSuffix("e") && !keepsE ? String(verb.dropLast()) : verb) + "ing"
  }
}
