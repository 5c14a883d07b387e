import Prose
import Testing

@testable import Extraction

/// The ways in which news writes bounds, ranges and units.
@Suite struct WrittenFormTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let text: String
    let figures: [String]
    var testDescription: String { text }

    init(_ text: String, _ figures: String...) { (self.text, self.figures) = (text, figures) }
  }

  @Test(arguments: [
    Sample("Forty kilns or more stood idle.", "Forty = 40.. kiln"),
    Sample("At least 40 kilns.", "At least 40 = 40.. kiln"),
    Sample("Some 40 kilns at most stood idle.", "Some 40 = ~40 kiln"),
    Sample("It goes for $5 at most shops.", "$5 = 5 USD"),
    Sample("It lit 40 kilns at least once.", "40 = 40 kiln"),
    Sample(
      "It shut 40 kilns, at least nine of them old.", "40 = 40 kiln", "at least nine = 9.. kiln"),
    Sample("As few as 12 barges sailed.", "As few as 12 = 12.. barge"),
    Sample("Seats go for as little as $3.", "as little as $3 = 3.. USD"),
    Sample(">40 kilns, <90 kilns, ≥5 kilns", ">40 = 40.. kiln", "<90 = ..90 kiln", "≥5 = 5.. kiln"),
    Sample("The choir has 900 singers, give or take.", "900 = ~900 person"),
    Sample("The hall seats 900, give or take 50.", "900, give or take 50 = ~900"),
    Sample("It weighs 80 kg, plus or minus 2 kg.", "80 kg, plus or minus 2 kg = ~80 kilogram"),
    Sample("The error is plus or minus 3 points.", "3 points = 3 point"),
    Sample("Getting on for 40 kilns remain.", "Getting on for 40 = ~40 kiln"),
    Sample("He keeps 300 odd goats and 7 odd socks.", "300 odd = ~300 goat", "7 = 7 sock"),
    Sample("Rates ticked up to 5%.", "5% = 5 percent"),
    Sample("The fare may go up to $4.", "$4 = 4 USD"),
    Sample("It holds up to 40 litres.", "up to 40 litres = ..40 litre"),
  ])
  func `bounds are read before and behind the number and its noun`(sample: Sample) {
    #expect(described(sample.text) == sample.figures)
  }

  @Test(arguments: [
    Sample("Rents fell by 5% to 7%.", "5% to 7% = 5..7 percent"),
    Sample("Rents fell by 5% to 90%.", "5% = 5 percent", "90% = 90 percent"),
    Sample("Between 1m and 2m doses spoiled.", "Between 1m and 2m = 1000000..2000000 dose"),
    Sample("Some 1m-2m doses spoiled.", "Some 1m-2m = 1000000..2000000 dose"),
    Sample("The plank is 1m-2m long.", "1m-2m = 1..2 metre"),
    Sample("Rates stand at 5-1/4 to 5-1/2 percent.", "5-1/4 to 5-1/2 percent = 5.25..5.5 percent"),
    Sample("The walk takes from 2 to 3 hours.", "from 2 to 3 hours = 2..3 hour"),
    Sample("The mayor raised the missing from 9 to 12.", "9 = 9 person", "12 = 12 person"),
    Sample("Fares are Rs. 500 to Rs. 700.", "Rs. 500 to Rs. 700 = 500..700 INR"),
    Sample("Fares are US$5-US$6.", "US$5-US$6 = 5..6 USD"),
    Sample("It cost 5m to 6m euros.", "5m to 6m euros = 5000000..6000000 EUR"),
    Sample("It costs 20 to 30 pounds.", "20 to 30 pounds = 20..30 GBP"),
    Sample("Fares went from $3 to over $5.", "from $3 to over $5 = 3..5 USD"),
    Sample("It grew from just 12 to almost 40 flats.", "from just 12 to almost 40 = 12..40 flat"),
    Sample("A week or two went by.", "A week or two = 1..2 week"),
    Sample("It takes 3-5 business days.", "3-5 business days = 3..5 day"),
    Sample("He stayed two more years.", "two more years = 2 year"),
    Sample(
      "It takes between 30 minutes and two hours.",
      "between 30 minutes and two hours = 30..120 minute"),
    Sample("Prices vary from $5 to $9.", "from $5 to $9 = 5..9 USD"),
    Sample("It passed the 900 mark.", "passed the 900 = 900.."),
    Sample(
      "It takes one to one and a half hours.", "one to one and a half hours = 1..1.5 hour"),
    Sample(
      "It takes one-and-a-half to two hours.", "one-and-a-half to two hours = 1.5..2 hour"),
    Sample(
      "It costs 3,000-4,000m yuan.", "3,000-4,000m yuan = 3000000000..4000000000 CNY"),
    Sample(
      "Fees rose from $2 (in 2010) to $4.", "from $2 (in 2010) to $4 = 2..4 USD"),
    Sample("Heat in the mid-80s is due."), Sample("She is in her mid-20s."),
    Sample("One in every four taps leaks.", "One in every four = 0.25 share"),
    Sample("He waited a day and a half."),
    Sample(
      "It has 128 GB, 256 GB or 512 GB.", "128 GB = 128 gigabyte", "256 GB = 256 gigabyte",
      "512 GB = 512 gigabyte"),
    Sample("It gave up five hits over six innings.", "five = 5 hit", "six = 6 inning"),
    Sample("Fees rose half a percentage point.", "half a percentage point = 0.5 percentage point"),
  ])
  func `ranges, steps and parts are told apart`(sample: Sample) {
    #expect(described(sample.text) == sample.figures)
  }

  @Test(arguments: [
    Sample("A comet flew at 40 km/s.", "40 km/s = 40 kilometre per second"),
    Sample("Tyres need 32 psi.", "32 psi = 32 pound per square inch"),
    Sample("It fell to 990 hPa.", "990 hPa = 990 hectopascal"),
    Sample("A 9-megapixel lens", "9-megapixel = 9 megapixel"),
    Sample("It has a 48MP lens.", "48MP = 48 megapixel"),
    Sample(
      "The van has 210 PS and 280 lb-ft.", "210 PS = 210 metric horsepower",
      "280 lb-ft = 280 pound-foot"),
    Sample("A fee of PS2.5m is due.", "PS2.5m = 2500000 GBP"),
    Sample("Add 3 tsp of salt.", "3 tsp = 3 teaspoon"),
    Sample("It was 25 C (77 F).", "25 C = 25 celsius", "77 F = 77 fahrenheit"),
    Sample("Heat it to 300 K for 20 min.", "300 K = 300 kelvin", "20 min = 20 minute"),
    Sample("A 27\" wide set", "27\" = 27 inch"), Sample("“It was 27” he said.", "27 = 27"),
    Sample("The plot is 90 by 45 metres.", "90 = 90 metre", "45 metres = 45 metre"),
    Sample(
      "A box of 3 cc, 2 PB and 7 MJ", "3 cc = 3 cubic centimetre", "2 PB = 2 petabyte",
      "7 MJ = 7 megajoule"),
    Sample("It is 1920 x 1080 pixels wide.", "1920 = 1920 pixel", "1080 pixels = 1080 pixel"),
    Sample("A 1440p set costs 90p.", "90p = 90 penny"),
    Sample("She ran the 400m hurdles.", "400m = 400 metre"),
    Sample("The ship holds 900 TEU.", "900 TEU = 900 twenty-foot equivalent unit"),
  ])
  func `units are read by their words and signs`(sample: Sample) {
    #expect(described(sample.text) == sample.figures)
  }

  private func described(_ text: String) -> [String] {
    let reading = Extractor().reading(of: SourceText(text), in: ReadingContext())
    return reading.figures.map { figure in
      let value: String =
        switch figure.bound {
        case .approx: "~\(figure.best?.description ?? "")"
        case .point: figure.best?.description ?? ""
        case .range, .lower, .upper, .vague:
          "\(figure.low?.description ?? "")..\(figure.high?.description ?? "")"
        }
      return "\(reading.text.text[figure.span]) = \(value) \(figure.measure.unit)"
    }.map { $0.last == " " ? String($0.dropLast()) : $0 }
  }
}
