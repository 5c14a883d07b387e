import Prose

/// A text with what the rules look at: word classes, quotations, and passages.
///
/// A class, whose identity is that of the text being read: every scene of every rule holds it, and
/// as a value it would be copied array by array.
final class MarkedText: Sendable {
  let text: TokenizedText
  /// The tokens of the text.
  let tokens: [Token]
  /// What each token can be.
  let traits: [WordTraits]
  /// The outermost quotations, in order, without overlap.
  let quotations: [Quotation]
  /// The number of the outermost quotation that holds each token, its marks included, or -1.
  let quotation: [Int32]
  /// Where cue rules are asked.
  let cueSites: CueSites

  let headline: Headline

  init(_ text: TokenizedText, _ zones: [Zone] = []) {
    self.text = text
    headline = Headline(text, zones)
    tokens = text.tokens
    traits = Self.traits(of: text.tokens)
    quotations = QuotationMatcher.quotations(in: text).filter { $0.depth == 0 }
    var owner = [Int32](repeating: -1, count: text.tokens.count)
    for (number, found) in quotations.enumerated() {
      for token in found.outer { owner[token] = Int32(number) }
    }
    quotation = owner
    cueSites = CueSites(outside: quotations, owner, tokens, traits)
  }

  private static func traits(of tokens: [Token]) -> [WordTraits] {
    let table = WordTraits.table
    return tokens.indices.map { index in
      let token = tokens[index]
      switch token.kind {
      case .word:
        let word = WordTraits(rawValue: table[token.key])
        return token.casing == .lower ? word : ofName(word, index, in: tokens)
      case .colon, .question: return CueRules.ofColon
      default: return []
      }
    }
  }

  /// Of what a word with a capital can be by the lexicons, what it can be where it stands.
  private static func ofName(
    _ word: WordTraits, _ index: Int, in tokens: [Token]
  ) -> WordTraits {
    if tokens[index].casing == .capitalised {
      if word.contains(.time) && endsName(index, in: tokens) {
        return word.subtracting([.time, .weekday, .adverb])
      }
      if word.contains(.modal) && namesMay(index, word, in: tokens) {
        return word.subtracting([.auxiliary, .modal])
      }
      return word
    }
    if isAcronym(index, in: tokens) { return word.intersection([.ruleSetBits, .cueVerb]) }
    // "USA TODAY" is a name, no time.
    return word.subtracting([.time, .weekday, .month, .adverb])
  }

  /// "USA Today": a day with a capital right after a name is no time.
  private static func endsName(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index].key == "today" && index > 0 && tokens[index - 1].kind == .word
      && tokens[index - 1].isCapitalised && tokens[index].gap <= .space
  }

  /// "in May", "May 5": the month, no verb.
  private static func namesMay(_ index: Int, _ word: WordTraits, in tokens: [Token]) -> Bool {
    guard word.isSuperset(of: [.month, .modal]) else { return false }
    return index > 0 && beforeMonths.contains(tokens[index - 1].key)
      || index + 1 < tokens.count && tokens[index + 1].kind == .number
  }

  private static let beforeMonths = WordSet("in of by since until from last early late mid this on")

  /// Whether a word in capitals stands among words that are not: "the WHO counted" asks nobody.
  private static func isAcronym(_ index: Int, in tokens: [Token]) -> Bool {
    guard homographs.contains(tokens[index].key) else { return false }
    let neighbours = [index - 1, index + 1].filter {
      tokens.indices.contains($0) && tokens[$0].kind == .word
    }
    return neighbours.contains { tokens[$0].casing != .upper }
  }

  /// Names of bodies and countries that are common words in small letters.
  private static let homographs = WordSet("who it us am or no so in do as at is un")

  private init(unquoting text: MarkedText) {
    self.text = text.text
    tokens = text.tokens
    headline = text.headline
    traits = text.traits
    quotations = []
    quotation = [Int32](repeating: -1, count: text.tokens.count)
    cueSites = CueSites(inside: text.quotations, text.tokens, text.traits)
  }

  /// The same text as if it had no quotation marks, to read the inside of a quotation.
  var withoutQuotations: MarkedText { MarkedText(unquoting: self) }

  /// Whether a word is written as verbs are: in lower case, or in a headline with capitals, where a
  /// capital says nothing.
  func mayBeVerb(_ index: Int) -> Bool {
    tokens[index].casing == .lower || headline.title.contains(index)
  }

  /// Whether token `index` is a word that ends in -ly as adverbs do, or is listed as an adverb.
  func isAdverb(_ index: Int) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].kind == .hyphen { return false }
    if traits[index].contains(.adverb) { return true }
    let token = tokens[index]
    guard token.kind == .word, token.casing == .lower, token.end - token.start > 4 else {
      return false
    }
    let bytes = text.text.bytes
    return bytes[token.end - 1] == 0x79 && bytes[token.end - 2] == 0x6C
      && !Self.notAdverbs.contains(token.key)
  }

  /// Whether a number or an amount of money stands in `range`.
  func holdsNumber(_ range: Range<Int>) -> Bool {
    range.contains { index in
      tokens[index].kind == .number || tokens[index].kind == .currency
        || traits[index].contains(.number)
    }
  }

  /// Whether token `index` is the last of its sentence.
  func endsSentence(_ index: Int) -> Bool {
    text.sentences[text.sentence(ofToken: index)].tokens.upperBound == index + 1
  }

  /// Whether token `index` opens a quotation.
  func opensQuotation(_ index: Int) -> Bool {
    index < tokens.count && quotation[index] >= 0
      && quotations[Int(quotation[index])].outer.lowerBound == index
  }

  /// Whether token `index` is the last of a quotation with its marks.
  func endsQuotation(_ index: Int) -> Bool {
    index >= 0 && quotation[index] >= 0
      && quotations[Int(quotation[index])].outer.upperBound == index + 1
  }

  /// The last token of a quotation that closes none inside it: the comma of “She said, ‘Dig,’”.
  func lastSaid(in found: Quotation) -> Int? {
    found.inner.last { tokens[$0].kind != .closeQuote }
  }

  /// The bytes of the tokens of `range`, which must not be empty.
  func span(_ range: Range<Int>) -> Span { text.span(ofTokens: range) }

  private static let notAdverbs: WordSet = [
    "family", "assembly", "reply", "supply", "rally", "ally", "early", "elderly", "daily", "weekly",
    "monthly", "friendly", "deadly", "likely", "unlikely", "italy", "july", "bully", "anomaly",
    "apply", "imply", "monopoly", "homily", "comply", "multiply", "only",
  ]
}
