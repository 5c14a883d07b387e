import Testing

@testable import Shell

/// What a comparison says of pairs, in words.
@Suite struct ComparisonTextTests {
  private static let sandbox = Sandbox([
    "a.txt":
      "Fire in Olm\n\nThe mayor said 30 houses burned in Olm. He paid $5. It sent 3 boats.\n",
    "b.txt": "Fire in Olm\n\nThe police said 34 houses burned in Olm. It rained for 12 km.\n",
  ])

  private static func toll(_ day: String, _ date: String, _ dead: String, by body: String) -> String
  {
    "Olm Post\nPublished: \(date)\n\n"
      + "As of \(day) \(dead) people had been killed in the Olm fire, the \(body) said.\n"
  }

  private func shown(_ line: String) -> [Substring] {
    var session = Session()
    _ = session.run("load a.txt b.txt", in: Self.sandbox)
    return session.transcript(line, in: Self.sandbox).split(separator: "\n")
  }

  @Test func `numbers that agree by rounding say what the rounder one was read as`() {
    #expect(
      shown("compare").filter { $0.contains("agree") } == [
        "  a2.c1.f1 may depend on a1.c1.f1: the numbers agree, “30” read as 25–35 (assumed: as-of date)"
      ])
  }

  @Test func `tolls of two origins that rise from day to day may be an update, and say so`() {
    let sandbox = Sandbox([
      "a.txt": Self.toll("Wednesday", "2026-03-04", "31", by: "coast guard"),
      "b.txt": Self.toll("Thursday", "2026-03-05", "58", by: "ministry"),
    ])
    var session = Session()
    _ = session.run("load a.txt b.txt", in: sandbox)
    let lines = session.transcript("compare", in: sandbox).split(separator: "\n")
    #expect(
      lines.last == "  a2.c1.f1 contradicts a1.c1.f1: they exclude each other, but may be an update"
    )
  }

  @Test(arguments: [0, 1, 4])
  func `as many refused pairs are shown as the setting says`(wanted: Int) {
    let refused = shown("set refusal-examples \(wanted) ; compare")
      .drop { $0 != "not comparable" }
    #expect(refused.map { $0.count { $0 == "“" } }.reduce(0, +) == wanted * 2)
  }
}
