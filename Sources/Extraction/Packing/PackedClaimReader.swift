import Prose

/// Reads one record of a claim; every part may be asked for once, after those before it or instead.
///
/// The order of a record: head, sentence, rule, parent, source, content, cue, hedges, chain. Spans
/// count from the start of the sentence.
struct PackedClaimReader {
  private var reader: PackedReader
  private let head: PackedClaim.Head
  private let sentence: Span

  init(_ reader: PackedReader) {
    self.reader = reader
    head = PackedClaim.Head(self.reader.byte())
    sentence = self.reader.span(from: 0)
  }

  /// The whole claim.
  mutating func claim() -> Claim {
    let rule = reader.name()
    let parent = reader.number() - 1
    let source = readSource()
    let content = reader.spans(from: sentence.start)
    let cue = reader.spans(from: sentence.start)
    let hedges = readHedges()
    var claim = Claim(
      mode: head.mode, kind: head.kind, sentence: sentence, source: source, cue: cue,
      content: content, chain: readChain(), parent: parent < 0 ? nil : parent, hedges: hedges,
      confidence: head.confidence, rule: rule)
    claim.isDismissed = head.isDismissed
    return claim
  }

  mutating func rule() -> String { reader.name() }

  mutating func source() -> ClaimSource? {
    reader.skipNumbers(2)
    return readSource()
  }

  mutating func actor() -> String? {
    reader.skipNumbers(2)
    guard head.hasSource else { return nil }
    _ = reader.byte()
    return reader.name()
  }

  mutating func content() -> [Span] {
    skipSource()
    return reader.spans(from: sentence.start)
  }

  mutating func cue() -> [Span] {
    skipSource()
    reader.skipSpans()
    return reader.spans(from: sentence.start)
  }

  mutating func hedges() -> [Hedge] {
    skipSource()
    reader.skipSpans()
    reader.skipSpans()
    return readHedges()
  }

  mutating func chain() -> [ChainLink] {
    skipSource()
    reader.skipSpans()
    reader.skipSpans()
    reader.skipNumbers(3 * reader.number())
    return readChain()
  }

  /// The source and every link of the chain, by the number of the name and the kind.
  mutating func actors() -> [(name: Int, kind: SourceKind)] {
    reader.skipNumbers(2)
    var actors: [(name: Int, kind: SourceKind)] = []
    if head.hasSource {
      let kind = PackedCases.sources[Int(reader.byte())]
      actors.append((reader.number(), kind))
      reader.skipSpans()
    }
    reader.skipSpans()
    reader.skipSpans()
    reader.skipNumbers(3 * reader.number())
    for _ in 0..<reader.number() {
      let kind = PackedCases.sources[Int(reader.byte() >> 2 & 0xF)]
      actors.append((reader.number(), kind))
      reader.skipSpans()
      reader.skipSpans()
    }
    return actors
  }

  private mutating func skipSource() {
    reader.skipNumbers(2)
    guard head.hasSource else { return }
    reader.skipNumbers(2)
    reader.skipSpans()
  }

  private mutating func readSource() -> ClaimSource? {
    guard head.hasSource else { return nil }
    let kind = PackedCases.sources[Int(reader.byte())]
    let actor = reader.name()
    return ClaimSource(spans: reader.spans(from: sentence.start), actor: actor, kind: kind)
  }

  private mutating func readHedges() -> [Hedge] {
    (0..<reader.number()).map { _ in
      let scope = PackedCases.scopes[reader.number()]
      return Hedge(span: reader.span(from: sentence.start), scope: scope)
    }
  }

  private mutating func readChain() -> [ChainLink] {
    (0..<reader.number()).map { _ in
      let head = reader.byte()
      return ChainLink(
        actor: reader.name(), role: PackedCases.roles[Int(head & 3)],
        kind: PackedCases.sources[Int(head >> 2 & 0xF)], isExplicit: head & 0x40 != 0,
        source: reader.spans(from: sentence.start), cue: reader.spans(from: sentence.start))
    }
  }
}

extension PackedWriter {
  /// Writes a claim as the next record.
  mutating func write(_ claim: Claim) {
    begin()
    byte(PackedClaim.Head(of: claim).byte)
    let base = claim.sentence.start
    span(claim.sentence, from: 0)
    name(claim.rule)
    number((claim.parent ?? -1) + 1)
    if let source = claim.source {
      byte(PackedCases.number(of: source.kind, in: PackedCases.sources))
      name(source.actor)
      spans(source.spans, from: base)
    }
    spans(claim.content, from: base)
    spans(claim.cue, from: base)
    number(claim.hedges.count)
    for hedge in claim.hedges {
      byte(PackedCases.number(of: hedge.scope, in: PackedCases.scopes))
      span(hedge.span, from: base)
    }
    number(claim.chain.count)
    for link in claim.chain { write(link, from: base) }
  }

  private mutating func write(_ link: ChainLink, from base: Int) {
    byte(
      PackedCases.number(of: link.role, in: PackedCases.roles)
        | PackedCases.number(of: link.kind, in: PackedCases.sources) << 2
        | (link.isExplicit ? 0x40 : 0))
    name(link.actor)
    spans(link.source, from: base)
    spans(link.cue, from: base)
  }
}
