extension Tokenizer {
  /// Reads the word of any letters that begins at the current byte, and its possessive.
  mutating func readWord() {
    let start = index
    index = endOfLetters(from: index)
    if index - start == 1, at(index) == 0x2E, isLetter(at(index + 1)),
      !letterBegins(at: index + 2)
    {
      index = endOfInitials(from: start)
      emit(.word, from: start)
      return
    }
    while let width = apostropheWidth(at: index), isLetter(at(index + width)) {
      let end = endOfLetters(from: index + width)
      if end == index + width + 1, at(index + width) | 0x20 == 0x73 {
        emit(.word, from: start)
        let clitic = index
        index = end
        emit(.possessive, from: clitic)
        return
      }
      index = end
    }
    emit(.word, from: start)
  }

  /// Reads a word of ASCII letters alone, most words by far, in one pass for its end, key and
  /// casing; false, having read nothing, where a mark or letter that needs more care follows.
  @inline(__always)
  mutating func readPlainWord() -> Bool {
    var key = WordKey.Building()
    var end = index
    var small: UInt64 = 0
    var length = 0
    repeat {
      let eight = EightBytes(of: bytes, from: end)
      length = eight.leadingLetters
      key.add(eight: eight.lowered(length))
      small |= eight.smallLetters(length)
      end += length
    } while length == 8
    switch at(end) {
    case 0x27, 0x5F: return false
    case 0x2E where end == index + 1: return false
    case 0x80...0xFF where !isApart(end): return false
    default: break
    }
    let isCapital = bytes[index] & 0x20 == 0
    let casing: Token.Casing =
      !isCapital ? .lower : small != 0 || end == index + 1 ? .capitalised : .upper
    write(
      Token(
        first: Int32(truncatingIfNeeded: index), last: Int32(truncatingIfNeeded: end), kind: .word,
        gap: gap, casing: casing, key: WordKey(key)))
    index = end
    if at(end) == 0x20 { skipSpace() }
    return true
  }

  /// Whether the wide mark or letter at `position` is none that a word may go on with.
  private func isApart(_ position: Int) -> Bool {
    guard let mark = WideMark.at(position, in: bytes) else { return false }
    switch mark.kind {
    case .space, .line, .token: return true
    case .nothing, .apostrophe: return false
    }
  }

  /// "U.S.", "a.m.", "U.N": single letters with a full stop after each.
  private func endOfInitials(from start: Int) -> Int {
    var end = start
    while isLetter(at(end)), at(end + 1) == 0x2E,
      !letterBegins(at: end + 2) || at(end + 3) == 0x2E
    {
      end += 2
    }
    if isLetter(at(end)), at(end) < 0x80, !letterBegins(at: end + 1) { end += 1 }
    return max(end, start + 1)
  }

  private func endOfLetters(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        if !isLetter(byte) { break }
        end += 1
      } else {
        guard let mark = WideMark.at(end, in: bytes) else {
          end += WideMark.width(ofLead: byte)
          continue
        }
        guard case .nothing = mark.kind, let next = letterAfterInvisible(end) else { break }
        end = next
      }
    }
    return min(end, bytes.count)
  }

  /// The letter that follows the marks that show nothing from `start` on, or nil where none does.
  private func letterAfterInvisible(_ start: Int) -> Int? {
    var next = start
    while next < bytes.count, let mark = WideMark.at(next, in: bytes), case .nothing = mark.kind {
      next += mark.width
    }
    return letterBegins(at: next) ? next : nil
  }

  private func letterBegins(at position: Int) -> Bool {
    guard position < bytes.count, isLetter(bytes[position]) else { return false }
    return bytes[position] < 0x80 || WideMark.at(position, in: bytes) == nil
  }

  /// Of the letters alone: "U.S." and "G7" are in capitals, "McDonald" is not.
  func casing(from start: Int) -> Token.Casing {
    guard WideMark.isCapital(at: start, in: bytes) else { return .lower }
    var letters = 0
    for position in start..<index {
      let byte = bytes[position]
      if byte == 0x2E || byte & 0xC0 == 0x80 { continue }
      if WideMark.isSmall(at: position, in: bytes) { return .capitalised }
      letters += 1
    }
    return letters > 1 ? .upper : .capitalised
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F || byte >= 0x80
  }

  private func apostropheWidth(at position: Int) -> Int? {
    if at(position) == 0x27 { return 1 }
    if at(position) == 0xE2, at(position + 1) == 0x80, at(position + 2) == 0x99 { return 3 }
    return nil
  }
}
