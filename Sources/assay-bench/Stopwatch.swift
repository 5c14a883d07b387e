/// The shortest time that a piece of work took, which other work on the machine disturbs least.
enum Stopwatch {
  /// The seconds of the quickest of `rounds` runs, with the result of the last.
  static func quickest<Result>(
    of rounds: Int, _ work: () throws(BenchFailure) -> Result
  ) throws(BenchFailure) -> (seconds: Double, result: Result) {
    let clock = ContinuousClock()
    var start = clock.now
    var result = try work()
    var shortest = seconds(clock.now - start)
    for _ in 1..<max(rounds, 2) {
      start = clock.now
      result = try work()
      shortest = min(shortest, seconds(clock.now - start))
    }
    return (shortest, result)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
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
