import JSONValues

/// Whether two pieces of data can stand for one thing before and after a change.
enum Likeness {
  /// Two files are never one thing; neither are a thing and a plain value.
  static func mayBeOne(_ recorded: JSONValue, _ found: JSONValue) -> Bool {
    guard let first = recorded.object, let second = found.object else {
      return recorded.object == nil && found.object == nil
    }
    return first["path"] == second["path"]
  }

  /// Whether their words agree for the better half from both ends, as where one digit changed.
  static func areAlike(_ recorded: JSONValue, _ found: JSONValue) -> Bool {
    guard mayBeOne(recorded, found) else { return false }
    let (first, second) = (words(of: recorded), words(of: found))
    let head = zip(first, second).prefix { $0 == $1 }.count
    let tail = zip(first.dropFirst(head).reversed(), second.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    return 2 * (head + tail) >= max(first.count, second.count)
  }

  private static func words(of value: JSONValue) -> [UInt8] {
    for key in ["quote", "content", "text", "path", "id"] {
      if let words = value[key]?.string { return Array(words.utf8) }
    }
    return Array(value.compact.utf8)
  }
}
