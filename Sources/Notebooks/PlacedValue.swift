import Digests
import JSONValues

/// A JSON value with its place in the notebook, so that every refusal names where.
struct PlacedValue {
  let value: JSONValue
  /// The way to it: "cells[3].metadata.tags"; "the whole" for the notebook itself.
  let place: String

  func mustBe(_ expected: String) -> NotebookError {
    .malformed(place: place, expected: expected, found: value.kind)
  }

  /// The member `key`, which must be there.
  func required(_ key: String) throws(NotebookError) -> PlacedValue {
    guard let member = try optional(key) else {
      throw .malformed(place: path(to: key), expected: "there", found: "nothing")
    }
    return member
  }

  /// The member `key` where it is there.
  func optional(_ key: String) throws(NotebookError) -> PlacedValue? {
    try object()[key].map { PlacedValue(value: $0, place: path(to: key)) }
  }

  func elements() throws(NotebookError) -> [PlacedValue] {
    guard let array = value.array else { throw mustBe("a list") }
    return array.indices.map { PlacedValue(value: array[$0], place: "\(place)[\($0)]") }
  }

  /// The members in order, each with its place.
  func members() throws(NotebookError) -> [(key: String, value: PlacedValue)] {
    try object().members.map { ($0.key, PlacedValue(value: $0.value, place: path(to: $0.key))) }
  }

  /// Its members but those of the given keys.
  func object(without keys: [String]) throws(NotebookError) -> JSONObject {
    var object = try object()
    for key in keys { object[key] = Optional<JSONValue>.none }
    return object
  }

  /// Refuses every member but the given ones.
  func allowOnly(_ keys: Set<String>) throws(NotebookError) {
    for key in try object().keys where !keys.contains(key) {
      throw .unknownMember(place: path(to: key))
    }
  }

  private func path(to key: String) -> String { place == "the whole" ? key : "\(place).\(key)" }

  func object() throws(NotebookError) -> JSONObject {
    guard let object = value.object else { throw mustBe("an object") }
    return object
  }

  func text() throws(NotebookError) -> String {
    guard let text = value.string else { throw mustBe("a text") }
    return text
  }

  /// A text that may be stored as a list of its lines.
  func joinedText() throws(NotebookError) -> String {
    if let text = value.string { return text }
    guard let lines = value.array else { throw mustBe("a text or a list of texts") }
    var joined = ""
    for line in lines {
      guard let text = line.string else { throw mustBe("a text or a list of texts") }
      joined += text
    }
    return joined
  }

  func texts() throws(NotebookError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    return texts
  }

  func flag() throws(NotebookError) -> Bool {
    guard let flag = value.bool else { throw mustBe("true or false") }
    return flag
  }

  /// A whole number from 0.
  func count() throws(NotebookError) -> Int {
    guard let number = value.integer, number >= 0 else { throw mustBe("a whole number from 0") }
    return number
  }

  func digest() throws(NotebookError) -> SHA256Digest {
    guard let text = value.string, let digest = SHA256Digest(hexadecimal: text) else {
      throw mustBe("a SHA-256 digest of 64 hexadecimal digits")
    }
    return digest
  }

  /// A case of an enumeration by its name.
  func named<Name: RawRepresentable<String> & CaseIterable>(
    _ type: Name.Type
  ) throws(NotebookError) -> Name {
    guard let name = value.string.flatMap(Name.init(rawValue:)) else {
      let names = Name.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let found = value.string.map { "'\($0)'" } ?? value.kind
      throw .malformed(place: place, expected: "one of \(names)", found: found)
    }
    return name
  }
}
