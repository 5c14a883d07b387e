import Articles
import Extraction
import Prose

/// Texts that nobody wrote, each read at two sizes: the time of a byte must stay the same.
struct BadInputBench: Bench {
  let name = "bad-input"

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    var lines: [String] = []
    for input in BadInput.all {
      let small = try Self.secondsForByte(of: input, times: 1)
      let large = try Self.secondsForByte(of: input, times: 2)
      let label = input.name + String(repeating: " ", count: max(1, 21 - input.name.count))
      lines.append(
        label + "\((small * 1e9).rounded(places: 0)) ns for a byte, "
          + "\((large * 1e9).rounded(places: 0)) ns at twice the size, "
          + "\((large / small).rounded(places: 2)) times")
    }
    return lines
  }

  private static func secondsForByte(
    of input: BadInput, times: Int
  ) throws(BenchFailure) -> Double {
    let text = Array(input.text(times).utf8)
    let run = try Stopwatch.quickest(of: 3) { () throws(BenchFailure) in try reading(of: text) }
    try check(run.result, name: input.name)
    return run.seconds / Double(text.count)
  }

  /// The reading of a text file, as English whatever it looks like, so that every rule is asked.
  private static func reading(of bytes: [UInt8]) throws(BenchFailure) -> Reading {
    do throws(ArticleError) {
      let article = try ArticleFormats.articles(in: bytes, path: "input.txt")[0]
      return Extractor().reading(
        of: article.body, in: ReadingContext(zones: article.zones, language: .english))
    } catch {
      throw .world("\(error)")
    }
  }

  /// No more claims and figures than tokens, and all of them inside the text.
  private static func check(_ reading: Reading, name: String) throws(BenchFailure) {
    let tokens = reading.text.tokens.count
    let found = reading.claims.count + reading.figures.count
    if found > tokens {
      throw .wrong("\(name): parts of the reading", expected: tokens, found: found)
    }
    let spans =
      reading.claims.flatMap { [$0.sentence] + ($0.source?.spans ?? []) + $0.cue + $0.content }
      + reading.figures.map(\.span)
    let outside = spans.count { $0.start < 0 || $0.end > reading.body.bytes.count || $0.isEmpty }
    try BenchFailure.check("\(name): spans outside the text", 0, outside)
  }
}
