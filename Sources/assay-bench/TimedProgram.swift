import Glibc

/// Another program run on a file to its end, on one core, with what that took.
struct TimedProgram {
  /// The processor's seconds, its start included.
  let seconds: Double
  /// The most memory that it held at once.
  let peakInMegabytes: Double

  /// The quickest of three runs of `words` with `input` as standard input.
  static func quickest(_ words: [String], on input: TemporaryFile) throws(BenchFailure)
    -> TimedProgram
  {
    var best = try TimedProgram(words, on: input)
    for _ in 1..<3 {
      let next = try TimedProgram(words, on: input)
      if next.seconds < best.seconds { best = next }
    }
    return best
  }

  /// One run of `words` with `input` as standard input, in the C.UTF-8 locale, in which `wc` reads
  /// characters; what it writes goes to `output`, or nowhere.
  init(
    _ words: [String], on input: TemporaryFile, writing output: TemporaryFile? = nil
  ) throws(BenchFailure) {
    let usage = try Self.usage(
      of: ["taskset", "-c", "0"] + words, input.path, output?.path ?? "/dev/null")
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(microseconds) / 1e6
    peakInMegabytes = Double(usage.ru_maxrss) * 1024 / 1e6
  }

  /// Forgets the most memory that this process held, which a program that it starts inherits as its
  /// own.
  private static func forgetPeak() {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, "5", 1)
    close(descriptor)
  }

  private static func usage(
    of words: [String], _ input: String, _ output: String
  ) throws(BenchFailure) -> rusage {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY, 0)
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    defer { for text in arguments + environment { free(text) } }
    forgetPeak()
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, nil, arguments, environment) == 0 else {
      throw .world("cannot start \(words.joined(separator: " "))")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    try BenchFailure.check("exit of \(words.joined(separator: " "))", 0, Int(status))
    return usage
  }
}

/// A file that is there as long as somebody measures with it.
struct TemporaryFile {
  let path: String

  /// Calls `work` with a file of the given bytes, so many times over, and removes it.
  static func with<Result>(
    _ bytes: [UInt8], copies: Int = 1, _ work: (TemporaryFile) throws(BenchFailure) -> Result
  ) throws(BenchFailure) -> Result {
    var path = Array(("/tmp/assay-bench-" + String(repeating: "X", count: 6)).utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .world("no temporary file") }
    defer { unlink(path) }
    var written = 0
    for _ in 0..<copies {
      written += bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
    close(descriptor)
    try BenchFailure.check("bytes written", copies * bytes.count, written)
    let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return try work(TemporaryFile(path: name))
  }

  /// How many lines it has, read block by block so that little memory is held.
  func lineCount() throws(BenchFailure) -> Int {
    guard let file = fopen(path, "r") else { throw .world("cannot read \(path)") }
    defer { fclose(file) }
    var lines = 0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return lines }
      lines += block[..<count].count { $0 == 0x0A }
    }
  }
}
