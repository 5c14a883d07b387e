import Prose
import Testing

@testable import Extraction

@Suite struct FigureReaderTests {
  @Test(arguments: [
    FigureSample("Nothing happened."),
    FigureSample("12", "12 = 12"),
    FigureSample(
      "The slide killed at least 40 villagers and injured 65.",
      "at least 40 = 40.. person killed", "65 = 65 person wounded"),
    FigureSample(
      "Between 300 and 350 homes were destroyed.", "Between 300 and 350 = 300..350 home destroyed"),
    FigureSample("Up to 5,000 marchers came.", "Up to 5,000 = ..5000 person"),
    FigureSample("It cost €1.2-1.4 billion.", "€1.2-1.4 billion = 1200000000..1400000000 EUR"),
    FigureSample(
      "Output fell 3.5% to 90,000 tonnes.", "3.5% = 3.5 percent", "90,000 tonnes = 90000 tonne"),
    FigureSample("About two in five wells were closed.", "About two in five = 0.4 share"),
    FigureSample(
      "Some 90 sailors were killed, wounded or missing.",
      "Some 90 = 90 person killed+wounded+missing"),
    FigureSample("Two officials said 40 wells were dry.", "40 = 40 well"),
    FigureSample(
      "The Gazette, citing three aides, said nine barns burned.", "nine = 9 barn burned"),
    FigureSample(
      "Some 40 survivors said two ferries sank.", "Some 40 = 40 person rescued", "two = 2 ferry"),
    FigureSample("Dozens fled.", "Dozens = 12.. person fled"),
    FigureSample(
      "The death toll has climbed to 1,036, with 240 still missing and upwards of 3,000 injured.",
      "1,036 = 1036 person killed", "240 = 240 person missing",
      "upwards of 3,000 = 3000.. person wounded"),
    FigureSample(
      "More than two-thirds of the town's 90,000 residents have fled.",
      "More than two-thirds = 0.666667.. share fled", "90,000 = 90000 person fled"),
    FigureSample(
      "About 40 percent of households, or 1.1 million, were without power.",
      "About 40 percent = 40 percent", "1.1 million = 1100000 household"),
    FigureSample(
      "At least nine passengers were hurt, three of them seriously.",
      "At least nine = 9.. person wounded", "three = 3 person wounded"),
    FigureSample(
      "He revised the count of burned barns from 60 to 52.", "60 = 60 barn burned",
      "52 = 52 barn burned"),
    FigureSample("The town counted 1.400 homes.", "1.400 = 1400 home"),
    FigureSample(
      "A magnitude 7.1 quake struck 35 km away.", "7.1 = 7.1 magnitude", "35 km = 35 kilometre"),
    FigureSample(
      "Nine in ten back it, give or take 3 points.", "Nine in ten = 0.9 share", "3 points = 3 point"
    ),
    FigureSample(
      "Prices ranged from $5 a litre in 2008 to $9.", "from $5 a litre in 2008 to $9 = 5..9 USD"),
    FigureSample("A $5-$10 million plan failed.", "$5-$10 million = 5000000..10000000 USD"),
    FigureSample("A two- or three-day strike looms.", "two- or three-day = 2..3 day"),
    FigureSample(
      "It was minus 5 to minus 9 degrees.", "minus 5 to minus 9 degrees = -9..-5 degree"),
    FigureSample(
      "Growth was revised from 2.1 to 2.4 percent.", "2.1 = 2.1 percent",
      "2.4 percent = 2.4 percent"),
    FigureSample("Rates rose 3 cents to $40.", "3 cents = 3 cent", "$40 = 40 USD"),
    FigureSample("Rents rose 5% in May and 3 in June.", "5% = 5 percent", "3 = 3 percent"),
    FigureSample(
      "Snow of 1-2 inches, 3 to 5 in the hills, fell.", "1-2 inches = 1..2 inch",
      "3 to 5 = 3..5 inch"),
    FigureSample("It spent 40m of the €90m.", "40m = 40000000 EUR", "€90m = 90000000 EUR"),
    FigureSample(
      "Between a third and a half of it is dry.",
      "Between a third and a half = 0.333333..0.5 share"),
    FigureSample("It dug in the past about 300 wells.", "about 300 = 300 well"),
    FigureSample(
      "A fee of Y=5,000 and PS2.7m is due.", "Y=5,000 = 5000 JPY", "PS2.7m = 2700000 GBP"),
    FigureSample("She scores between ten and twelve.", "between ten and twelve = 10..12"),
    FigureSample("The pond is 3 m deep.", "3 m = 3 metre"),
    FigureSample("He was in his 40s."),
    FigureSample("She paid 80p, or 63 cents.", "80p = 80 penny", "63 cents = 63 cent"),
  ])
  func `figures are read with bound, unit and outcome`(sample: FigureSample) {
    let reading = Extractor().reading(of: SourceText(sample.text), in: ReadingContext())
    #expect(reading.figures.map { describe($0, in: reading.text.text) } == sample.figures)
  }

  @Test func `a figure belongs to the innermost claim that holds it`() {
    let text = SourceText("He said she knew that 12 died.")
    func claim(_ start: Int, _ end: Int) -> Claim {
      Claim(
        mode: .indirect, kind: .speech, sentence: text.span, source: nil, cue: [],
        content: [Span(start, end)], chain: [], confidence: .high, rule: "test")
    }
    let figures = FigureReader(TokenizedText(text), ReadingContext())
      .figures(in: [claim(8, 29), claim(22, 29)])
    #expect(figures.map(\.claim) == [1])
  }

  @Test func `a figure in a headline is marked`() {
    let text = SourceText("Twelve die in flood\n\nTwelve people died.")
    let context = ReadingContext(zones: [Zone(.headline, Span(0, 19))])
    let reading = Extractor().reading(of: text, in: context)
    #expect(reading.figures.map(\.zone) == [.headline, .body])
  }

  @Test func `hostile mixtures of number words end in figures in order`() {
    let words = """
      from to between and or 12 1,000 7000 3.5 % $ € US million bn dozen half a third of the them per
      cent one in five - – ( ) , . " people killed were rose by at least more than up since March
      2024 6:47 p.m. Highway km m ° C ½ + / about two weeks ago Tuesday said toll its troops lost
      hundred thousand minus point few several hundreds tens # x10^6 old year each plus odd
      """.split(whereSeparator: \.isWhitespace)
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    for _ in 0..<2000 {
      let text = (0..<30).map { _ in
        words[next(words.count)] + (next(4) == 0 ? "" : " ")
      }.joined()
      let figures = Extractor().reading(of: SourceText(text), in: ReadingContext()).figures
      let ends = zip(figures, figures.dropFirst()).filter { $0.span.end > $1.span.start }
      #expect(ends.isEmpty, "\(text)")
      #expect(figures.allSatisfy(hasEndsOfItsBound), "\(text)")
    }
  }

  private func hasEndsOfItsBound(_ figure: Figure) -> Bool {
    switch (figure.bound, figure.low, figure.best, figure.high) {
    case (.point, nil, .some, nil), (.approx, nil, .some, nil), (.lower, .some, nil, nil),
      (.upper, nil, nil, .some), (.vague, .some, nil, _):
      true
    case (.range, .some(let low), nil, .some(let high)): low < high
    default: false
    }
  }

  private func describe(_ figure: Figure, in text: SourceText) -> String {
    let value =
      figure.best?.description
      ?? "\(figure.low?.description ?? "")..\(figure.high?.description ?? "")"
    let outcomes = figure.measure.outcomes.map(\.rawValue).joined(separator: "+")
    return ["\(text[figure.span]) = \(value)", figure.measure.unit, outcomes]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
