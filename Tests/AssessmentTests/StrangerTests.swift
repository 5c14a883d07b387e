import Assessment
import Testing

/// Who must stay apart, and beside each the one who must not.
@Suite struct StrangerTests {
  static let fire = "The fire in the Orvane mill killed"

  /// Two articles on one fire, and the groups they make.
  struct Sample: CustomTestStringConvertible, Sendable {
    let first: String
    let second: String
    let groups: [String]
    var testDescription: String { first + " / " + second }
  }

  @Test(arguments: [
    Sample(
      first: "Lea Marsh, a fire service spokeswoman, said 31 people had died.",
      second: "The ministry denied any fault. A spokesman said 58 people had died.",
      groups: ["a1 31, a2 58: 2"]),
    Sample(
      first: "Lea Marsh, an engineer at the water office, said 31 people had died.",
      second: "The railway sent help. The engineer said 58 people had died.",
      groups: ["a1 31, a2 58: 2"]),
    Sample(
      first: "Lea Marsh, director of the clinic, said 31 people had died.",
      second: "The museum sent help. The director said 58 people had died.",
      groups: ["a1 31, a2 58: 2"]),
    Sample(
      first: "Mayor Lea Marsh said 31 people had died.",
      second: "The local mayor said 31 people had died.",
      groups: ["a1 31, a2 31: 1"]),
    Sample(
      first: "Lea Marsh, director of the clinic, said 31 people had died.",
      second: "The clinic director said 31 people had died.",
      groups: ["a1 31, a2 31: 1"]),
  ])
  func `an office is one person only where the town or the body has one`(sample: Sample) {
    let told = ReadStories(
      "A fire burned the Orvane mill on Sunday. \(sample.first)",
      "A fire burned the Orvane mill on Sunday. \(sample.second)")
    #expect(told.groups == sample.groups)
  }

  @Test(arguments: [
    Sample(
      first: "The airline said 30 people had died. The manufacturer said 34 people had died.",
      second: "Orvane mourned.",
      groups: ["a1 30, a1 34: 2"]),
    Sample(
      first: "Jan Berg, chief executive of Skyline, said 31 people had died.",
      second: "Eva Torr, chief executive of Aeroworks, said 37 people had died.",
      groups: ["a1 31, a2 37: 2"]),
    Sample(
      first: "Jan Berg, chief executive of Skyline, said 31 people had died.",
      second: "The insurer said 37 people had died.",
      groups: ["a1 31, a2 37: 2"]),
    Sample(
      first: "Carmaker Orvel said 31 people had died, and the company said 31 people had died.",
      second: "The carmaker said 31 people had died at Orvel.",
      groups: ["a1 31, a1 31, a2 31: 1"]),
    Sample(
      first: "The airline said 31 people had died. The company said 31 people had died.",
      second: "Orvane mourned.",
      groups: ["a1 31, a1 31: 1"]),
  ])
  func `the company is one where there is only one`(sample: Sample) {
    let told = ReadStories(
      "A plane crashed near Orvane on Sunday. \(sample.first)",
      "A plane crashed near Orvane on Sunday. \(sample.second)")
    #expect(told.groups == sample.groups)
  }
}
