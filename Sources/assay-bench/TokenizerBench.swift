import Prose

/// Tokens, and tokens with sentences, beside `wc -w` on the same text.
struct TokenizerBench: Bench {
  let name = "tokenizer"
  private static let megabytes = 16

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let times = seeds.repetitions(filling: Self.megabytes)
    let text = seeds.text(repeated: times)
    let once = TokenizedText(seeds.text(repeated: 1))
    let tokens = try Stopwatch.quickest(of: 5) { () throws(BenchFailure) in
      Tokenizer.tokens(of: text).count
    }
    try BenchFailure.check("tokens", once.tokens.count * times, tokens.result)
    let sentences = try Stopwatch.quickest(of: 5) { () throws(BenchFailure) in
      TokenizedText(text).sentences.count
    }
    try BenchFailure.check("sentences", once.sentences.count * times, sentences.result)
    let count = try WordCountBench.seconds(for: text)
    let megabytes = Double(text.bytes.count) / 1e6
    return [
      line("tokens", megabytes, tokens.seconds, count),
      line("tokens and sentences", megabytes, sentences.seconds, count),
    ]
  }

  private func line(
    _ name: String, _ megabytes: Double, _ seconds: Double, _ count: Double
  ) -> String {
    let label = name + String(repeating: " ", count: max(1, 21 - name.count))
    return label + "\((megabytes / seconds).rounded(places: 0)) MB/s, "
      + "\((count / seconds).rounded(places: 2)) times the speed of wc -w"
  }
}
