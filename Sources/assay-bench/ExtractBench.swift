import Articles
import Glibc
import JSONValues
import Prose

/// `assay extract -` as people run it, from JSON lines to JSON lines, beside `wc -w` on the same
/// file: both on one core, one after the other.
///
/// The program is the one that stands beside the bench. `--seeds` gives it other articles: a folder
/// of texts is read 50 times over.
struct ExtractBench: Bench {
  let name = "extract"
  private static let copies = 50
  private static let megabytes = 8

  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String] {
    let copies = max(Self.copies, seeds.repetitions(filling: Self.megabytes))
    let once = Self.jsonLines(of: seeds)
    let all = try Self.run(on: once, copies: copies, articles: seeds.articles.count)
    let half = try Self.run(on: once, copies: copies / 2, articles: seeds.articles.count)
    let megabytes = Double(once.count * copies) / 1e6
    return [
      "assay extract        \((megabytes / all.extract.seconds).rounded(places: 1)) MB/s on one core, "
        + "1/\((all.extract.seconds / all.words.seconds).rounded(places: 1)) of the speed of wc -w",
      "of that, memory      \(all.extract.peakInMegabytes.rounded(places: 1)) MB at the peak of "
        + "\(seeds.articles.count * copies) articles, "
        + "\(half.extract.peakInMegabytes.rounded(places: 1)) MB of half as many",
    ]
  }

  private static func jsonLines(of seeds: SeedArticles) -> [UInt8] {
    var json = JSONStream()
    for article in seeds.articles {
      json.beginObject()
      json.key("text")
      json.text(utf8: article.body.bytes[...])
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private static func run(
    on once: [UInt8], copies: Int, articles: Int
  ) throws(BenchFailure) -> (words: TimedProgram, extract: TimedProgram) {
    try TemporaryFile.with(once, copies: copies) { (input) throws(BenchFailure) in
      try TemporaryFile.with([]) { (output) throws(BenchFailure) in
        let assay = try program()
        _ = try TimedProgram([assay, "extract", "-"], on: input, writing: output)
        try BenchFailure.check("lines of the extract", articles * copies, output.lineCount())
        return (
          try TimedProgram.quickest(["wc", "-w"], on: input),
          try TimedProgram.quickest([assay, "extract", "-"], on: input)
        )
      }
    }
  }

  /// The path of `assay` in the folder of the bench.
  private static func program() throws(BenchFailure) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(
      decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = own.prefix(through: own.lastIndex(of: "/") ?? own.startIndex)
    let assay = folder + "assay"
    guard access(String(assay), X_OK) == 0 else {
      throw .world("no program \(assay); 'swift build -c release --product assay' builds it")
    }
    return String(assay)
  }
}
