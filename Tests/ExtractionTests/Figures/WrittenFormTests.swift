import Prose
import Testing

@testable import Extraction

/// The ways in which news writes bounds, ranges and units.
@Suite struct WrittenFormTests {
  @Test(arguments: [
    FigureSample("Forty kilns or more stood idle.", "Forty = 40.. kiln"),
    FigureSample("At least 40 kilns.", "At least 40 = 40.. kiln"),
    FigureSample("Some 40 kilns at most stood idle.", "Some 40 = ~40 kiln"),
    FigureSample("It goes for $5 at most shops.", "$5 = 5 USD"),
    FigureSample("It lit 40 kilns at least once.", "40 = 40 kiln"),
    FigureSample(
      "It shut 40 kilns, at least nine of them old.", "40 = 40 kiln", "at least nine = 9.. kiln"),
    FigureSample("As few as 12 barges sailed.", "As few as 12 = 12.. barge"),
    FigureSample("Seats go for as little as $3.", "as little as $3 = 3.. USD"),
    FigureSample(
      ">40 kilns, <90 kilns, ≥5 kilns", ">40 = 40.. kiln", "<90 = ..90 kiln", "≥5 = 5.. kiln"),
    FigureSample("The choir has 900 singers, give or take.", "900 = ~900 person"),
    FigureSample("The hall seats 900, give or take 50.", "900, give or take 50 = ~900"),
    FigureSample(
      "It weighs 80 kg, plus or minus 2 kg.", "80 kg, plus or minus 2 kg = ~80 kilogram"),
    FigureSample("The error is plus or minus 3 points.", "3 points = 3 point"),
    FigureSample("Getting on for 40 kilns remain.", "Getting on for 40 = ~40 kiln"),
    FigureSample("He keeps 300 odd goats and 7 odd socks.", "300 odd = ~300 goat", "7 = 7 sock"),
    FigureSample("Rates ticked up to 5%.", "5% = 5 percent"),
    FigureSample("The fare may go up to $4.", "$4 = 4 USD"),
    FigureSample("It holds up to 40 litres.", "up to 40 litres = ..40 litre"),
  ])
  func `bounds are read before and behind the number and its noun`(sample: FigureSample) {
    #expect(described(sample.text) == sample.figures)
  }

  @Test(arguments: [
    FigureSample("Rents fell by 5% to 7%.", "5% to 7% = 5..7 percent"),
    FigureSample("Rents fell by 5% to 90%.", "5% = 5 percent", "90% = 90 percent"),
    FigureSample("Between 1m and 2m doses spoiled.", "Between 1m and 2m = 1000000..2000000 dose"),
    FigureSample("Some 1m-2m doses spoiled.", "Some 1m-2m = 1000000..2000000 dose"),
    FigureSample("The plank is 1m-2m long.", "1m-2m = 1..2 metre"),
    FigureSample(
      "Rates stand at 5-1/4 to 5-1/2 percent.", "5-1/4 to 5-1/2 percent = 5.25..5.5 percent"),
    FigureSample("The walk takes from 2 to 3 hours.", "from 2 to 3 hours = 2..3 hour"),
    FigureSample("The mayor raised the missing from 9 to 12.", "9 = 9 person", "12 = 12 person"),
    FigureSample("Fares are Rs. 500 to Rs. 700.", "Rs. 500 to Rs. 700 = 500..700 INR"),
    FigureSample("Fares are US$5-US$6.", "US$5-US$6 = 5..6 USD"),
    FigureSample("It cost 5m to 6m euros.", "5m to 6m euros = 5000000..6000000 EUR"),
    FigureSample("It costs 20 to 30 pounds.", "20 to 30 pounds = 20..30 GBP"),
    FigureSample("Fares went from $3 to over $5.", "from $3 to over $5 = 3..5 USD"),
    FigureSample(
      "It grew from just 12 to almost 40 flats.", "from just 12 to almost 40 = 12..40 flat"),
    FigureSample("A week or two went by.", "A week or two = 1..2 week"),
    FigureSample("A goal or two would do.", "A goal or two = 1..2 goal"),
    FigureSample("He had a kiln or two carts.", "two = 2 cart"),
    FigureSample("It takes a week to 10 days.", "a week to 10 days = 7..10 day"),
    FigureSample("It takes six months to a year.", "six months to a year = 6..12 month"),
    FigureSample(
      "He faces 18 months to three years in jail.", "18 months to three years = 18..36 month"),
    FigureSample("We waited ten, fifteen minutes.", "ten, fifteen minutes = 10..15 minute"),
    FigureSample("Two or three hundred kilns.", "Two or three hundred = 200..300 kiln"),
    FigureSample("Some 20-30,000 kilns.", "Some 20-30,000 = 20000..30000 kiln"),
    FigureSample("It took €3-5m.", "€3-5m = 3000000..5000000 EUR"),
    FigureSample(
      "It is worth between $5 a share and $6.", "between $5 a share and $6 = 5..6 USD"),
    FigureSample(
      "It is worth $5 a share to $6 a share.", "$5 a share to $6 = 5..6 USD"),
    FigureSample("He paid $5 a day to 30 men.", "$5 = 5 USD", "30 = 30 person"),
    FigureSample(
      "It ran from a low of 12 to a high of 14 volts.",
      "from a low of 12 to a high of 14 volts = 12..14 volt"),
    FigureSample(
      "Rents rose by 5% to as much as 90%.", "5% to as much as 90% = 5..90 percent"),
    FigureSample("Use one-half to one inch.", "one-half to one inch = 0.5..1 inch"),
    FigureSample(
      "Tickets cost 10, 12 and 15 dollars.", "10 = 10 USD", "12 = 12 USD", "15 dollars = 15 USD"),
    FigureSample("Millions of dollars went.", "Millions of dollars = 1000000.. USD"),
    FigureSample("It ran 80 or more minutes.", "80 or more minutes = 80.. minute"),
    FigureSample("It took just over 31 minutes.", "just over 31 minutes = 31.. minute"),
    FigureSample("At least 20, if not more, kilns.", "At least 20, if not more = 20.. kiln"),
    FigureSample("Two MPs bought 12 TVs.", "Two = 2 person", "12 = 12 tv"),
    FigureSample("It takes 3-5 business days.", "3-5 business days = 3..5 day"),
    FigureSample("He stayed two more years.", "two more years = 2 year"),
    FigureSample(
      "It takes between 30 minutes and two hours.",
      "between 30 minutes and two hours = 30..120 minute"),
    FigureSample("Prices vary from $5 to $9.", "from $5 to $9 = 5..9 USD"),
    FigureSample("It passed the 900 mark.", "passed the 900 = 900.."),
    FigureSample(
      "It takes one to one and a half hours.", "one to one and a half hours = 1..1.5 hour"),
    FigureSample(
      "It takes one-and-a-half to two hours.", "one-and-a-half to two hours = 1.5..2 hour"),
    FigureSample(
      "It costs 3,000-4,000m yuan.", "3,000-4,000m yuan = 3000000000..4000000000 CNY"),
    FigureSample(
      "Fees rose from $2 (in 2010) to $4.", "from $2 (in 2010) to $4 = 2..4 USD"),
    FigureSample("Heat in the mid-80s is due."), FigureSample("She is in her mid-20s."),
    FigureSample("One in every four taps leaks.", "One in every four = 0.25 share"),
    FigureSample("He waited a day and a half."),
    FigureSample(
      "It has 128 GB, 256 GB or 512 GB.", "128 GB = 128 gigabyte", "256 GB = 256 gigabyte",
      "512 GB = 512 gigabyte"),
    FigureSample("It gave up five hits over six innings.", "five = 5 hit", "six = 6 inning"),
    FigureSample(
      "Fees rose half a percentage point.", "half a percentage point = 0.5 percentage point"),
  ])
  func `ranges, steps and parts are told apart`(sample: FigureSample) {
    #expect(described(sample.text) == sample.figures)
  }

  @Test(arguments: [
    FigureSample("A comet flew at 40 km/s.", "40 km/s = 40 kilometre per second"),
    FigureSample("Tyres need 32 psi.", "32 psi = 32 pound per square inch"),
    FigureSample("It fell to 990 hPa.", "990 hPa = 990 hectopascal"),
    FigureSample("A 9-megapixel lens", "9-megapixel = 9 megapixel"),
    FigureSample("It has a 48MP lens.", "48MP = 48 megapixel"),
    FigureSample(
      "The van has 210 PS and 280 lb-ft.", "210 PS = 210 metric horsepower",
      "280 lb-ft = 280 pound-foot"),
    FigureSample("A fee of PS2.5m is due.", "PS2.5m = 2500000 GBP"),
    FigureSample("Add 3 tsp of salt.", "3 tsp = 3 teaspoon"),
    FigureSample("It was 25 C (77 F).", "25 C = 25 celsius", "77 F = 77 fahrenheit"),
    FigureSample("Heat it to 300 K for 20 min.", "300 K = 300 kelvin", "20 min = 20 minute"),
    FigureSample("A 27\" wide set", "27\" = 27 inch"),
    FigureSample("“It was 27” he said.", "27 = 27"),
    FigureSample("The plot is 90 by 45 metres.", "90 = 90 metre", "45 metres = 45 metre"),
    FigureSample(
      "A box of 3 cc, 2 PB and 7 MJ", "3 cc = 3 cubic centimetre", "2 PB = 2 petabyte",
      "7 MJ = 7 megajoule"),
    FigureSample("It is 1920 x 1080 pixels wide.", "1920 = 1920 pixel", "1080 pixels = 1080 pixel"),
    FigureSample("A 1440p set costs 90p.", "90p = 90 penny"),
    FigureSample("She ran the 400m hurdles.", "400m = 400 metre"),
    FigureSample("The ship holds 900 TEU.", "900 TEU = 900 twenty-foot equivalent unit"),
  ])
  func `units are read by their words and signs`(sample: FigureSample) {
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
