import FoundationEssentials
import Prose
import Testing

@testable import Extraction

struct PackingTests {
  @Test(arguments: ["seeds", "seeds/formats"])
  func `packing keeps every claim and figure of the seeds`(folder: String) throws {
    for path in try FileManager.default.contentsOfDirectory(atPath: folder) {
      guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)"),
        let text = try? SourceText(validating: Array(bytes))
      else { continue }
      let context = ReadingContext(published: CalendarDate("2022-03-24"), publisher: "Harbour Post")
      let reading = Extractor().reading(of: text, in: context)
      #expect(Array(reading.packed.claims) == Array(reading.claims), "\(path)")
      #expect(Array(reading.packed.figures) == Array(reading.figures), "\(path)")
    }
  }

  @Test(arguments: [Self.fullClaim, Self.bareClaim])
  func `every part of a claim is read alone as with the others`(claim: Claim) {
    let list = Self.reading(claims: [Self.bareClaim, claim], figures: []).packed.claims
    #expect(Array(list) == [Self.bareClaim, claim])
    for packed in [list.packed(1), ClaimList([Self.bareClaim, claim]).packed(1)] {
      #expect(packed.mode == claim.mode && packed.kind == claim.kind)
      #expect(packed.confidence == claim.confidence && packed.isDismissed == claim.isDismissed)
      #expect(packed.rule == claim.rule)
      #expect(packed.source == claim.source && packed.actor == claim.source?.actor)
      #expect(packed.content == claim.content && packed.cue == claim.cue)
      #expect(packed.hedges == claim.hedges)
      #expect(packed.chain == claim.chain && packed.origin == claim.origin)
    }
    #expect(list.isDismissed(1) == claim.isDismissed)
  }

  @Test func `each actor is named once for each kind that it has, in order`() {
    let reading = Self.reading(
      claims: [Self.bareClaim, Self.fullClaim, Self.fullClaim], figures: [])
    for list in [reading.claims, reading.packed.claims] {
      #expect(list.actors.map(\.name) == ["Ada Colville", "the works council", "narrator"])
      #expect(list.actors.map(\.kind) == [.writer, .group, .writer])
    }
  }

  @Test(arguments: [Self.fullFigure, Self.bareFigure])
  func `packing keeps every part of a figure`(figure: Figure) {
    let figures = [Self.bareFigure, figure]
    let list = Self.reading(claims: [Self.fullClaim], figures: figures).packed.figures
    #expect(Array(list) == figures)
    #expect(list.map { $0.best?.description } == figures.map { $0.best?.description })
    for list in [list, FigureList(figures)] {
      #expect(list.role(1) == figure.role && list.claim(1) == figure.claim)
    }
  }

  @Test func `packing keeps the bytes of names that are equal to Swift`() {
    let names = ["Ren\u{E9} Klamm", "Rene\u{301} Klamm", "Ren\u{E9} Klamm"]
    let claims = names.map { name in
      var claim = Self.bareClaim
      claim.source = ClaimSource(spans: [Span(0, 12)], actor: name, kind: .person)
      return claim
    }
    let packed = Self.reading(claims: claims, figures: []).packed.claims
    #expect(packed.map { $0.source.map { Array($0.actor.utf8) } } == names.map { Array($0.utf8) })
  }

  /// A claim with another value in every part than `bareClaim`, before and behind its sentence.
  static let fullClaim: Claim = {
    var claim = Claim(
      mode: .narrated, kind: .narration, sentence: Span(5_000_000, 5_000_090),
      source: ClaimSource(
        spans: [Span(12, 20), Span(5_000_001, 5_000_300)], actor: "Ada Colville", kind: .writer),
      cue: [Span(5_000_021, 5_000_025), Span(5_000_030, 5_000_034)],
      content: [Span(5_000_026, 5_000_030), Span(5_000_040, 5_000_041)],
      chain: [
        ChainLink(
          actor: "the works council", role: .origin, kind: .group, isExplicit: true,
          source: [Span(3, 9)], cue: [Span(10, 13)]),
        ChainLink(actor: "narrator", role: .publisher, kind: .writer, isExplicit: false),
      ], parent: 300,
      hedges: [
        Hedge(span: Span(5_000_050, 5_000_056), scope: .epistemic),
        Hedge(span: Span(5_000_060, 5_000_066), scope: .number),
      ], confidence: .low, rule: "a rule of tests")
    claim.isDismissed = true
    return claim
  }()

  static let bareClaim = Claim(
    mode: .direct, kind: .speech, sentence: Span(0, 40), source: nil, cue: [],
    content: [Span(0, 39)], chain: [], confidence: .high, rule: "")

  /// A figure with another value in every part than `bareFigure`.
  static let fullFigure: Figure = {
    var measure = Measure(dimension: .other, unit: "pump")
    measure.unitSpan = Span(910, 915)
    measure.per = "week"
    measure.population = Span(880, 900)
    measure.side = "Norland"
    measure.status = .civilian
    measure.outcomes = ["killed", "lost:ambiguous"]
    measure.event = Span(1, 9)
    measure.place = Span(920, 930)
    measure.part = Span(931, 950)
    measure.period = Period(
      span: Span(960, 970), start: CalendarDate("0001-01-01"), end: CalendarDate("9999-12-31"))
    measure.countKind = .stock
    var figure = Figure(
      span: Span(902, 909), bound: .vague, measure: measure, rule: "a rule of tests")
    figure.claim = 0
    figure.low = DecimalNumber("-999999999999999999999999999999")
    figure.best = DecimalNumber("1.20")
    figure.high = DecimalNumber("999999999999999999999999999999")
    figure.approximator = Span(895, 901)
    figure.change = .down
    figure.laterValue = Span(700, 702)
    figure.role = .dismissed
    figure.zone = .caption
    figure.asOf = CalendarDate("1969-12-31").map {
      AsOf(date: $0, span: Span(971, 980), resolution: .published)
    }
    figure.basis = Span(981, 990)
    return figure
  }()

  static let bareFigure = Figure(
    span: Span(0, 1), bound: .point, measure: Measure(dimension: .count, unit: ""), rule: "")

  private static func reading(claims: [Claim], figures: [Figure]) -> Reading {
    Reading(text: TokenizedText(SourceText("")), claims: claims, figures: figures)
  }
}
