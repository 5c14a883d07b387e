private import CLibMD

/// A SHA-256 digest (FIPS 180-4), computed by the processor or libmd.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes, most significant first.
  public let bytes: [UInt8]

  /// The digest of `content`, which may be empty.
  public init(of content: [UInt8]) {
    var result = [UInt8](repeating: 0, count: 32)
    content.withUnsafeBufferPointer { assay_sha256($0.baseAddress, $0.count, &result) }
    bytes = result
  }

  /// The digest of a text's UTF-8 bytes.
  public init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// The digest written as 64 lower-case hexadecimal digits; nil for any other text.
  public init?(hexadecimal text: String) {
    let digits = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard text.utf8.count == 64, digits.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { room in
      for (place, byte) in bytes.enumerated() {
        room[2 * place] = Self.digit(byte >> 4)
        room[2 * place + 1] = Self.digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// The first twelve hexadecimal digits, as notebooks key their inputs.
  public var short: String { String(description.prefix(12)) }
}
