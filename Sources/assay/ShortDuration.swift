extension Duration {
  /// With two or three significant digits: "85 µs", "12.3 ms", "1.53 s".
  var shortText: String {
    let microseconds = Int(self / .microseconds(1))
    let (value, unit) =
      microseconds < 1000
      ? (Double(microseconds), "µs")
      : microseconds < 1_000_000
        ? (Double(microseconds) / 1000, "ms") : (Double(microseconds) / 1_000_000, "s")
    let places = value < 10 ? 100.0 : value < 100 ? 10.0 : 1.0
    let rounded = (value * places).rounded() / places
    let isWhole = places == 1 || microseconds < 1000
    return (isWhole ? "\(Int(rounded))" : "\(rounded)") + " " + unit
  }
}
