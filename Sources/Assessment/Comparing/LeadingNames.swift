import Articles
import Extraction
import Prose

/// The names that an article is told around, and the kinds of event that its beginning names.
struct LeadingNames: Sendable {
  /// The most frequent names, the heaviest first; at most `Subjects.leadingNames`.
  let names: [Name]
  /// The nouns for events in the headline and the first two sentences.
  let events: [WordStem]

  /// A name with how much of the article hangs on it.
  struct Name: Sendable {
    let stem: WordStem
    let weight: Int
    /// Whether it stands in the first two sentences of running text.
    let isInLead: Bool
    let isCountry: Bool
  }

  /// The leading names of `articles`, in their order.
  ///
  /// A word that begins a sentence has its capital for that, and is a name only where another
  /// sentence of any article writes it so, too.
  static func of(_ articles: [ReadArticle]) -> [LeadingNames] {
    let found = articles.map { FoundNames(in: $0) }
    let known = found.reduce(into: Set<WordKey>()) { $0.formUnion($1.sure.keys) }
    return found.map { $0.leading(known: known) }
  }
}

/// The capitalised words of one article, by whether their capital shows them to be names.
private struct FoundNames {
  /// The words that are names, each with where it stands.
  private(set) var sure: [WordKey: Standing] = [:]
  /// The words that may have their capital from the beginning of the sentence.
  private(set) var unsure: [WordKey: Standing] = [:]
  private var events: [WordStem] = []
  private let text: TokenizedText

  struct Standing {
    var weight = 0
    var isInLead = false
    /// The token that was met first.
    var first: Int
  }

  init(in article: ReadArticle) {
    text = article.reading.text
    let imprint = Self.imprint(of: article.article.publisher ?? "")
    var number = 0
    for sentence in text.sentences {
      let zone = article.article.zones.first { $0.span.overlaps(sentence.span) }?.kind
      if Self.isImprint(zone) { continue }
      let isLead = number < 2
      if isLead { addEvents(sentence.tokens) }
      if isHeadline(sentence.tokens) { continue }
      defer { if zone == nil || zone == .dateline { number += 1 } }
      for index in sentence.tokens where text.tokens[index].isCapitalised {
        add(index, in: sentence.tokens, isLead: isLead && !isFiled(index, article), not: imprint)
      }
    }
  }

  /// Whether a token stands where the place of filing does, which the article may not be about.
  private func isFiled(_ index: Int, _ article: ReadArticle) -> Bool {
    article.article.zones.contains {
      $0.kind == .dateline && $0.span.overlaps(text.tokens[index].span)
    }
  }

  /// The word by which a paper calls itself: the last of its name, or of "Voz de Lima" the first,
  /// since a paper may be called after the town that it writes of.
  private static func imprint(of publisher: String) -> Set<WordStem> {
    let parts = publisher.split(separator: " ")
    let tie = parts.firstIndex { $0.first?.isLowercase == true && $0.count < 4 }
    let own = tie.map { parts[..<$0] } ?? parts[...]
    return Set(PhraseWords(text: own.joined(separator: " ")).words.suffix(1).map(\.stem))
  }

  /// Adds the capitalised word at `index` where it ends a run of them.
  private mutating func add(
    _ index: Int, in sentence: Range<Int>, isLead: Bool, not imprint: Set<WordStem>
  ) {
    let next = index + 1
    let hasNext = next < sentence.upperBound
    if hasNext, text.tokens[next].isCapitalised, !LegalForms.keys.contains(text.tokens[next].key) {
      return
    }
    let token = text.tokens[index]
    if LegalForms.keys.contains(token.key) { return }
    let stem = stem(index)
    if CalendarWords.stems.contains(stem) || BindingWords.stems.contains(stem)
      || imprint.contains(stem) || EventNouns.contains(token.key)
    {
      return
    }
    let begins = index == sentence.lowerBound && hasNext && text.tokens[next].kind == .word
    var standing = (begins ? unsure[token.key] : sure[token.key]) ?? Standing(first: index)
    standing.weight += isLead ? 2 : 1
    standing.isInLead = standing.isInLead || isLead
    if begins { unsure[token.key] = standing } else { sure[token.key] = standing }
  }

  private mutating func addEvents(_ sentence: Range<Int>) {
    for index in sentence where text.tokens[index].kind == .word {
      guard let kind = EventKinds.kind(of: text.tokens[index].key, stem(index)) else { continue }
      if !events.contains(kind) { events.append(kind) }
    }
  }

  /// The names with those unsure ones that are `known` elsewhere.
  func leading(known: Set<WordKey>) -> LeadingNames {
    var byStem: [WordStem: (standing: Standing, isCountry: Bool)] = [:]
    let all = sure.merging(unsure.filter { known.contains($0.key) }, uniquingKeysWith: Self.sum)
    for (key, standing) in all {
      let stem = stem(standing.first)
      let other = byStem[stem]
      byStem[stem] = (
        other.map { Self.sum($0.standing, standing) } ?? standing,
        other?.isCountry == true || CountryNames.contains(key)
      )
    }
    let sorted = byStem.sorted {
      ($0.value.standing.weight, $1.value.standing.first)
        > ($1.value.standing.weight, $0.value.standing.first)
    }
    return LeadingNames(
      names: sorted.prefix(Subjects.leadingNames).map { stem, found in
        LeadingNames.Name(
          stem: stem, weight: found.standing.weight, isInLead: found.standing.isInLead,
          isCountry: found.isCountry)
      }, events: events)
  }

  private static func sum(_ one: Standing, _ other: Standing) -> Standing {
    Standing(
      weight: one.weight + other.weight, isInLead: one.isInLead || other.isInLead,
      first: min(one.first, other.first))
  }

  private func stem(_ index: Int) -> WordStem {
    let span = text.tokens[index].span
    return WordStem(text.text.bytes[span.start..<span.end])
  }

  /// Whether a part names the paper and its people, and not what happened.
  private static func isImprint(_ zone: Zone.Kind?) -> Bool {
    switch zone {
    case .byline, .dateLine, .credit: true
    case .headline, .dateline, .subheading, .caption, nil: false
    }
  }

  /// Whether most words have a capital, so that a capital tells nothing about names.
  private func isHeadline(_ range: Range<Int>) -> Bool {
    let words = text.tokens[range].filter { $0.kind == .word }
    return words.count > 3 && words.filter(\.isCapitalised).count * 5 > words.count * 3
  }
}
