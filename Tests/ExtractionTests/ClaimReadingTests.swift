import Prose
import Testing

@testable import Extraction

/// A claim as one line: mode, actor and kind of source, cue, content, and the chain after its origin.
func summary(of claim: Claim, in text: SourceText) -> String {
  let source = claim.source.map { "\($0.actor) (\($0.kind.rawValue))" } ?? "-"
  let chain = claim.chain.map(\.actor).joined(separator: " > ")
  return "\(claim.mode.rawValue) · \(source) · \(text.quote(claim.cue)) · "
    + "\(text.quote(claim.content)) · \(chain)"
}

@Suite struct ClaimReadingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let claims: [String]

    init(_ text: String, _ claims: String...) {
      (self.text, self.claims) = (text, claims)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(""),
    Sample("Rain."),
    Sample(
      "The World Health Organization (WHO) said on Monday that 12 people had died.",
      "indirect · World Health Organization (officialBody) · said · 12 people had died · "
        + "World Health Organization"),
    Sample(
      "In its report the WHO counted 12 dead.",
      "indirect · World Health Organization (officialBody) · counted · 12 dead · "
        + "World Health Organization"),
    Sample(
      "Ana Ruiz, the mayor, said the dam broke. Ruiz added that no one was hurt. "
        + "She declined to say why.",
      "indirect · Ana Ruiz (namedOfficial) · said · the dam broke · Ana Ruiz",
      "indirect · Ana Ruiz (namedOfficial) · added · no one was hurt · Ana Ruiz",
      "indirect · Ana Ruiz (namedOfficial) · declined to say · why · Ana Ruiz"),
    Sample(
      "The port ministry said two piers were closed. The ministry added that one had burned.",
      "indirect · port ministry (officialBody) · said · two piers were closed · port ministry",
      "indirect · port ministry (officialBody) · added · one had burned · port ministry"),
    Sample(
      "The owners, Tarn Lines, said nine boats sank. The coastguard puts the number at 10.",
      "indirect · Tarn Lines (group) · said · nine boats sank · Tarn Lines",
      "indirect · coastguard (officialBody) · puts · the number at 10 · coastguard"),
    Sample(
      "Juan Vega, a spokesman for the port ministry, told Reuters that a pier had burned.",
      "indirect · Juan Vega (namedOfficial) · told · a pier had burned · "
        + "port ministry > Juan Vega > Reuters"),
    Sample(
      "“The hull is old,” citing Vega, the Harbour Gazette reported.",
      "direct · Vega (person) · citing · The hull is old, · Vega > Harbour Gazette"),
    Sample(
      "“The ministry estimated that 40 boats sank,” a source tweeted.",
      "direct · source (unidentifiedPost) · tweeted · The ministry estimated that 40 boats sank, "
        + "· source"),
    Sample(
      "“Dig,” said Ana Ruiz. “Dig deeper.”",
      "direct · Ana Ruiz (person) · said · Dig, … Dig deeper. · Ana Ruiz"),
    Sample(
      "Ana Ruiz said the well was dry. “Dig deeper.”",
      "indirect · Ana Ruiz (person) · said · the well was dry … Dig deeper. · Ana Ruiz",
      "direct · Ana Ruiz (person) ·  · Dig deeper. · Ana Ruiz"),
    Sample(
      "Forty boats sank in the strait on Friday.",
      "narrated · - ·  · Forty boats sank in the strait on Friday · narrator"),
    Sample("Nobody in the valley slept."),
    Sample(
      "The Harbour Federation gave a higher count. Its director, Jana Rado, said 61 had died.",
      "narrated · - ·  · The Harbour Federation gave a higher count · narrator",
      "indirect · Jana Rado (namedOfficial) · said · 61 had died · Harbour Federation > Jana Rado"
    ),
    Sample(
      "The company that built the dam says it was safe, and nobody at the ministry was told.",
      "indirect · company (group) · says · it was safe, and nobody at the ministry was told "
        + "· company"),
    Sample(
      "The fire took 40 barns, the fire service said on Monday, and 90 people were told to leave.",
      "indirect · fire service (officialBody) · said · The fire took 40 barns … "
        + "90 people were told to leave · fire service"),
    Sample(
      "The office recorded 12 cases, the ministry said, bringing the total since May to 90.",
      "indirect · ministry (officialBody) · said · The office recorded 12 cases … "
        + "bringing the total since May to 90 · ministry"),
    Sample(
      "Ten wells are dry, according to a report published in May by the port ministry.",
      "indirect · port ministry (officialBody) · according to · Ten wells are dry · port ministry"),
    Sample(
      "The mayor said 45,000 tents claimed by the growers were too many.",
      "indirect · growers (group) · claimed · 45,000 tents · growers > mayor",
      "indirect · mayor (anonymousOfficial) · said · "
        + "45,000 tents claimed by the growers were too many · mayor"),
    Sample(
      "Port ministry officials said nine had died. Officials added that more were missing.",
      "indirect · Port ministry officials (anonymousOfficial) · said · nine had died · "
        + "Port ministry officials",
      "indirect · Port ministry officials (anonymousOfficial) · added · more were missing · "
        + "Port ministry officials"),
    Sample(
      "Ana Ruiz and Jan Vega said the dam was weak.",
      "indirect · Ana Ruiz and Jan Vega (group) · said · the dam was weak · Ana Ruiz and Jan Vega"),
    Sample(
      "Two days ago the port ministry said nine boats sank. The next day Ana Ruiz said ten had sunk.",
      "indirect · port ministry (officialBody) · said · nine boats sank · port ministry",
      "indirect · Ana Ruiz (person) · said · ten had sunk · Ana Ruiz"),
    Sample(
      "Jan Vega said on Radio Lima, where he works, that the dam was weak.",
      "indirect · Jan Vega (person) · said · the dam was weak · Jan Vega"),
    Sample(
      "Ana Ruiz, who says the dam was weak, left the guild.",
      "indirect · Ana Ruiz (person) · says · the dam was weak · Ana Ruiz"),
    Sample(
      "Last night at the town hall Ana Ruiz said the dam was weak.",
      "indirect · Ana Ruiz (person) · said · the dam was weak · Ana Ruiz"),
    Sample(
      "April Ruiz writes Vega has dug ten wells.",
      "indirect · April Ruiz (person) · writes · Vega has dug ten wells · April Ruiz"),
    Sample(
      "He says,” there are nine wells left.”",
      "direct · He (person) · says · there are nine wells left. · He"),
    Sample(
      "RUIZ: I think the dam is weak. It broke twice.",
      "indirect · RUIZ (person) · : · I think the dam is weak … It broke twice. · RUIZ"),
    Sample(
      "By voting to wait, the guild lost nine wells.",
      "indirect · guild (group) · voting · to wait · guild"),
    Sample(
      "Ana Ruiz defended the plan by citing a survey of wells.",
      "indirect · Ana Ruiz (person) · defended · the plan · Ana Ruiz",
      "indirect · Ana Ruiz (person) · citing · a survey of wells · Ana Ruiz"),
    Sample(
      "A senior official, speaking on condition of anonymity, said the dam was weak.",
      "indirect · senior official (anonymousOfficial) · said · the dam was weak · "
        + "senior official"),
  ])
  func `an article gives the claims that it makes`(_ sample: Sample) {
    let text = SourceText(sample.text)
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    #expect(claims.map { summary(of: $0, in: text) } == sample.claims)
  }

  @Test func `credits, bylines and subheadings make no claims`() {
    let text = SourceText(
      "By Ana Ruiz, who says hello\n\nVega said the dam broke.\n\nVega says it broke\n\n(Image: AP)"
    )
    let zones = [
      Zone(.byline, Span(0, 27)), Zone(.subheading, Span(55, 73)), Zone(.credit, Span(75, 86)),
    ]
    let claims = ClaimReader(TokenizedText(text), ReadingContext(zones: zones)).claims()
    #expect(
      claims.map { summary(of: $0, in: text) } == [
        "indirect · Vega (person) · said · the dam broke · Vega"
      ])
  }

  @Test func `the publisher closes every chain`() {
    let text = SourceText("Vega said the dam broke. It broke at 4 in the morning.")
    let context = ReadingContext(publisher: "Harbour Post")
    let claims = ClaimReader(TokenizedText(text), context).claims()
    #expect(claims.map { $0.chain.last?.actor } == ["Harbour Post", "Harbour Post"])
    #expect(claims.map { $0.chain.last?.role } == [.publisher, .publisher])
  }

  @Test func `a paper that itself saw what it tells of stands in the chain once`() {
    let text = SourceText("Nine boats sank, says a report seen by the Harbour Post.")
    let context = ReadingContext(publisher: "Harbour Post")
    let claims = ClaimReader(TokenizedText(text), context).claims()
    #expect(claims.map { $0.chain.map(\.actor) } == [["report", "Harbour Post"]])
  }

  @Test func `an attribution inside another has it as its parent and its source as a relay`() {
    let text = SourceText("The Gazette reported that police had said three men were hurt.")
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    #expect(claims.map(\.parent) == [nil, 0])
    #expect(claims.map { $0.chain.map(\.role) } == [[.origin], [.origin, .relay]])
    #expect(claims.map { $0.chain.map(\.actor) } == [["Gazette"], ["police", "Gazette"]])
  }

  @Test func `hedges are marked with what they weaken`() {
    let text = SourceText("The office estimated that about 40 boats may have sunk.")
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    #expect(claims.map { $0.hedges.map { text[$0.span] } } == [["estimated", "about", "may"]])
    #expect(claims.map { $0.hedges.map(\.scope) } == [[.epistemic, .number, .epistemic]])
  }

  @Test func `words that bound a number are no hedges`() {
    let text = SourceText(
      "The office said at least 40 boats sank. The mayor said more than 30, rather than 20, did.")
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    #expect(claims.map(\.hedges) == [[], []])
  }

  @Test func `a pasted page is read between its tags`() {
    let text = SourceText(
      """
      <p>The toll rose to <b>12</b>, <i>Ana</i>&nbsp;Ruiz said.</p><p>&ldquo;We found 9,&rdquo; the
      mayor&rsquo;s office said.</p><script>var dead = 999</script>
      """
    ).readingMarkup
    let reading = Extractor().reading(of: text, in: ReadingContext())
    let contents = reading.claims.map { text.quote($0.content) }
    #expect(contents == ["The toll rose to 12", "We found 9,"])
    #expect(reading.claims.map { $0.source?.actor } == ["Ana Ruiz", "mayor’s office"])
    #expect(reading.claims.map(\.mode) == [.indirect, .direct])
    #expect(reading.figures.map { text[$0.span] } == ["12", "9"])
    #expect(reading.figures.map(\.bound) == [.point, .point])
  }

  @Test func `speech is told from belief and narration`() {
    let text = SourceText(
      "Ana Ruiz said it broke. Ana Ruiz believes that it broke. Forty boats sank on Friday.")
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    #expect(claims.map(\.kind) == [.speech, .belief, .narration])
  }
}
