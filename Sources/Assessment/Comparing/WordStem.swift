/// A word for comparing what two phrases name: equal for "centres" and "center", "Ukraine" and
/// "Ukrainian", "village" and "villager".
///
/// The first six letters without case and plural ending, packed into one integer. Six letters are
/// short enough to join a noun with its adjective and long enough to keep most others apart.
struct WordStem: Hashable, Sendable {
  let packed: UInt64

  static let lettersKept = 6

  /// The stem of one word of UTF-8 bytes.
  init(_ word: some Collection<UInt8>) {
    var letters: [UInt8] = []
    letters.reserveCapacity(24)
    for byte in word.prefix(24) {
      letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    Self.cutEnding(&letters)
    if let regular = IrregularNouns.singulars[String(decoding: letters, as: UTF8.self)] {
      letters = Array(regular.utf8)
    }
    packed = letters.prefix(Self.lettersKept).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }

  /// The stem of one word.
  init(_ word: String) { self.init(word.utf8) }

  private static func cutEnding(_ letters: inout [UInt8]) {
    let count = letters.count
    guard count > 3 else { return }
    let last = String(decoding: letters.suffix(4), as: UTF8.self)
    if last.hasSuffix("ies") {
      letters.replaceSubrange((count - 3)..., with: Array("y".utf8))
    } else if last == "sses" {
      letters.removeLast(2)
    } else if last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("us") {
      letters.removeLast()
    }
    if letters.suffix(3).elementsEqual("tre".utf8) {
      letters.replaceSubrange((letters.count - 2)..., with: Array("er".utf8))
    }
  }
}

/// The words of a short phrase that name something, in order.
struct PhraseWords: Sendable {
  /// One word of a phrase.
  struct Word: Hashable, Sendable {
    let stem: WordStem
    /// Whether it begins with a capital letter or is a number.
    let isProper: Bool
  }

  private(set) var words: [Word] = []

  /// The content words of `phrase`: letters and digits, without the words that only bind.
  init(_ phrase: some Collection<UInt8>) {
    var word: [UInt8] = []
    var isAfterApostrophe = false
    func close(_ word: inout [UInt8], into words: inout [Word]) {
      defer { word.removeAll(keepingCapacity: true) }
      guard !word.isEmpty, !Self.isBinding(word) else { return }
      words.append(Word(stem: WordStem(word), isProper: Self.isCapital(word)))
    }
    for byte in phrase {
      if byte == 0x27 {
        isAfterApostrophe = true
        close(&word, into: &words)
      } else if Self.isLetter(byte) {
        if !isAfterApostrophe { word.append(byte) }
      } else {
        isAfterApostrophe = false
        close(&word, into: &words)
      }
    }
    close(&word, into: &words)
  }

  /// The content words of `phrase`, its typographic apostrophes read as plain ones.
  init(text phrase: String) {
    self.init(Self.plain(phrase))
  }

  /// The stems, as a set.
  var stems: Set<WordStem> { Set(words.map(\.stem)) }

  /// The bytes of a phrase with U+2019 as an apostrophe and no-break spaces as spaces.
  static func plain(_ phrase: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in phrase.unicodeScalars {
      switch scalar.value {
      case 0x2019: result.append(0x27)
      case 0xA0, 0x2007, 0x2009, 0x202F, 0x2018, 0x201C, 0x201D, 0x2010...0x2015:
        result.append(0x20)
      default: result.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return result
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isCapital(_ word: [UInt8]) -> Bool {
    (0x30...0x5A).contains(word[0])
      || (word[0] >= 0xC3 && word[0] < 0xE0 && word.count > 1
        && (word[0] != 0xC3 || word[1] < 0x9F))
  }

  private static func isBinding(_ word: [UInt8]) -> Bool {
    word.count <= 8
      && BindingWords.words.contains(
        String(decoding: word, as: UTF8.self).lowercased())
  }
}
