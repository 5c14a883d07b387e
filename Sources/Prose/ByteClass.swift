/// What a byte can begin or continue, for the tokenizer's inner loop.
enum ByteClass: UInt8 {
  case space, newline, letter, digit, mark

  /// One class for each of the 256 bytes; bytes from 0x80 are letters unless the tokenizer
  /// finds a known mark there.
  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D: .newline
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: .letter
    default: .mark
    }
  }
}
