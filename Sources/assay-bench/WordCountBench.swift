import Prose

/// `wc -w` on the text that the tokenizer reads, as the measure that everybody has at hand.
struct WordCountBench: Bench {
  let name = "wc"
  private static let megabytes = 16

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let text = seeds.text(repeated: seeds.repetitions(filling: Self.megabytes))
    let seconds = try Self.seconds(for: text)
    let speed = Double(text.bytes.count) / 1e6 / seconds
    return ["wc -w                \(speed.rounded(places: 0)) MB/s"]
  }

  /// The processor's seconds of the quickest of three runs of `wc -w`, its start included.
  static func seconds(for text: SourceText) throws(BenchFailure) -> Double {
    try TemporaryFile.with(text.bytes) { (file) throws(BenchFailure) in
      try TimedProgram.quickest(["wc", "-w"], on: file).seconds
    }
  }
}
