internal import JSONValues

/// A JSON file of one article, or of an array of them: ninjs, schema.org and their like.
struct JSONFile: ArticleFormat {
  let name = "json"

  /// By its path, or where it begins as an object or an array of objects does.
  func recognizes(_ bytes: [UInt8], path: String?) -> Bool {
    if let path, path.hasSuffix(".json") { return true }
    return Self.beginsObject(bytes)
  }

  func read(_ bytes: [UInt8]) throws(ArticleError) -> [Article] {
    let start = Self.markWidth(in: bytes)
    guard let first = bytes[start...].first(where: { !$0.isBlank }) else {
      throw .empty(at: ArticlePlace(0))
    }
    if first != UInt8(ascii: "["), bytes.count > ArticleLimits.textInBytes {
      throw .textTooLarge(at: ArticlePlace(0), size: bytes.count)
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(reading: bytes[start...])
    } catch {
      throw .malformedJSON(JSONError(error.reason, at: error.offset + start))
    }
    var articles: [Article] = []
    if let elements = value.array {
      guard !elements.isEmpty else { throw .empty(at: ArticlePlace(start)) }
      for (element, range) in zip(elements, Self.elements(in: bytes)) {
        articles.append(
          try Article(
            from: element, bytes: Array(bytes[range]), at: range.lowerBound, format: name))
      }
    } else {
      articles = [try Article(from: value, bytes: bytes, at: start, format: name)]
    }
    return articles
  }

  /// Bytes of the byte-order mark at the beginning, which JSON does not allow but files have.
  static func markWidth(in bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether a member, "{" or "}" follows the first brace or bracket, as no story begins.
  static func beginsObject(_ bytes: [UInt8]) -> Bool {
    guard let first = visible(from: markWidth(in: bytes), in: bytes),
      let second = visible(from: first + 1, in: bytes)
    else { return false }
    switch bytes[first] {
    case UInt8(ascii: "{"):
      return bytes[second] == UInt8(ascii: "\"") || bytes[second] == UInt8(ascii: "}")
    case UInt8(ascii: "["): return bytes[second] == UInt8(ascii: "{")
    default: return false
    }
  }

  /// The first of the next bytes that is not blank; nil where many blanks come first.
  private static func visible(from start: Int, in bytes: [UInt8]) -> Int? {
    (start..<min(start + 4096, bytes.count)).first { !bytes[$0].isBlank }
  }

  /// The bytes of each element of the array that the file is known to be, without blanks around.
  private static func elements(in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (depth, start, isInText, isEscaped) = (0, 0, false, false)
    for (index, byte) in bytes.enumerated() {
      if isInText {
        if byte == UInt8(ascii: "\""), !isEscaped { isInText = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth == 1 { start = index + 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { result.append(trimmed(start..<index, in: bytes)) }
      case UInt8(ascii: ",") where depth == 1:
        result.append(trimmed(start..<index, in: bytes))
        start = index + 1
      default: continue
      }
    }
    return result
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let first = bytes[range].firstIndex { !$0.isBlank } ?? range.upperBound
    let last = bytes[range].lastIndex { !$0.isBlank } ?? first
    return first..<max(first, last + 1)
  }
}
