/// Tells which language other than English a text looks like, by its script and its common words.
///
/// A text is called foreign only where its script is, or where common words of one language are
/// frequent and far more so than those of English: names, titles and quotations in other languages
/// do not suffice. Short texts are called nothing.
public enum LanguageRecognition {
  /// The language that the words of `tokens` look like; nil for English and where too little tells.
  ///
  /// Only so many words are looked at, evenly over the text, so that the time is bounded.
  public static func foreignLanguage(of tokens: [Token], in text: SourceText) -> Language? {
    let sample = WordSample(of: tokens, atMost: sampleLength)
    let letters = LetterCount(sample, in: text)
    if let script = letters.foreignScript { return letters.language(of: script) }
    return byWords(sample)
  }

  /// The most tokens looked at.
  private static let sampleLength = 400
  /// Fewer words than this say nothing of a text in Latin letters.
  private static let fewestWords = 20
  /// How many different words of a language's list must stand there.
  private static let fewestDifferent = 4
  /// The share of all words that they must have together, in percent.
  private static let leastPercent = 10
  /// How many times as many as the common words of English they must be.
  private static let lead = 2

  private static func byWords(_ sample: WordSample) -> Language? {
    let (lists, listed) = (lists, listed)
    var counts = [Int](repeating: 0, count: lists.count)
    var (words, english, most) = (0, 0, 0)
    var rest = sample
    while let word = rest.next() {
      words += 1
      guard var numbers = listed[word.key] else { continue }
      if numbers == 1 << lists.count {
        english += 1
        // Where no other language can come up with English any more, the text is none of theirs.
        if most + rest.left <= english * lead { return nil }
        continue
      }
      while numbers != 0 {
        let number = numbers.trailingZeroBitCount
        counts[number] += 1
        most = max(most, counts[number])
        numbers &= numbers - 1
      }
    }
    if words < fewestWords { return nil }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
    guard let best, counts[best] * 100 >= words * leastPercent, counts[best] > english * lead
    else { return nil }
    let different = Set(
      sample.lazy.filter { (listed[$0.key] ?? 0) >> best & 1 != 0 }.map(\.key))
    return different.count >= fewestDifferent ? lists[best].language : nil
  }

  private static let lists: [(language: Language, words: [String])] =
    LanguageWords.table.split(separator: "\n").map { line in
      (Language(line: line), line.split(separator: " ").dropFirst(2).map(String.init))
    }

  /// For each word the lists that hold it, one bit each; the last is that of English.
  private static let listed: WordTable<UInt64> = {
    let english = LanguageWords.english.split(whereSeparator: \.isWhitespace).map(String.init)
    var numbers: [String: UInt64] = [:]
    for (number, words) in (lists.map(\.words) + [english]).enumerated() {
      for word in words { numbers[word, default: 0] |= 1 << number }
    }
    return WordTable(numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }()
}

/// The words among every token of a short text, of a longer one every second, third, and so on.
private struct WordSample: Sequence, IteratorProtocol {
  private let tokens: [Token]
  private let step: Int
  private var index = 0
  /// How many tokens are left to be looked at.
  private(set) var left: Int

  init(of tokens: [Token], atMost limit: Int) {
    self.tokens = tokens
    step = Swift.max(1, (tokens.count + limit - 1) / limit)
    left = (tokens.count + step - 1) / step
  }

  mutating func next() -> Token? {
    while index < tokens.count {
      let token = tokens[index]
      index += step
      left -= 1
      if token.kind == .word { return token }
    }
    return nil
  }
}

/// How many letters of each script the words of a text have.
private struct LetterCount {
  private var letters: [Script: Int] = [:]
  /// The telling letters of the table, each with its count.
  private var telling: [Character: Int] = [:]

  /// The letters of the words of `sample`.
  init(_ sample: WordSample, in text: SourceText) {
    var latin = 0
    for word in sample {
      guard text.bytes[word.start] >= 0x80 else {
        latin += word.span.length
        continue
      }
      for scalar in text[word.span].unicodeScalars {
        guard let script = Script(scalar) else { continue }
        letters[script, default: 0] += script.lettersPerCharacter
        let small = Character(scalar.properties.lowercaseMapping)
        if Self.tellingLetters.contains(small) { telling[small, default: 0] += 1 }
      }
    }
    letters[.latin, default: 0] += latin
  }

  /// The script that most letters have, where it is not the Latin one.
  var foreignScript: Script? {
    let all = letters.values.reduce(0, +)
    guard all >= Self.fewestLetters else { return nil }
    let latin = letters[.latin] ?? 0
    guard latin * 2 < all else { return nil }
    // Japanese mixes two scripts, and has most of its letters in the one that it shares.
    if let kana = letters[.kana], kana * 10 >= all { return .kana }
    return letters.filter { $0.key != .latin }.max {
      ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue)
    }?.key
  }

  private static let fewestLetters = 40

  /// The language whose telling letters stand there, else what the script alone says.
  func language(of script: Script) -> Language? {
    let scores = Self.alphabets.filter { $0.script == script.rawValue }.map { alphabet in
      let own = telling.filter { alphabet.letters.contains($0.key) }.values.reduce(0, +)
      let others = telling.values.reduce(0, +) - own
      return (alphabet.language, own - 3 * others)
    }
    if let best = scores.map(\.1).max(), best > 0 { return scores.first { $0.1 == best }?.0 }
    return LanguageLetters.scripts.split(separator: "\n").first {
      $0.hasSuffix(" " + script.rawValue)
    }.map { Language(line: $0) }
  }

  private static let alphabets: [(language: Language, script: String, letters: Set<Character>)] =
    LanguageLetters.table.split(separator: "\n").map { line in
      let parts = line.split(separator: " ")
      return (Language(line: line), String(parts[2]), Set(parts[3]))
    }

  private static let tellingLetters = alphabets.reduce(into: Set<Character>()) {
    $0.formUnion($1.letters)
  }
}
