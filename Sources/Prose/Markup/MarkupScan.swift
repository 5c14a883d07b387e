/// Finds tags and character references in bytes; asked from left to right, linear in all of them.
///
/// A class, whose identity is that of the text being scanned: it remembers what stays open to the
/// end of the text, so that nothing is searched for twice in vain.
final class MarkupScan {
  /// A tag, a comment or a declaration.
  struct Tag {
    let element: MarkupElement
    let name: WordKey
    let isClosing: Bool
    /// The byte behind it.
    let end: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Elements whose closing tag was not found up to the end.
  private var open: Set<WordKey> = []
  /// Whether quotation marks in a tag hide a ">"; no more after a tag that did not end so.
  private var marksQuote = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The first "<" or "&" from `start` on.
  func mark(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x3C || bytes[index] == 0x26 { return index }
      index += 1
    }
    return nil
  }

  /// The tag that begins with "<" at `start`; nil of a mark that is part of the text, as in "5 < 6".
  func tag(at start: Int) -> Tag? {
    let first = start + 1
    switch at(first) {
    case 0x21:
      let isComment = at(first + 1) == 0x2D && at(first + 2) == 0x2D
      let end = isComment ? end(ofComment: first + 3) : end(ofTag: first)
      return end.map { Tag(element: .comment, name: "!", isClosing: false, end: $0) }
    case 0x3F:
      return end(ofTag: first).map { Tag(element: .comment, name: "?", isClosing: false, end: $0) }
    default: break
    }
    let isClosing = at(first) == 0x2F
    let name = first + (isClosing ? 1 : 0)
    guard isLetter(at(name)) else { return nil }
    var last = name
    while isLetter(at(last)) || isDigit(at(last)) || at(last) == 0x2D || at(last) == 0x3A {
      last += 1
    }
    guard let end = end(ofTag: last) else { return nil }
    let key = WordKey(in: bytes, from: name, to: last)
    return Tag(
      element: MarkupNames.elements[key] ?? .unknown, name: key, isClosing: isClosing, end: end)
  }

  /// The byte behind the closing tag of an element whose content is not shown; the end of the text
  /// where it is one of code that stays open, nil where another does.
  func end(ofElement tag: Tag) -> Int? {
    let isCode = MarkupNames.code.contains(tag.name)
    if open.contains(tag.name) { return isCode ? bytes.count : nil }
    var index = tag.end
    while index + 2 < bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F {
        var last = index + 2
        while isLetter(at(last)) { last += 1 }
        if WordKey(in: bytes, from: index + 2, to: last) == tag.name {
          while last < bytes.count, bytes[last] != 0x3E { last += 1 }
          return min(last + 1, bytes.count)
        }
      }
      index += 1
    }
    open.insert(tag.name)
    return isCode ? bytes.count : nil
  }

  /// The character that a reference at `start` stands for, and the byte behind its semicolon.
  func reference(at start: Int) -> (character: String, end: Int)? {
    let isNumber = at(start + 1) == 0x23
    let first = start + (isNumber ? 2 : 1)
    var end = first
    while end < first + Self.longestName, isLetter(at(end)) || isDigit(at(end)) { end += 1 }
    guard end > first, at(end) == 0x3B else { return nil }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    let character = isNumber ? Self.character(numbered: name) : MarkupNames.characters[name]
    return character.map { ($0, end + 1) }
  }

  /// The character of "8217", "x2019", and of the numbers that Windows gave to some.
  private static func character(numbered name: String) -> String? {
    let isHexadecimal = name.first == "x" || name.first == "X"
    let value =
      isHexadecimal ? UInt32(name.dropFirst(), radix: 16) : UInt32(name, radix: 10)
    guard let value, value >= 0x20, value != 0x7F else { return nil }
    if let old = MarkupNames.windows[value] { return old }
    return value < 0xA0 && value >= 0x80 ? nil : Unicode.Scalar(value).map { String($0) }
  }

  private func end(ofComment start: Int) -> Int {
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return bytes.count
  }

  /// The byte behind the ">" that ends a tag; nil where another "<" or the end comes first.
  private func end(ofTag start: Int) -> Int? {
    if marksQuote {
      if let end = end(ofTag: start, hidingQuoted: true) { return end }
      marksQuote = false
    }
    return end(ofTag: start, hidingQuoted: false)
  }

  private func end(ofTag start: Int, hidingQuoted: Bool) -> Int? {
    var quote: UInt8 = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return index + 1
      } else if byte == 0x3C {
        return nil
      } else if hidingQuoted, byte == 0x22 || byte == 0x27, bytes[index - 1] == 0x3D {
        quote = byte
      }
      index += 1
    }
    return nil
  }

  private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The most letters or digits of a reference.
  private static let longestName = 10
}
