/// Text without case and diacritics, for `has` and `contains`; the original stays as it is.
///
/// Letters of Latin-1, Latin Extended-A and their combining marks fold to ASCII ("Müller" to
/// "muller"); other scripts fold by case alone. Curly quotation marks fold to straight ones.
public struct FoldedText: Hashable, Sendable {
  let bytes: [UInt8]

  /// The folded form of `text`.
  public init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { Self.append(scalar, to: &bytes) }
    self.bytes = bytes
  }

  /// Whether `other` occurs anywhere.
  public func contains(_ other: FoldedText) -> Bool {
    occurrence(of: other) { _, _ in true }
  }

  /// Whether `other` occurs as whole words.
  public func has(_ other: FoldedText) -> Bool {
    occurrence(of: other) { start, end in
      (start == 0 || !Self.isWord(bytes[start - 1]))
        && (end == bytes.count || !Self.isWord(bytes[end]))
    }
  }

  private func occurrence(of other: FoldedText, where accepts: (Int, Int) -> Bool) -> Bool {
    let wanted = other.bytes
    guard let first = wanted.first, wanted.count <= bytes.count else { return wanted.isEmpty }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      var length = 1
      while length < wanted.count && bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count && accepts(start, start + length) { return true }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case 0x300...0x36F: break
    case 0x2018, 0x2019: bytes.append(0x27)
    case 0x201C, 0x201D: bytes.append(0x22)
    case 0xA0, 0x2009, 0x202F: bytes.append(0x20)
    case 0xC0...0x17F where scalar.value != 0xD7 && scalar.value != 0xF7:
      bytes.append(contentsOf: latin[Int(scalar.value) - 0xC0])
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The ASCII letters of U+00C0 to U+017F, by general knowledge of Latin orthographies.
  private static let latin: [[UInt8]] = {
    let letters =
      "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g "
      + "h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n "
      + "o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t "
      + "u u u u u u u u u u u u w w y y y z z z z z z s"
    return letters.split(separator: " ").map { Array($0.utf8) }
  }()
}
