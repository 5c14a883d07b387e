/// How a numeral goes on: smaller words, magnitudes, "and", "point", fractions, "in five".
extension NumeralScan {
  mutating func readRest() {
    while index < end, isNear(index), kind != .vague, readNext() {}
  }

  /// Reads one more part; false where the numeral ends.
  private mutating func readNext() -> Bool {
    if isKey(index, "and") { return readAnd() }
    if tokens[index].kind == .hyphen, index + 1 < end, isKey(index + 1, "and") {
      return readHyphenedAnd()
    }
    if isKey(index, "point") { return readPoint() }
    let next = pastHyphen(index)
    if isNumber(index) { return readDigitsAfterMagnitude(index) }
    switch word(next) {
    case .unit(let number): return readSmall(number, at: next, roomAfter: 0)
    case .tens(let number): return readSmall(number, at: next, roomAfter: 10)
    case .hundred: return kind == .share ? false : readHundred(at: next)
    case .scale(let power): return kind == .share ? false : readScale(power, at: next)
    case .dozen: return readDozen(at: next)
    case .vague(12): return hasNumber && readDozen(at: next)
    case .vague, .part, .half, .article, .minus, .vagueMany, .couple, nil: return false
    }
  }

  private var hasNumber: Bool { current != nil || total.significand != 0 }

  private mutating func readSmall(_ number: Int, at next: Int, roomAfter: Int) -> Bool {
    guard number > 0, number < room, !hasDigits || magnitude > 0 || room == 100 else {
      return false
    }
    guard let sum = (current ?? DecimalNumber(0)) + DecimalNumber(number) else { return false }
    (current, room, index) = (sum, roomAfter, next + 1)
    return true
  }

  /// "2 hundred" in "6 thousand 2 hundred".
  private mutating func readDigitsAfterMagnitude(_ next: Int) -> Bool {
    guard current == nil, hasDigits, magnitude > 0, let number = smallDigits(next),
      word(next + 1) == .hundred, number * 100 < room
    else { return false }
    (current, room, index) = (DecimalNumber(number), 0, next + 1)
    return true
  }

  private func smallDigits(_ position: Int) -> Int? {
    guard isNumber(position), slice(position).count <= 2 else { return nil }
    return Int(String(decoding: slice(position), as: UTF8.self))
  }

  private mutating func readHundred(at next: Int) -> Bool {
    let open = current ?? DecimalNumber(1)
    guard open.magnitude < DecimalNumber(1000), open.significand != 0,
      current != nil || total.significand == 0
    else { return false }
    (current, room, index) = (open.scaled(byPowerOfTen: 2), 100, next + 1)
    return true
  }

  private mutating func readScale(_ power: Int, at next: Int) -> Bool {
    guard let factor = DecimalNumber(1).scaled(byPowerOfTen: power) else { return false }
    if let open = current {
      guard open.significand != 0, let product = open * factor else { return false }
      if magnitude > 0 && power >= magnitude {
        guard let sum = total + open, let all = sum * factor else { return false }
        total = all
      } else {
        guard let sum = total + product else { return false }
        total = sum
      }
    } else {
      guard total.significand != 0, let product = total * factor else { return false }
      total = product
    }
    (current, magnitude, index) = (nil, power, next + 1)
    room = (0..<min(power, 18)).reduce(1) { product, _ in product * 10 }
    return true
  }

  private mutating func readDozen(at next: Int) -> Bool {
    guard let all = current.map({ total + $0 }) ?? total, all.significand != 0,
      let product = all * DecimalNumber(12)
    else { return false }
    (total, current, room, index) = (DecimalNumber(0), product.normalized, 0, next + 1)
    return true
  }

  /// "and a half", "and two thirds", "hundred and sixteen".
  private mutating func readAnd() -> Bool {
    if kind == .number, let (part, after) = partAfterAnd() {
      let unit = current == nil && magnitude > 0 ? magnitude : 0
      guard let scaled = part.scaled(byPowerOfTen: unit), let sum = total + scaled else {
        return false
      }
      (total, index, room) = (sum, after, 0)
      if let open = current, let all = total + open { (total, current) = (DecimalNumber(0), all) }
      return true
    }
    guard room >= 100, hasNumber, kind == .number else { return false }
    if room == 100, hasDigits, let number = smallDigits(index + 1) {
      guard let sum = (current ?? DecimalNumber(0)) + DecimalNumber(number) else { return false }
      (current, room, index) = (sum, 0, index + 2)
      return true
    }
    switch word(index + 1) {
    case .unit(let number) where number > 0: return readSmall(number, at: index + 1, roomAfter: 0)
    case .tens(let number): return readSmall(number, at: index + 1, roomAfter: 10)
    default: return false
    }
  }

  /// "-and-a-half".
  private mutating func readHyphenedAnd() -> Bool {
    let hyphen = index
    index += 1
    if partAfterAnd() != nil, readAnd() { return true }
    index = hyphen
    return false
  }

  /// "a half", "one half", "three quarters", "fifty-four hundredths" after "and".
  private func partAfterAnd() -> (DecimalNumber, Int)? {
    var next = pastHyphen(index + 1)
    var count = 0
    switch word(next) {
    case .article: count = 1
    case .unit(let number): count = number
    case .tens(let number):
      count = number
      if case .unit(let ones) = word(pastHyphen(next + 1)), ones > 0 {
        count += ones
        next = pastHyphen(next + 1)
      }
    default: return nil
    }
    next = pastHyphen(next + 1)
    switch word(next) {
    case .half where count == 1:
      return NumeralFraction.value(1, of: 2).map { ($0, next + 1) }
    case .part(let parts, let isPlural) where count > 0 && isPlural == (count > 1):
      return NumeralFraction.value(count, of: parts).map { ($0, next + 1) }
    default: return nil
    }
  }

  /// "two thirds", "one-eighth" right after the first word.
  mutating func readParts(of count: Int) {
    let next = pastHyphen(index)
    switch word(next) {
    case .half where count == 1:
      (current, kind, index) = (NumeralFraction.value(1, of: 2), .share, next + 1)
    case .part(let parts, let isPlural) where count > 0 && isPlural == (count > 1):
      (current, kind, index) = (NumeralFraction.value(count, of: parts), .share, next + 1)
    default: break
    }
  }

  /// "point zero three", "point seventy-one".
  private mutating func readPoint() -> Bool {
    guard let open = current, kind == .number else { return false }
    var next = index + 1
    var decimals = ""
    while let digits = decimalWord(at: next) {
      decimals += digits.text
      next = digits.after
    }
    guard !decimals.isEmpty, let part = DecimalNumber("0." + decimals), let sum = open + part else {
      return false
    }
    (current, index, room) = (sum, next, 0)
    return true
  }

  private func decimalWord(at position: Int) -> (text: String, after: Int)? {
    switch word(position) {
    case .unit(let number): return (String(number), position + 1)
    case .tens(let number):
      let next = pastHyphen(position + 1)
      if case .unit(let ones) = word(next), ones > 0, ones < 10 {
        return (String(number + ones), next + 1)
      }
      return (String(number), position + 1)
    default: return nil
    }
  }

  /// "two thirds of a million".
  mutating func readShareOfMagnitude() {
    guard kind == .share, isKey(index, "of"), word(index + 1) == .article, let part = current,
      case .scale(let power) = word(index + 2)
    else { return }
    (current, kind, magnitude, index) = (
      part.scaled(byPowerOfTen: power), .number, power, index + 3
    )
  }

  /// "two in five", "one out of three", "one in every six".
  mutating func readOutOf() {
    guard kind == .number, magnitude == 0, index < end, isNear(index), let part = current else {
      return
    }
    var next = index
    if isKey(next, "out"), isKey(next + 1, "of") {
      next += 2
    } else if isKey(next, "in") {
      next += 1
    } else {
      return
    }
    if isKey(next, "every") { next += 1 }
    guard next < end, isNear(next), isNumber(next) || startsShareBase(word(next)) else { return }
    var base = NumeralScan(
      tokens: tokens, bytes: bytes, start: next, end: end, mIsMillion: false)
    guard let whole = base.wholeNumber(), part.significand > 0, part.exponent >= 0,
      part < whole.value, isShareBase(whole.value), !isFollowedByTime(whole.after),
      let share = part.divided(by: whole.value, digits: NumeralFraction.digits)
    else { return }
    (total, current, kind, index) = (DecimalNumber(0), share, .share, whole.after)
  }

  private func startsShareBase(_ word: NumeralWord?) -> Bool {
    switch word {
    case .unit, .tens, .article: true
    default: false
    }
  }

  mutating func wholeNumber() -> (value: DecimalNumber, after: Int)? {
    guard readFirst() else { return nil }
    readRest()
    guard kind == .number, let value = current.map({ total + $0 }) ?? total else { return nil }
    return (value, index)
  }

  /// Bases that shares are told by: up to a hundred, or round.
  private func isShareBase(_ value: DecimalNumber) -> Bool {
    value <= DecimalNumber(100) || value.lastPlace >= DecimalNumber(100)
  }

  private func isFollowedByTime(_ position: Int) -> Bool {
    position < end && isNear(position)
      && Self.timeWords.contains(tokens[pastHyphen(position)].key)
  }

  private static let timeWords = WordSet(
    "second seconds minute minutes hour hours day days week weeks month months year years decade "
      + "decades century centuries percent per")
}
