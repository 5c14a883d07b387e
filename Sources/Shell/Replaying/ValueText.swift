import JSONValues

/// Data of an output in words, short enough for one line of a report.
enum ValueText {
  /// The value as it would stand in a table.
  static func plain(_ value: JSONValue) -> String {
    switch value {
    case .null: "unknown"
    case .bool(let bool): bool ? "yes" : "no"
    case .number(let number): number.token
    case .string(let text): text
    case .array, .object: short(value)
    }
  }

  /// The value by its name, or cut after 60 characters.
  static func short(_ value: JSONValue) -> String {
    if let object = value.object, let name = name(of: object) { return name }
    let text =
      switch value {
      case .string, .null, .bool, .number: plain(value)
      case .array(let elements): elements.map(short).joined(separator: ", ")
      case .object(let object):
        object.members.filter { !$0.value.isNull }
          .map { "\($0.key) \(short($0.value))" }.joined(separator: ", ")
      }
    return text.count > 60 ? text.prefix(59) + "…" : text
  }

  /// What people call the thing: its path, its quoted words, its id.
  static func name(of object: JSONObject) -> String? {
    let id = object["id"]?.string
    if let path = object["path"]?.string { return path }
    for key in ["quote", "content", "text"] {
      guard let words = object[key]?.string else { continue }
      let short = words.count > 60 ? words.prefix(59) + "…" : words
      return id.map { "\($0) “\(short)”" } ?? "“\(short)”"
    }
    if let measure = object["measure"] {
      let counted = measure["population"]?.string ?? measure["unit"]?.string ?? ""
      let outcomes = measure["outcomes"]?.array?.compactMap(\.string) ?? []
      return ([counted] + outcomes).joined(separator: " ")
    }
    if let first = object["a"]?.string, let second = object["b"]?.string {
      return "\(first) and \(second)"
    }
    if id == nil, let actor = object["actor"] { return actor.string ?? "no origin named" }
    return id
  }
}
