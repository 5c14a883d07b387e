/// The members of a JSON object, in the order in which they were written; each key once.
///
/// A key is found by looking through the members, which for the short objects of this project is
/// faster than a table; do not build objects of many thousands of members by the subscript.
public struct JSONObject: Sendable {
  /// One key with its value.
  public struct Member: Sendable {
    /// The key, unescaped; may be empty.
    public var key: String
    /// Its value.
    public var value: JSONValue

    /// The value under a key.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member]

  /// An object without members.
  public init() {
    members = []
  }

  /// The given members; naming a key twice is our bug.
  public init(_ members: [Member]) {
    assert(Self.firstRepeated(members.map(\.key)) == nil, "a key is given once")
    self.members = members
  }

  /// Members whose keys the reader has compared.
  init(checked members: [Member]) {
    self.members = members
  }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// How many members there are.
  public var count: Int { members.count }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// The value under `key`; setting keeps the member's place or appends it, nil removes it.
  public subscript(key: String) -> JSONValue? {
    get {
      position(of: key).map { members[$0].value }
    }
    set {
      switch (position(of: key), newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The members by code point of their keys, as Jupyter writes them.
  public var sortedMembers: [Member] {
    members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private func position(of key: String) -> Int? {
    members.firstIndex { $0.key.hasBytes(of: key) }
  }

  /// The place of the first key that an earlier one equals, or nil.
  static func firstRepeated(_ keys: [String]) -> Int? {
    if keys.count <= 12 {
      return keys.indices.first { place in
        keys[..<place].contains { $0.hasBytes(of: keys[place]) }
      }
    }
    var seen: Set<[UInt8]> = []
    return keys.firstIndex { !seen.insert(Array($0.utf8)).inserted }
  }
}

extension JSONObject: Hashable {
  /// Equal where the same members stand in the same order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) {
      $0.key.hasBytes(of: $1.key) && $0.value == $1.value
    }
  }

  /// Hashes the members in order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    for member in members {
      hasher.combineBytes(of: member.key)
      hasher.combine(member.value)
    }
  }
}
