/// Every pair of figures of different measures.
struct FullListing {
  private(set) var related: [ComparedPair] = []
  private(set) var refusals: [Refusal] = []

  init(_ figures: ComparedFigures) {
    let reading = PairReading(figures: figures)
    var numbers: [String: Int] = [:]
    for first in figures.kept.indices {
      for second in figures.kept.indices.dropFirst(first + 1) {
        if figures.cells.ofFigure[first] == figures.cells.ofFigure[second] { continue }
        let test = figures.classes.failure(of: first, second) ?? .outcome
        if let pair = reading.bounds(first, second) {
          related.append(pair)
          continue
        }
        let pair = reading.refusal(first, second, by: test)
        let number = numbers[pair.reason] ?? refusals.count
        if number == refusals.count {
          numbers[pair.reason] = number
          refusals.append(Refusal(reason: pair.reason, count: 0, pairs: []))
        }
        refusals[number].count += 1
        refusals[number].pairs.append(pair)
      }
    }
  }
}
