import Glibc

/// The shortest time that a piece of work took, which other work on the machine disturbs least.
enum Stopwatch {
  /// The processor's seconds of the quickest of `rounds` runs, with the result of the last.
  ///
  /// Not those of the clock on the wall: on a machine with other work they say little.
  static func quickest<Result>(
    of rounds: Int, _ work: () throws(BenchFailure) -> Result
  ) throws(BenchFailure) -> (seconds: Double, result: Result) {
    var start = now
    var result = try work()
    var shortest = now - start
    for _ in 1..<max(rounds, 2) {
      start = now
      result = try work()
      shortest = min(shortest, now - start)
    }
    return (shortest, result)
  }

  /// The seconds that the processor has spent for this process.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Double {
  /// With so many decimal places.
  func rounded(places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    let whole = (magnitude * scale).rounded()
    var digits = String(Int(whole))
    while digits.count <= places { digits = "0" + digits }
    let sign = self < 0 && whole > 0 ? "-" : ""
    return places == 0
      ? sign + digits : sign + digits.dropLast(places) + "." + digits.suffix(places)
  }
}
