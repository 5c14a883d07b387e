import Prose

/// Which attributions inside the content of others are kept.
enum NestedSource {
  /// Whether a cue inside a quotation may be that of such an attribution: a finite one of speech.
  static func canBeNamed(_ cue: Cue) -> Bool { cue.form == .finite && cue.cueClass == .speech }

  /// Whether an attribution inside a quotation has a source with a name and a finite cue of speech.
  static func isNamed(_ attribution: Attribution, in text: MarkedText) -> Bool {
    guard let source = attribution.source, canBeNamed(attribution.cue),
      attribution.confidence != .low
        || attribution.cue.frames.contains(.person)
    else { return false }
    guard !text.traits[source.lowerBound].contains(.subject) else { return false }
    return source.contains { index in
      text.tokens[index].isCapitalised && !text.traits[index].contains(.determiner)
        && !text.traits[index].contains(.subject)
    }
  }
}

/// Sorts out attributions that lie inside others.
enum Nesting {
  /// How many attributions before and after one are looked at.
  private static let reach = 24

  /// The attributions that are kept, in order of their cues.
  ///
  /// One that lies in the content of another is kept where the outer one passes on what others say:
  /// an agency, a paper, a post; and where its own source gives a number. Of what else a person says
  /// that others say, the person is the source.
  static func resolve(_ found: [Attribution], in text: MarkedText) -> [Attribution] {
    var result: [Attribution] = []
    var isHeld = [Bool](repeating: false, count: text.tokens.count)
    for attribution in found {
      for range in attribution.content { for token in range { isHeld[token] = true } }
      for range in attribution.continuation { for token in range { isHeld[token] = true } }
    }
    for (number, attribution) in found.enumerated() {
      guard let cue = attribution.cueTokens.first else {
        result.append(attribution)
        continue
      }
      let near = max(0, number - reach)..<min(found.count, number + reach + 1)
      let outer =
        isHeld[cue.lowerBound]
        ? near.first { isOther(found[$0].cueTokens, cue) && found[$0].holds(cue.lowerBound) } : nil
      if let outer, !outranks(attribution, found[outer]) {
        let isSpeech = attribution.cue.cueClass == .speech && attribution.source != nil
        if isSpeech && passesOn(found[outer], in: text) || isOthers(attribution, in: text) {
          result.append(attribution)
        }
      } else if outer != nil || text.quotation[cue.lowerBound] < 0 {
        result.append(attribution)
      }
    }
    return result
  }

  /// Whether a speaker of his own is named for a number that the outer one only cites.
  private static func isOthers(_ attribution: Attribution, in text: MarkedText) -> Bool {
    let cue = attribution.cue
    guard let source = attribution.source, cue.kind == .speech,
      cue.frames.contains(.clause) && attribution.confidence != .low
        || cue.cueClass == .write || cue.rule == CountedByCue.self
        || cue.rule == WhoseCountCue.self,
      attribution.content.contains(where: { $0.contains { text.tokens[$0].kind == .number } })
    else { return false }
    return !text.traits[source.lowerBound].contains(.subject)
      && !text.traits[source.lowerBound].contains(.relative)
      && !text.traits[source.lowerBound].contains(.possessive)
  }

  private static func isOther(_ cueTokens: [Range<Int>], _ cue: Range<Int>) -> Bool {
    cueTokens.first.map { $0 != cue } ?? false
  }

  /// Whether of two attributions that lie in each other's content `first` is the one to keep.
  private static func outranks(_ first: Attribution, _ second: Attribution) -> Bool {
    guard let cue = second.cueTokens.first,
      first.holds(cue.lowerBound)
    else { return false }
    return rank(first) > rank(second)
  }

  /// Speech before the rest, then the surer one, then the later one.
  private static func rank(_ attribution: Attribution) -> Int {
    let sure = attribution.confidence == .high ? 2 : attribution.confidence == .medium ? 1 : 0
    let isSpeech = attribution.cue.cueClass == .speech && attribution.source != nil
    return (isSpeech ? 1 << 40 : 0) + sure << 36 + attribution.cue.head
  }

  private static func passesOn(_ outer: Attribution, in text: MarkedText) -> Bool {
    if relaying.contains(text.tokens[outer.cue.head].key) { return true }
    return outer.source.map { SourceWords.passesOn($0, in: text) } ?? false
  }

  private static let relaying: WordSet = [
    "tweeted", "tweets", "retweeted", "posted", "posts", "reported", "reports", "blogged",
  ]
}
