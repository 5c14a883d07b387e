import Prose

/// "took to the radio to say, “…”", "prompting Ruiz to say, “…”": an infinitive before a quotation,
/// with the verb that it depends on.
enum PurposeCue {
  /// The cue whose verb stands at `index` behind the "to" at `to`, where a quotation follows it.
  static func cue(
    at index: Int, to: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Cue? {
    guard let (number, _) = CueLexicon.english.verb(text.tokens[index].key),
      let end = VerbComplement.cueEnd(
        of: CueLexicon.english.verbs[number], at: index, in: text, passage),
      end.cueClass == .speech || end.cueClass == .write, end.frames.contains(.quotation),
      leadsToQuotation(afterAddressee(end, in: text, passage), in: text, passage),
      let verb = governor(before: to, in: text, from: passage.lowerBound),
      !hoping.contains(text.tokens[verb].key)
    else { return nil }
    let isCaused = causing.contains(text.tokens[verb].key)
    let group = VerbGroup(of: verb, in: text, from: passage.lowerBound)
    guard !group.isInfinitive, !group.isNegated else { return nil }
    let isGerund = CueLexicon.english.verb(text.tokens[verb].key)?.form == .gerund
    var cue = Cue(
      tokens: group.tokens.lowerBound..<end.index, head: index,
      form: isCaused || isGerund ? .participle : .finite, cueClass: end.cueClass,
      frames: end.frames.subtracting(.noun), rule: ChainedCue.self)
    if isCaused, !group.hasBe {
      guard verb + 1 < to else { return nil }
      cue.quoted = verb + 1..<to
    }
    return cue
  }

  /// The mark after someone who is told: "to tell the crowd, “…”".
  private static func afterAddressee(
    _ end: (index: Int, frames: CueFrames, cueClass: CueClass), in text: MarkedText,
    _ passage: Range<Int>
  ) -> Int {
    guard end.frames.contains(.addressee) else { return end.index }
    let limit = min(passage.upperBound, end.index + 6)
    let mark = (end.index..<max(end.index, limit)).first { text.tokens[$0].kind != .word }
    guard let mark, !text.holdsVerb(end.index..<mark) else { return end.index }
    return mark
  }

  /// Whether a quotation stands right there, behind a mark or with a capital.
  private static func leadsToQuotation(
    _ index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard index + 1 < passage.upperBound else { return false }
    switch text.tokens[index].kind {
    case .comma, .colon: return text.opensQuotation(index + 1)
    default: return text.opensQuotation(index) && text.tokens[index + 1].isCapitalised
    }
  }

  /// The verb that the infinitive behind `to` depends on, in the words right before it.
  static func governor(before to: Int, in text: MarkedText, from lowest: Int) -> Int? {
    let first = max(lowest + 1, to - 10)
    guard first < to else { return nil }
    var verb = to - 1
    while verb >= first {
      guard text.tokens[verb].kind == .word, text.quotation[verb] < 0 else { return nil }
      if isVerb(verb, in: text) { break }
      verb -= 1
    }
    guard verb >= first else { return nil }
    // "felt compelled to add".
    return feeling.contains(text.tokens[verb - 1].key) ? verb - 1 : verb
  }

  private static func isVerb(_ index: Int, in text: MarkedText) -> Bool {
    let key = text.tokens[index].key
    guard text.tokens[index].casing == .lower else { return false }
    return text.traits[index].contains(.auxiliary) || text.isPlainVerb(index)
      || text.endsLikePast(index) || MarkedText.irregularPast.contains(key)
      || causing.contains(key) || hoping.contains(key)
  }

  private static let feeling: WordSet = ["felt", "feels", "feel"]

  /// Verbs whose object speaks.
  private static let causing: WordSet = [
    "prompt", "prompts", "prompted", "prompting", "lead", "leads", "led", "leading", "force",
    "forces", "forced", "forcing", "cause", "causes", "caused", "causing", "inspired", "inspiring",
    "provoked", "provoking", "moved", "moving", "spurred", "spurring", "pushed", "pushing",
    "compelled", "compelling",
  ]

  /// Verbs after which nothing has been said yet.
  private static let hoping: WordSet = [
    "want", "wants", "wanted", "wanting", "ask", "asks", "asked", "asking", "urge", "urges",
    "urged", "urging", "tell", "tells", "told", "telling", "expect", "expects", "expected", "need",
    "needs", "needed", "plan", "plans", "planned", "hope", "hopes", "hoped", "refused", "refuses",
    "declined", "declines", "failed", "fails", "invited", "encouraged", "allowed", "dared", "dare",
    "like", "likes", "love", "loves", "going", "ordered", "instructed", "able", "ought",
  ]
}
