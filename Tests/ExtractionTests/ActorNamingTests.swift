import Prose
import Testing

@testable import Extraction

@Suite struct ActorNamingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let chains: [String]

    init(_ text: String, _ chains: String...) {
      (self.text, self.chains) = (text, chains)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(
      "“We search,” ministry spokesman Jan Vega said. Two days ago the ministry counted 9 boats.",
      "Jan Vega", "ministry"),
    Sample(
      "A banner outside the ministry read: “No pay.” The ministry said 9 had come.",
      "banner outside the ministry", "ministry"),
    Sample(
      "Harbour Bank said it lost a million. The central bank said it had lost two.",
      "Harbour Bank", "central bank"),
    Sample(
      "“We are sorry,” Ana Ruiz said. Ruiz and finance chief Jan Vega said they would go.",
      "Ana Ruiz", "Ana Ruiz and Jan Vega"),
    Sample("It would be late, warned Piet de Groot.", "Piet de Groot"),
    Sample(
      "The union said 60 had died, citing lists from 12 towns. "
        + "The dam operator denied that it was late, its director, Jan Vega, said.",
      "lists from 12 towns > union", "dam operator > Jan Vega"),
    Sample(
      "The dockers' union questioned the count. Its chairwoman, Ana Ruiz, said 9 had come.",
      "dockers' union", "dockers' union > Ana Ruiz"),
    Sample(
      "The growers' league rejected the offer. Its head, Jan Vega, said 9 wells were dry.",
      "growers' league", "growers' league > Jan Vega"),
    Sample(
      "The Post of Almar, citing two unnamed officials, reported that 9 boats had sunk.",
      "two unnamed officials > Post of Almar"),
    Sample(
      "Radio Tavo, quoting a port source, said 9 boats had sunk.", "port source > Radio Tavo"),
    Sample(
      "Nine boats sank, according to the operator, Tarn Lines.", "Tarn Lines"),
    Sample(
      "Nine boats sank, according to the port chief, Ana Ruiz.", "Ana Ruiz"),
    Sample(
      "Nine boats sank, according to a draft report seen by the Post of Almar.",
      "draft report > Post of Almar"),
    Sample(
      "An internal memo leaked to Radio Tavo says that 9 boats sank.", "internal memo > Radio Tavo"),
    Sample("Nine boats sank, according to port records seen by this newspaper.", "port records"),
    Sample(
      "Nine boats sank, according to a report by the dam operator.", "dam operator"),
    Sample(
      "Ana Ruiz, the mayor, spoke about the dam.\n\nQ: Does it hold?\n\nA: So far.\n\n"
        + "Q: And the wells?\n\nA: We lost 90 of them.",
      "Ana Ruiz", "Ana Ruiz", "Ana Ruiz"),
    Sample("Patients seen by doctors say that 9 boats sank.", "Patients seen by doctors"),
    Sample(
      "Mayor Ana Ruiz declined to comment on the dam. “I will wait,” she said.",
      "Ana Ruiz", "Ana Ruiz"),
  ])
  func `every source has its actor`(_ sample: Sample) {
    let claims = ClaimReader(TokenizedText(SourceText(sample.text)), ReadingContext()).claims()
    #expect(claims.map { $0.chain.map(\.actor).joined(separator: " > ") } == sample.chains)
  }
}
