public import JSONValues

extension SourceRegister {
  /// The name of the document format.
  public static let schema = "assay.register.v1"

  /// The register as a document; reading it back gives the same register.
  public var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "entries": .array(entries.map(Self.json)),
      "descriptors": .object(
        JSONObject(
          descriptors.sorted { $0.key < $1.key }.map {
            JSONObject.Member(key: $0.key, value: Self.json($0.value))
          })),
      "parties": .array(parties.map(Self.json)),
    ]
  }

  /// Reads a register; nothing is kept of one that is wrong anywhere.
  /// - Throws: `RegisterError` with the first place that is wrong.
  public init(json: JSONValue) throws(RegisterError) {
    guard let schema = json["schema"]?.string, schema.hasPrefix("assay.register.v") else {
      throw .malformed(place: "schema", expected: "it must be \"\(Self.schema)\"")
    }
    guard schema == Self.schema else { throw .newerSchema(schema) }
    self.init()
    for (index, value) in try Self.list(json["entries"], "entries").enumerated() {
      try add(Self.entry(value, "entries[\(index)]"))
    }
    for member in json["descriptors"]?.object?.members ?? [] {
      describe(member.key, as: try Self.descriptor(member.value, "descriptors.\(member.key)"))
    }
    for (index, value) in try Self.list(json["parties"], "parties").enumerated() {
      parties.append(try Self.party(value, "parties[\(index)]"))
    }
  }

  private static func json(_ entry: Entry) -> JSONValue {
    [
      "source": .string(entry.source), "topic": JSONValue(entry.topic),
      "letter": JSONValue(entry.letter?.rawValue), "reason": .string(entry.reason),
      "date": JSONValue(entry.date), "author": JSONValue(entry.author),
    ]
  }

  private static func json(_ descriptor: SourceDescriptor) -> JSONValue {
    .object(
      JSONObject(
        SourceDescriptor.fields.compactMap { field in
          descriptor[keyPath: field.path].map {
            JSONObject.Member(key: field.name, value: .string($0))
          }
        }))
  }

  private static func json(_ party: Party) -> JSONValue {
    [
      "name": .string(party.name), "opponents": JSONValue(party.opponents),
      "allies": JSONValue(party.allies), "members": JSONValue(party.members),
    ]
  }

  private static func entry(_ value: JSONValue, _ place: String) throws(RegisterError) -> Entry {
    let code = try text(value["letter"], "\(place).letter")
    let letter = code.flatMap { Reliability(rawValue: $0) }
    if code != nil, letter == nil {
      throw .malformed(place: "\(place).letter", expected: "it must be a letter from A to F")
    }
    return Entry(
      try needed(value["source"], "\(place).source"),
      topic: try text(value["topic"], "\(place).topic"), letter: letter,
      reason: try text(value["reason"], "\(place).reason") ?? "",
      date: try text(value["date"], "\(place).date"),
      author: try text(value["author"], "\(place).author"))
  }

  private static func descriptor(
    _ value: JSONValue, _ place: String
  ) throws(RegisterError) -> SourceDescriptor {
    var result = SourceDescriptor()
    for field in SourceDescriptor.fields {
      result[keyPath: field.path] = try text(value[field.name], "\(place).\(field.name)")
    }
    return result
  }

  private static func party(_ value: JSONValue, _ place: String) throws(RegisterError) -> Party {
    Party(
      try needed(value["name"], "\(place).name"),
      against: try names(value["opponents"], "\(place).opponents"),
      allies: try names(value["allies"], "\(place).allies"),
      members: try names(value["members"], "\(place).members"))
  }

  private static func names(
    _ value: JSONValue?, _ place: String
  ) throws(RegisterError) -> [String] {
    var result: [String] = []
    for (index, item) in try list(value, place).enumerated() {
      result.append(try needed(item, "\(place)[\(index)]"))
    }
    return result
  }

  private static func list(
    _ value: JSONValue?, _ place: String
  ) throws(RegisterError) -> [JSONValue] {
    guard let value, !value.isNull else { return [] }
    guard let list = value.array else {
      throw .malformed(place: place, expected: "it must be a list")
    }
    return list
  }

  private static func text(
    _ value: JSONValue?, _ place: String
  ) throws(RegisterError) -> String? {
    guard let value, !value.isNull else { return nil }
    guard let text = value.string else {
      throw .malformed(place: place, expected: "it must be a text or null")
    }
    return text
  }

  private static func needed(
    _ value: JSONValue?, _ place: String
  ) throws(RegisterError) -> String {
    guard let text = try text(value, place) else {
      throw .malformed(place: place, expected: "it must be a text")
    }
    return text
  }
}
