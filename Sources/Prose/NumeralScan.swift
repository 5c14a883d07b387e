/// One run over the tokens of a numeral, from left to right without return.
///
/// `total` holds what magnitudes have closed ("two million"), `current` what is open; `room` is the
/// place below which the next word must lie: after "twenty" 10, after "hundred" 100.
struct NumeralScan {
  let tokens: [Token]
  let bytes: [UInt8]
  let start: Int
  let end: Int
  let mIsMillion: Bool
  var index: Int
  var total = DecimalNumber(0)
  var current: DecimalNumber?
  var room = Int.max
  var magnitude = 0
  var isNegative = false
  var hasDigits = false
  var kind = Numeral.Kind.number

  init(tokens: [Token], bytes: [UInt8], start: Int, end: Int, mIsMillion: Bool) {
    (self.tokens, self.bytes, self.start, self.end) = (tokens, bytes, start, end)
    self.mIsMillion = mIsMillion
    index = start
  }

  /// The numeral at the start, or nil where none begins.
  mutating func numeral() -> Numeral? {
    readSign()
    guard readFirst() else { return nil }
    readRest()
    readShareOfMagnitude()
    readOutOf()
    guard var value = current.map({ total + $0 }) ?? total else { return nil }
    if isNegative {
      guard let negative = DecimalNumber(0) - value else { return nil }
      value = negative
    }
    return Numeral(
      tokens: start..<index, value: value, kind: kind, magnitude: magnitude,
      isSpelledOut: !hasDigits)
  }

  func word(_ position: Int) -> NumeralWord? {
    guard position < end, tokens[position].kind == .word, position == start || isNear(position)
    else { return nil }
    return NumeralWord.table[tokens[position].key]
  }

  /// Whether a token stands in the same paragraph as the one before it.
  func isNear(_ position: Int) -> Bool { position < end && tokens[position].gap < .paragraph }

  func isNumber(_ position: Int) -> Bool {
    position < end && tokens[position].kind == .number && (position == start || isNear(position))
  }

  func isKey(_ position: Int, _ key: WordKey) -> Bool {
    isNear(position) && tokens[position].key == key
  }

  func slice(_ position: Int) -> ArraySlice<UInt8> {
    bytes[tokens[position].start..<tokens[position].end]
  }

  /// The token after a hyphen that ties it to the word before, or `position` itself.
  func pastHyphen(_ position: Int) -> Int {
    guard position + 1 < end, tokens[position].kind == .hyphen, tokens[position].gap == .none,
      tokens[position + 1].gap == .none
    else { return position }
    return position + 1
  }

  private mutating func readSign() {
    if tokens[index].kind == .hyphen, index + 1 < end, tokens[index + 1].gap == .none,
      tokens[index + 1].kind == .number || tokens[index + 1].kind == .stop
    {
      isNegative = true
      index += 1
    } else if word(index) == .minus {
      let next = pastHyphen(index + 1)
      if isNumber(next) || startsNumber(word(next)) {
        isNegative = true
        index = next
      }
    }
  }

  private func startsNumber(_ word: NumeralWord?) -> Bool {
    switch word {
    case .unit, .tens: true
    default: false
    }
  }

  mutating func readFirst() -> Bool {
    guard index < end else { return false }
    if isNumber(index) || tokens[index].kind == .stop { return readDigits() }
    if tokens[index].kind == .symbol, let part = NumeralFraction.vulgar(tokens[index], in: bytes) {
      (current, kind, hasDigits, room) = (part, .share, true, 0)
      index += 1
      return true
    }
    switch word(index) {
    case .unit(let number):
      (current, room) = (DecimalNumber(number), 0)
      index += 1
      readParts(of: number)
      return true
    case .tens(let number):
      (current, room) = (DecimalNumber(number), 10)
      index += 1
      return true
    case .half: return readHalf()
    case .article: return readAfterArticle()
    case .vague(let least): return readVague(least)
    case .vagueMany: return readSeveral()
    case .part(4, isPlural: false):
      guard case .scale = word(index + 1) else { return false }
      current = NumeralFraction.value(1, of: 4)
      index += 1
      return true
    case .hundred:
      guard case .scale = word(index + 1) else { return false }
      (current, room) = (DecimalNumber(100), 100)
      index += 1
      return true
    case .scale, .dozen, .part, .minus, .couple, nil: return false
    }
  }

  /// Digits with their groups, a fraction behind them, and a magnitude that touches them.
  mutating func readDigits() -> Bool {
    let isPointFirst = tokens[index].kind == .stop
    if isPointFirst {
      guard index + 1 < end, isNumber(index + 1), tokens[index + 1].gap == .none,
        NumeralDigits.isPlain(slice(index + 1)),
        let value = NumeralDigits.value(of: slice(index + 1))
      else { return false }
      let places = tokens[index + 1].end - tokens[index + 1].start
      current = value.scaled(byPowerOfTen: -places)
      index += 2
    } else {
      current = digitsWithSpaces()
    }
    guard current != nil else { return false }
    (hasDigits, room) = (true, 0)
    readSlash()
    readPowerOfTen()
    readSuffix()
    return true
  }

  /// One token of digits, or several that a space groups by threes.
  private mutating func digitsWithSpaces() -> DecimalNumber? {
    let first = slice(index)
    index += 1
    guard first.count <= 3, isNumber(index), tokens[index].gap == .space,
      NumeralDigits.isPlain(first), first.first != 0x30
    else { return NumeralDigits.value(of: first) }
    var digits = Array(first)
    while isNumber(index), tokens[index].gap == .space, isThousandsGroup(slice(index)) {
      digits += slice(index)
      index += 1
      if digits.contains(0x2E) || digits.count > DecimalNumber.digitLimit { break }
    }
    return NumeralDigits.value(of: digits[...])
  }

  private func isThousandsGroup(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return head.count == 3 && (bytes.count == 3 || bytes[bytes.startIndex + 3] == 0x2E)
  }
}
