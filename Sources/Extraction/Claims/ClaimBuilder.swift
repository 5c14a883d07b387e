import Prose

/// Turns an attribution into a claim: spans, mode, chain, hedges.
struct ClaimBuilder {
  private let text: MarkedText
  private let context: ReadingContext

  init(_ text: MarkedText, _ context: ReadingContext) {
    self.text = text
    self.context = context
  }

  /// The claim that `attribution` makes.
  func claim(of attribution: Attribution, _ actors: inout ActorNaming) -> Claim {
    var content = attribution.content.map(text.span)
    for range in attribution.continuation { content.append(text.span(range)) }
    let cue = attribution.cueTokens.map(text.span)
    let actor = attribution.source.map { actors.actor(of: $0) }
    let source = actor.flatMap { actor in
      attribution.source.map {
        ClaimSource(spans: [span(ofSource: $0)], actor: actor.name, kind: actor.kind)
      }
    }
    let place = attribution.cueTokens.first?.lowerBound ?? attribution.content[0].lowerBound
    return Claim(
      mode: mode(of: attribution.content), kind: attribution.cue.kind,
      sentence: text.text.sentences[text.text.sentence(ofToken: place)].span,
      source: source, cue: cue, content: content,
      chain: chain(attribution, cue, actor, source, &actors),
      hedges: Hedging.hedges(in: attribution, text), confidence: attribution.confidence,
      rule: attribution.rule)
  }

  /// The bytes of a source; of "they're" the pronoun alone.
  private func span(ofSource range: Range<Int>) -> Span {
    let span = text.span(range)
    guard range.count == 1, text.traits[range.lowerBound].contains(.auxiliary) else { return span }
    let bytes = text.text.text.bytes
    let mark = (span.start..<span.end).first { bytes[$0] == 0x27 || bytes[$0] == 0xE2 }
    return mark.map { Span(span.start, $0) } ?? span
  }

  private func mode(of content: [Range<Int>]) -> Claim.Mode {
    var isInside = false
    var isOutside = false
    for range in content {
      for index in range {
        if text.quotation[index] >= 0 { isInside = true } else { isOutside = true }
      }
    }
    return isOutside ? (isInside ? .mixed : .indirect) : .direct
  }

  private func chain(
    _ attribution: Attribution, _ cue: [Span], _ actor: Actor?, _ source: ClaimSource?,
    _ actors: inout ActorNaming
  ) -> [ChainLink] {
    var result: [ChainLink] = []
    if let actor, let source {
      if let first = beforeSource(attribution, actor, &actors) { result.append(first) }
      let role: ChainLink.Role =
        attribution.origin != nil ? .relay : actor.body != nil ? .spokesperson : .origin
      result.append(
        ChainLink(
          actor: actor.name, role: role, kind: actor.kind, isExplicit: true, source: source.spans,
          cue: cue))
    } else {
      result.append(
        ChainLink(actor: "unnamed", role: .origin, kind: .arbitrary, isExplicit: false))
    }
    if let reporter = attribution.relay ?? attribution.cue.relay ?? reader(of: attribution) {
      let named = actors.actor(of: reporter)
      // The paper itself closes the chain.
      if named.name != context.publisher {
        result.append(
          ChainLink(
            actor: named.name, role: .relay, kind: named.kind, isExplicit: true,
            source: [text.span(reporter)]))
      }
    } else if let relay = relay(attribution) {
      result.append(relay)
    }
    if let publisher = context.publisher {
      result.append(
        ChainLink(actor: publisher, role: .publisher, kind: .outlet, isExplicit: false))
    }
    return result
  }

  /// Who saw the paper that is the source; nil of this newspaper itself.
  private func reader(of attribution: Attribution) -> Range<Int>? {
    guard let source = attribution.source, let seen = SeenPaper(in: source, text) else {
      return nil
    }
    let first = text.tokens[seen.reader.lowerBound].key
    return first == "this" || first == "our" || first == "us" ? nil : seen.reader
  }

  /// The origin, where the source only passes on or speaks for a body.
  private func beforeSource(
    _ attribution: Attribution, _ speaker: Actor, _ actors: inout ActorNaming
  ) -> ChainLink? {
    if let cited = attribution.origin {
      let named = actors.actor(of: cited)
      return ChainLink(
        actor: named.name, role: .origin, kind: named.kind, isExplicit: true,
        source: [text.span(cited)])
    }
    return speaker.body.map {
      ChainLink(actor: $0, role: .origin, kind: .officialBody, isExplicit: false)
    }
  }

  /// The agency or outlet that was told.
  private func relay(_ attribution: Attribution) -> ChainLink? {
    guard let told = attribution.addressee ?? addressee(of: attribution) else { return nil }
    for index in told where text.tokens[index].isCapitalised {
      if let outlet = unknownOutlet(told, at: index) { return outlet }
      var end = index + 1
      while end < min(index + 6, text.tokens.count), text.tokens[end].isCapitalised { end += 1 }
      while end > index {
        if let known = KnownNames.find(in: text, index..<end), known.kind != .officialBody {
          return ChainLink(
            actor: known.name, role: .relay, kind: known.kind, isExplicit: true,
            source: [text.span(index..<end)])
        }
        end -= 1
      }
      break
    }
    return nil
  }

  /// "the Echo": a name after an article that no lexicon lists and that is no body.
  private func unknownOutlet(_ told: Range<Int>, at index: Int) -> ChainLink? {
    guard index == told.lowerBound + 1, text.tokens[told.lowerBound].key == "the" else {
      return nil
    }
    var end = index
    while end < min(index + 4, text.tokens.count), text.tokens[end].isCapitalised,
      !text.traits[end].contains(.time)
    {
      end += 1
    }
    guard end > index, KnownNames.find(in: text, index..<end) == nil,
      (index..<end).allSatisfy({ text.traits[$0].isDisjoint(with: [.body, .office, .person]) }),
      end - index == 1 || OutletNouns.words.contains(text.tokens[end - 1].key)
    else { return nil }
    let span = text.span(index..<end)
    return ChainLink(
      actor: text.text.text[span], role: .relay, kind: .outlet, isExplicit: true, source: [span])
  }

  private func addressee(of attribution: Attribution) -> Range<Int>? {
    guard let cue = attribution.cueTokens.last, attribution.cue.frames.contains(.addressee) else {
      return nil
    }
    let first = cue.upperBound
    guard first + 1 < text.tokens.count,
      text.tokens[first].isCapitalised
        || text.tokens[first].key == "the" && text.tokens[first + 1].isCapitalised
    else { return nil }
    return first..<text.nounPhraseEnd(from: first, to: min(first + 8, text.tokens.count))
  }
}
