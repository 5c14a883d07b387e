import Prose

/// The subject that stands before a verb.
enum Subject: Hashable {
  /// Its tokens.
  case phrase(Range<Int>)
  /// The verb shares the subject of the clause before it: "and added".
  case shared
  /// There is none.
  case missing
}

extension MarkedText {
  /// The noun phrase that ends before the verb at `verb`, no token of it before `lowest`.
  func subject(before verb: Int, from lowest: Int) -> Subject {
    let last = subjectEnd(before: verb, from: lowest)
    guard last >= lowest else { return .missing }
    if quotation[last] >= 0, !isNickname(endingAt: last) {
      return afterQuotation(last, from: lowest)
    }
    // "she said and added", "she said, then added".
    let isThen = tokens[last].kind == .comma && last + 1 < verb && tokens[last + 1].key == "then"
    if isThen || traits[last].contains(.coordinator) {
      return last > lowest ? .shared : .missing
    }
    if last > lowest, bears(quotationAfter: verb, that: last) {
      return .phrase(antecedent(of: last, from: lowest)..<last)
    }
    var end = last + 1
    if tokens[last].kind == .comma || tokens[last].kind == .dash {
      if last > lowest, traits[last - 1].contains(.coordinator) { return .shared }
      guard
        let opening = namedParenthesis(endingAt: last, from: lowest) == nil
          ? insertion(endingAt: last, from: lowest) : nil
      else {
        guard last > lowest, tokens[last - 1].kind == .closeParenthesis,
          let start = nounPhraseStart(before: last, from: lowest)
        else { return .missing }
        return .phrase(start..<last)
      }
      end = opening
      let isAdverbial =
        traits[opening + 1].contains(.connective)
        || CitingCue.words.contains(tokens[opening + 1].key)
        || traits[opening + 1].contains(.preposition) && tokens[opening + 1].key != "of"
          && tokens[opening + 1].casing == .lower
      while let outer = adverbialOpening(before: end, from: lowest) { end = outer }
      guard let start = nounPhraseStart(before: end, from: lowest) else { return .missing }
      return .phrase(widened(start, from: lowest)..<(end == opening && !isAdverbial ? last : end))
    }
    guard let start = nounPhraseStart(before: end, from: lowest) else { return .missing }
    return .phrase(withoutTimeOfVerb(start..<end))
  }

  /// The opening of a parenthesis after a name that ends right before the mark at `mark`: "after the
  /// vote, Ana Ruiz (Lima), said".
  private func namedParenthesis(endingAt mark: Int, from lowest: Int) -> Int? {
    guard mark - 1 > lowest, tokens[mark].kind == .comma,
      tokens[mark - 1].kind == .closeParenthesis
    else { return nil }
    let opening = opening(ofParenthesis: mark - 1, from: lowest)
    return opening > lowest && tokens[opening - 1].isCapitalised ? opening : nil
  }

  /// The first token of the noun phrase that ends before `end`, or nil where none does.
  func nounPhraseStart(before end: Int, from lowest: Int) -> Int? {
    let lowest = max(lowest, end - Self.longestSubject)
    var index = end - 1
    if index >= lowest, traits[index].contains(.subject) {
      let isPart =
        index - 2 >= lowest && tokens[index - 1].key == "of"
        && !traits[index - 2].isDisjoint(with: [.pronoun, .arbitrary, .number])
      return isPart ? index - 2 : index
    }
    var joined: Int?
    while index >= lowest {
      if traits[index].contains(.coordinator) { joined = index }
      if quotation[index] >= 0 {
        guard isNickname(endingAt: index) else { break }
        index = quotations[Int(quotation[index])].outer.lowerBound - 1
        continue
      }
      switch tokens[index].kind {
      case .word where followsHeading(index, from: lowest): return trimmed(index, end)
      case .number, .possessive, .hyphen, .currency, .percent, .symbol, .stop: index -= 1
      case .closeQuote where isPluralPossessive(index): index -= 1
      case .word:
        guard let next = stepLeft(over: index, end: end, from: lowest) else {
          return trimmed((endsClause(index) ? joined : nil) ?? index + 1, end)
        }
        index = next
      case .closeParenthesis:
        index = opening(ofParenthesis: index, from: lowest) - 1
      default:
        return trimmed(index + 1, end)
      }
    }
    return trimmed(max(index + 1, lowest), end)
  }

  /// Whether an article with a capital stands right after words in capitals: "WELLS FALL DRY The
  /// guild".
  func followsHeading(_ index: Int, from lowest: Int) -> Bool {
    index > lowest && traits[index].contains(.determiner) && tokens[index].casing == .capitalised
      && tokens[index - 1].kind == .word && tokens[index - 1].casing == .upper
      && tokens[index - 1].span.length > 1
  }

  /// The token to look at next, or nil where the phrase begins after `index`.
  private func stepLeft(over index: Int, end: Int, from lowest: Int) -> Int? {
    let word = traits[index]
    if word.contains(.relative), index > lowest, tokens[index - 1].kind == .word,
      tokens[index].key != "that" || index < end - 1 && isRelativeThat(index)
    {
      return index - 1
    }
    if word.contains(.coordinator) {
      if tokens[index].key == "but" || index == lowest || index == end - 1 { return nil }
      return tokens[index - 1].kind == .comma ? nil : index - 1
    }
    if word.contains(.auxiliary) || isPlainVerb(index) {
      var relative = index - 1
      let limit = max(lowest + 1, index - 8)
      while relative >= limit, tokens[relative].kind == .word {
        if traits[relative].contains(.relative), tokens[relative - 1].kind == .word,
          !traits[relative - 1].contains(.auxiliary)
        {
          return relative - 1
        }
        // The comma that would close the clause is left out: "Ana Ruiz, who is mayor said".
        if traits[relative].contains(.relative), relative - 2 >= lowest,
          tokens[relative - 1].kind == .comma, tokens[relative - 2].isCapitalised
        {
          return relative - 2
        }
        relative -= 1
      }
      return nil
    }
    if word.contains(.subject) || word.contains(.question) { return nil }
    if word.contains(.subordinator), !word.contains(.preposition) { return nil }
    // What follows is the subject of a verb, so that these words begin its clause.
    if Self.clauseOpeners.contains(tokens[index].key) { return nil }
    return index - 1
  }

  /// Tokens; a longer phrase is no subject that anyone wrote.
  private static let longestSubject = 60

  private static let clauseOpeners: WordSet = [
    "after", "before", "since", "until", "as", "once",
  ]

  /// Whether the verb at `index` has its own words after it, so that "and" begins a new clause.
  private func endsClause(_ index: Int) -> Bool {
    if traits[index].contains(.auxiliary) { return true }
    guard isPlainVerb(index) else { return false }
    guard let (number, _) = CueLexicon.english.verb(tokens[index].key) else { return true }
    return !CueLexicon.english.verbs[number].frames.contains(.clause)
  }

  /// Whether a word in lower case is a verb that a noun phrase does not hold.
  func isPlainVerb(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, mayBeVerb(index) else { return false }
    if traits[index].contains(.finiteVerb) { return true }
    guard traits[index].contains(.cueVerb),
      let (number, form) = CueLexicon.english.verb(tokens[index].key)
    else { return false }
    let frames = CueLexicon.english.verbs[number].frames
    if form == .thirdPerson {
      return !frames.contains(.noun)
        && !frames.isDisjoint(with: [.following, .clause, .infinitive])
    }
    if form == .past { return true }
    return form == .gerund && index > 0 && tokens[index - 1].kind == .comma
  }

  /// Leaves out what stands before the phrase: connectives, adverbs, and a phrase of time or place.
  private func trimmed(_ first: Int, _ end: Int) -> Int? {
    var start = first
    while start < end {
      let word = traits[start]
      if tokens[start].kind == .comma || tokens[start].kind == .stop
        || word.contains(.coordinator) || word.contains(.connective)
        || word.contains(.subordinator) && !word.contains(.preposition)
        || isAdverb(start) && !word.contains(.determiner) && !countsNext(start, end)
      {
        start += 1
      } else if let after = afterTime(start, end) {
        start = after
      } else if word.contains(.preposition)
        || word.contains(.time) && !word.contains(.pronoun) && !isGivenName(start)
      {
        if let after = afterLeadingPhrase(start, end) {
          start = after
        } else if word.contains(.preposition) {
          start += 1
        } else {
          return nil
        }
      } else {
        break
      }
    }
    return start < end ? start : nil
  }

  /// Whether an adverb weakens the number after it: "nearly nine out of ten".
  private func countsNext(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    return tokens[index + 1].kind == .number || traits[index + 1].contains(.number)
      || traits[index + 1].contains(.arbitrary)
  }

  /// The opening parenthesis of the closing one at `index`, at most 12 tokens before it.
  func opening(ofParenthesis index: Int, from lowest: Int) -> Int {
    var position = index - 1
    while position > max(lowest, index - 12) {
      if tokens[position].kind == .openParenthesis { return position }
      position -= 1
    }
    return max(lowest, index - 1)
  }

  /// Whether a short quotation inside a name ends at `index`: Ana "Nina" Ruiz.
  private func isNickname(endingAt index: Int) -> Bool {
    guard endsQuotation(index) else { return false }
    let found = quotations[Int(quotation[index])]
    let before = found.outer.lowerBound - 1
    // On "Open House," Ana Ruiz said: no name of hers.
    return found.inner.count <= 3 && before >= 0 && tokens[before].isCapitalised
      && !traits[before].contains(.preposition)
      && found.inner.last.map { tokens[$0].kind != .comma } ?? true
      && index + 1 < tokens.count && tokens[index + 1].isCapitalised
  }
}
