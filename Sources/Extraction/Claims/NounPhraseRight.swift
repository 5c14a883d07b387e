import Prose

extension MarkedText {
  /// The end of the noun phrase that begins at `start`, which is `start` itself where none does.
  func nounPhraseEnd(from start: Int, to limit: Int) -> Int {
    guard start < limit, canBeginNounPhrase(start) else { return start }
    if traits[start].contains(.subject),
      !tokens[start].isCapitalised
        || start + 1 < limit && !traits[start].contains(.determiner)
    {
      return start + 1
    }
    var index = start
    var isRelative = false
    while index < limit {
      if quotation[index] >= 0 {
        guard index > start, opensQuotation(index), tokens[index - 1].isCapitalised,
          quotations[Int(quotation[index])].inner.count <= 3
        else { break }
        index = quotations[Int(quotation[index])].outer.upperBound
        continue
      }
      switch tokens[index].kind {
      case .number, .possessive, .hyphen, .currency, .percent, .symbol: index += 1
      case .closeQuote where isPluralPossessive(index): index += 1
      case .stop:
        guard index + 1 < limit, tokens[index].gap == .none else { return index }
        index += 1
      case .openParenthesis:
        guard let closing = closing(ofParenthesis: index, to: limit) else { return index }
        index = closing + 1
      case .word:
        if traits[index].contains(.relative), index > start, tokens[index].key != "that" {
          isRelative = true
        } else if !continues(at: index, from: start, to: limit, isRelative: isRelative) {
          return index
        }
        index += 1
      default:
        return index
      }
    }
    return index
  }

  /// The end of the phrase with the appositions that follow it: "Ana Ruiz, the head of the union".
  ///
  /// `isClosing` says that nothing of the content follows, so that an apposition may run to the end.
  func describedPhraseEnd(from start: Int, to limit: Int, isClosing: Bool) -> Int {
    var end = nounPhraseEnd(from: start, to: limit)
    if end > start, (start..<end).contains(where: { traits[$0].contains(.paper) }) {
      end = postmodifierEnd(from: end, to: limit)
    }
    while end > start, end + 1 < limit, tokens[end].kind == .comma, quotation[end] < 0,
      canBeApposition(end + 1) || isNamed(start..<end, from: end + 1, to: limit)
    {
      var next = end + 1
      while next < limit, quotation[next] < 0, tokens[next].kind != .comma,
        tokens[next].kind != .stop || tokens[next].gap == .none && next + 1 < limit,
        tokens[next].kind != .colon, tokens[next].kind != .dash, tokens[next].kind != .semicolon
      {
        next += 1
      }
      let closes = next >= limit || tokens[next].kind == .stop
      if closes ? !isClosing : tokens[next].kind != .comma { break }
      let relative = (end + 1..<next).first { traits[$0].contains(.relative) } ?? next
      if holdsVerb(end + 1..<relative) { break }
      if (end + 1..<next).contains(where: { tokens[$0].key == "according" }) { break }
      if traits[end + 1].contains(.relative), reports(end + 2) { break }
      if reports(end + 1), end + 2 < next, canBeginNounPhrase(end + 2) { break }
      end = next
    }
    return end
  }

  /// Whether nothing but a name follows the comma behind a description: "the operator, Blue Line
  /// Ferries".
  private func isNamed(_ phrase: Range<Int>, from first: Int, to limit: Int) -> Bool {
    let (opening, last) = (traits[phrase.lowerBound], phrase.upperBound - 1)
    guard opening.contains(.definite) || opening.contains(.possessive),
      tokens[last].kind == .word, tokens[last].casing == .lower, !traits[last].contains(.time)
    else { return false }
    var end = first
    while end < limit, end < first + 7, tokens[end].kind == .word, quotation[end] < 0,
      tokens[end].isCapitalised && traits[end].isDisjoint(with: [.time, .month, .subject])
        || end > first && tokens[end].key == "of"
    {
      end += 1
    }
    guard end > first else { return false }
    return end >= limit || tokens[end].kind == .comma || tokens[end].kind == .stop
  }

  /// Whether a verb of saying stands there, so that the clause is an attribution of its own.
  private func reports(_ index: Int) -> Bool {
    guard index < tokens.count, let (number, _) = CueLexicon.english.verb(tokens[index].key) else {
      return false
    }
    return CueLexicon.english.verbs[number].frames.contains(.clause)
  }

  /// Whether the words after a comma can describe the noun before it.
  private func canBeApposition(_ index: Int) -> Bool {
    let word = traits[index]
    if tokens[index].kind == .number { return true }
    guard tokens[index].kind == .word else { return false }
    if index + 1 < tokens.count, tokens[index + 1].kind == .possessive { return true }
    if word.contains(.relative) { return tokens[index].key != "that" }
    if word.contains(.subject) || word.contains(.coordinator) || word.contains(.subordinator)
      || word.contains(.connective)
    {
      return false
    }
    if let (_, form) = CueLexicon.english.verb(tokens[index].key), form == .gerund { return false }
    return word.contains(.determiner) || word.contains(.office) || word.contains(.person)
      || word.contains(.title) || !tokens[index].isCapitalised && !word.contains(.preposition)
  }

  /// Whether a noun phrase can begin there.
  func canBeginNounPhrase(_ index: Int) -> Bool {
    let word = traits[index]
    switch tokens[index].kind {
    case .number, .currency, .symbol: return true
    case .word:
      if word.contains(.determiner) || word.contains(.pronoun) || word.contains(.subject) {
        return true
      }
      return word.isDisjoint(with: [.preposition, .coordinator, .subordinator, .auxiliary])
        && !isAdverb(index)
        && (!word.contains(.weekday) && !word.contains(.month) || !tokens[index].isCapitalised
          || isGivenName(index))
    default: return false
    }
  }

  /// Whether a month before a name is a name itself: "April Ruiz", "Jan Vega".
  func isGivenName(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.count && traits[index].contains(.month) && tokens[next].kind == .word
      && tokens[next].casing == .capitalised && traits[next].isDisjoint(with: [.time, .month])
  }

  /// Whether the phrase that began at `start` goes on with the word at `index`.
  private func continues(at index: Int, from start: Int, to limit: Int, isRelative: Bool) -> Bool {
    let word = traits[index]
    if isRelative { return !word.contains(.weekday) }
    if word.contains(.auxiliary) || word.contains(.weekday)
      || word.contains(.coordinator)
        && !joins(at: index, to: limit)
    {
      return false
    }
    if index > start, word.contains(.subject) || isPlainVerb(index) || isAdverb(index) {
      return false
    }
    if word.contains(.preposition) {
      if tokens[index].key == "to", Self.near.contains(tokens[index - 1].key) { return true }
      guard index + 1 < limit, word.contains(.nounPreposition) else { return false }
      return belongsToNoun(index)
    }
    if word.contains(.subordinator) || word.contains(.question) { return false }
    if isInitial(index, limit) { return true }
    return
      !(index > start && word.contains(.determiner)
      && !traits[index - 1].contains(.preposition) && !traits[index - 1].contains(.coordinator)
      && !traits[index - 1].contains(.determiner) && !word.contains(.number))
  }

  /// "A." in a name.
  private func isInitial(_ index: Int, _ limit: Int) -> Bool {
    tokens[index].isCapitalised && tokens[index].span.length == 1 && index + 1 < limit
      && tokens[index + 1].kind == .stop && tokens[index + 1].gap == .none
  }

  private func belongsToNoun(_ preposition: Int) -> Bool {
    let key = tokens[preposition].key
    if key == "of" { return true }
    let isName = tokens[preposition - 1].isCapitalised
    let next = preposition + 1
    if traits[next].contains(.time) || Self.languages.contains(tokens[next].key) { return false }
    if key == "for" || key == "with" || key == "from" {
      return !isName || tokens[next].isCapitalised
    }
    if key == "in" || key == "at" {
      return !isName && (tokens[next].isCapitalised || tokens[next].key == "the")
    }
    return !isName
  }

  /// Adjectives that take "to" after a noun: "a person close to the ministry".
  private static let near: WordSet = ["close", "privy", "next", "loyal"]

  /// The apostrophe alone, after a plural: "the growers’ union".
  func isPluralPossessive(_ index: Int) -> Bool {
    guard tokens[index].kind == .closeQuote, quotation[index] < 0, index > 0,
      tokens[index].gap == .none, tokens[index - 1].kind == .word, index + 1 < tokens.count,
      tokens[index + 1].kind == .word
    else { return false }
    return text.text.bytes[tokens[index - 1].end - 1] | 0x20 == 0x73
  }

  /// Languages that someone speaks "in".
  private static let languages: WordSet = [
    "english", "spanish", "french", "german", "russian", "ukrainian", "arabic", "chinese",
    "mandarin", "portuguese", "italian", "japanese", "turkish", "hindi", "hebrew", "polish",
  ]

  /// "Ruiz and Vega", "the army and the police": two nouns with nothing of a clause between.
  private func joins(at index: Int, to limit: Int) -> Bool {
    guard tokens[index].key == "and" || tokens[index].key == "or", index + 1 < limit,
      canBeginNounPhrase(index + 1), !traits[index + 1].contains(.subject),
      tokens[index + 1].kind != .number || tokens[index - 1].kind == .number
    else { return false }
    return CueLexicon.english.verb(tokens[index + 1].key) == nil || tokens[index + 1].isCapitalised
  }

  private func closing(ofParenthesis index: Int, to limit: Int) -> Int? {
    var position = index + 1
    while position < min(limit, index + 14) {
      if tokens[position].kind == .closeParenthesis { return position }
      position += 1
    }
    return nil
  }
}
