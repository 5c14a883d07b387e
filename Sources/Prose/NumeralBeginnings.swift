/// The ways a numeral begins other than with a number word: articles, halves, vague words, signs.
extension NumeralScan {
  /// "½", "/4", "1/4" right behind digits, and "-1/4" tied to them.
  mutating func readSlash() {
    if let (part, after) = fraction(at: index - 1), NumeralDigits.isPlain(slice(index - 1)) {
      (current, index, kind) = (part, after, .share)
    } else if let (part, after) = fraction(at: pastHyphen(index)), let whole = current {
      (current, index) = (whole + part, after)
    } else if isNear(index), tokens[index].kind == .symbol, let whole = current,
      let part = NumeralFraction.vulgar(tokens[index], in: bytes)
    {
      current = whole + part
      index += 1
    }
  }

  /// "3/4" at a token of digits, and the token after it.
  private func fraction(at position: Int) -> (DecimalNumber, Int)? {
    guard position >= start, isNumber(position), position + 2 < end,
      tokens[position + 1].key == "/", tokens[position + 1].gap == .none,
      tokens[position + 2].kind == .number, tokens[position + 2].gap == .none,
      position + 3 >= end || tokens[position + 3].key != "/",
      let count = Int(String(decoding: slice(position), as: UTF8.self)),
      let parts = Int(String(decoding: slice(position + 2), as: UTF8.self)),
      count > 0, count < parts, parts <= 10 || [12, 16, 20, 32, 64, 100].contains(parts),
      let value = NumeralFraction.value(count, of: parts)
    else { return nil }
    return (value, position + 3)
  }

  /// "x10^6", "×10−30" right behind digits.
  mutating func readPowerOfTen() {
    guard index + 2 < end, let value = current,
      isKey(index, "x") || isKey(index, "×"), isNumber(index + 1), slice(index + 1) == [0x31, 0x30]
    else { return }
    var next = index + 2
    let isRaised = slice(next) == [0x5E]
    if isRaised { next += 1 }
    let isDown = next < end && tokens[next].kind == .hyphen
    if isDown { next += 1 }
    guard isRaised || isDown, next < end, isNumber(next), tokens[next].gap == .none,
      let power = Int(String(decoding: slice(next), as: UTF8.self)), power <= 30,
      let raised = value.scaled(byPowerOfTen: isDown ? -power : power)
    else { return }
    (current, index) = (raised, next + 1)
  }

  /// "bn", "k", "M" behind digits.
  mutating func readSuffix() {
    guard index < end, tokens[index].kind == .word, isNear(index), let value = current else {
      return
    }
    let touches = tokens[index].gap == .none
    let word = slice(index)
    guard
      touches || word.count == 1 && (word.first == 0x4D || word.first == 0x6B)
        || word.count == 2 && word.allSatisfy({ $0 == 0x4D }),
      let power = NumeralSuffix.power(of: word, mIsMillion: mIsMillion),
      let scaled = value.scaled(byPowerOfTen: power)
    else { return }
    (current, magnitude, room) = (scaled, power, 0)
    index += 1
  }

  /// "half a million", "half a dozen", "half of", "half".
  mutating func readHalf() -> Bool {
    (current, room) = (NumeralFraction.value(1, of: 2), 0)
    index += 1
    var next = pastHyphen(index)
    if word(next) == .article { next += 1 }
    switch word(next) {
    case .scale, .dozen, .hundred: index = next
    default: kind = .share
    }
    return true
  }

  /// "a third", "a dozen", "a hundred", "a few hundred", "a couple of hundred".
  mutating func readAfterArticle() -> Bool {
    switch word(index + 1) {
    case .hundred, .scale:
      (current, room) = (DecimalNumber(1), 0)
      index += 1
      return true
    case .dozen:
      (current, room) = (DecimalNumber(12), 0)
      index += 2
      if word(index) == .scale(6) || isKey(index, "times") { return true }
      return true
    case .part(let parts, isPlural: false):
      (current, kind, room) = (NumeralFraction.value(1, of: parts), .share, 0)
      index += 2
      return true
    case .half:
      index += 1
      return readHalf()
    case .vagueMany:
      index += 1
      return readSeveral()
    case .couple:
      return readCouple()
    default:
      return false
    }
  }

  /// "several hundred", "few dozen", "many thousands".
  mutating func readSeveral() -> Bool {
    index += 1
    kind = .vague
    switch word(index) {
    case .hundred: current = DecimalNumber(100)
    case .dozen: current = DecimalNumber(12)
    case .scale(let power): current = DecimalNumber(1).scaled(byPowerOfTen: power)
    case .vague(let least): current = DecimalNumber(least)
    default: return false
    }
    index += 1
    readThousandsAfterHundred()
    room = 0
    return true
  }

  /// "a couple of hundred", "a couple thousand"; never "a couple" alone.
  private mutating func readCouple() -> Bool {
    var next = index + 2
    if isKey(next, "of") { next += 1 }
    switch word(next) {
    case .hundred, .scale, .dozen:
      (current, room, index) = (DecimalNumber(2), 0, next)
      return true
    default:
      return false
    }
  }

  /// "dozens", "tens of thousands", "hundreds of thousands".
  mutating func readVague(_ least: Int) -> Bool {
    (current, kind, room) = (DecimalNumber(least), .vague, 0)
    index += 1
    if isKey(index, "of"), case .vague(let unit) = word(index + 1), unit >= 1000,
      let product = DecimalNumber(least) * DecimalNumber(unit)
    {
      current = product
      index += 2
    }
    return true
  }

  /// "several hundred thousand", "several hundred million".
  private mutating func readThousandsAfterHundred() {
    guard case .scale(let power) = word(index), let value = current else { return }
    current = value.scaled(byPowerOfTen: power)
    index += 1
  }
}
