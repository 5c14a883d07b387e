import Extraction

/// Made-up reports from a seed: the same seed gives the same reports.
struct GeneratedReports {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  /// A figure that shares its measure, number or origin with others by chance.
  mutating func told() -> Told {
    let number = one(of: ["12", "40", "48", "150", "1300", "7000-15000", "20-60"])
    var told = Told(number, one(of: ["people", "soldiers", "children", "bodies"]))
    if !number.contains("-") {
      told.word = one(of: [nil, nil, "about", "nearly", "at least", "up to", "exactly"])
    }
    told.outcomes = one(of: [
      ["killed"], ["killed"], ["wounded"], ["killed", "wounded"], [], ["lost:ambiguous"],
    ])
    told.event = one(of: [nil, nil, nil, nil, "the war with Estmark"])
    told.kind = one(of: [nil, nil, nil, .total, .incident])
    told.side = one(of: [nil, nil, "Norland", "Sudland"])
    told.status = one(of: [nil, nil, .military])
    told.place = one(of: [nil, nil, "Arvenne", "the field hospitals"])
    told.period = one(of: [nil, nil, nil, "the past week", "in 2019"])
    told.asOf = one(of: [nil, "2030-05-01", "2030-05-02", "2030-05-09"])
    told.origin = one(of: [
      nil, "Relief Office", "the Relief Office", "Harbour Watch", "WHO",
      "World Health Organization", "a port insider", "Port Police",
    ])
    if told.origin == "a port insider" { told.originKind = .anonymousOfficial }
    return told
  }

  /// Articles with up to four figures each.
  mutating func articles(_ count: Int) -> [[Told]] {
    (0..<count).map { _ in
      let figures = 1 + Int(next() % 4)
      return (0..<figures).map { _ in told() }
    }
  }

  /// The same elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for index in result.indices.dropFirst() {
      result.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return result
  }
}
