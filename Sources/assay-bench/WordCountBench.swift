import Glibc
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

  /// The processor's seconds of the quickest of three runs of `wc -w`, its start included, in the
  /// C.UTF-8 locale, in which it reads characters as the tokenizer does.
  static func seconds(for text: SourceText) throws(BenchFailure) -> Double {
    var path = Array(("/tmp/assay-bench-" + String(repeating: "X", count: 6)).utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .world("no temporary file") }
    defer { unlink(path) }
    let written = text.bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    try BenchFailure.check("bytes written", text.bytes.count, written)
    return min(try run(on: path), try run(on: path), try run(on: path))
  }

  private static func run(on path: [CChar]) throws(BenchFailure) -> Double {
    var process = pid_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let file = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let arguments: [UnsafeMutablePointer<CChar>?] =
      (["wc", "-w", file] as [String]).map { strdup($0) } + [nil]
    let environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    defer { for text in arguments + environment { free(text) } }
    guard posix_spawnp(&process, "wc", &actions, nil, arguments, environment) == 0 else {
      throw .world("cannot start wc")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    try BenchFailure.check("exit of wc", 0, Int(status))
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(microseconds) / 1e6
  }
}
