import Prose
import Testing

@testable import Extraction

@Suite struct LedParagraphTests {
  typealias Sample = ClaimReadingTests.Sample

  /// The claims that someone makes, as rule, source and content.
  private func attributed(_ text: String) -> [String] {
    let source = SourceText(text)
    return ClaimReader(TokenizedText(source), ReadingContext()).claims().compactMap { claim in
      claim.source.map {
        "\(claim.rule) · \(source.quote($0.spans)) · \(source.quote(claim.content))"
      }
    }
  }

  @Test(arguments: [
    Sample(
      "Ruiz wrote on her page:\n\nThe river is low. It must rise.\n\nThe mill is old.",
      "led paragraphs · Ruiz · The river is low. It must rise"),
    Sample(
      "Speaking at the old mill, Ruiz said:\n\n• The river is low.\n\n• The mill is old.",
      "led paragraphs · Ruiz · The river is low … The mill is old"),
    Sample(
      "Ruiz argued that:\n\n• The river is low.\n\n• The mill is old. It leaks.\n\nRain fell.",
      "led paragraphs · Ruiz · The river is low … The mill is old. It leaks"),
    Sample(
      "According to Ana Ruiz, writing for the Gazette:\n\nThe river is low.\n\nRain fell.",
      "led paragraphs · Ana Ruiz · The river is low"),
    Sample("Ruiz owns two boats:\n\nThe mill is old."),
    Sample("Ruiz left early.\n\nThe mill is old."),
    Sample(
      "Ruiz said:\n\n“The mill is old.”",
      "quotation after the cue · Ruiz · The mill is old."),
  ])
  func `a cue before a colon takes the paragraph or the list that follows`(_ sample: Sample) {
    #expect(attributed(sample.text) == sample.claims)
  }

  @Test(arguments: [
    Sample(
      "Transcript as follows:\n\n“We came home.\n\n“It was dry. It is not.”\n\nRain fell.",
      "led paper · Transcript · We came home. … It was dry. It is not."),
    Sample(
      "Read the full text of the mayor's letter below:\n\nDear farmers, I will close the mill. It "
        + "is old.\n\nWe thank the crews.\n\nRain fell.",
      "led paper · the full text of the mayor's letter · Dear farmers, I will close the mill. It is "
        + "old. … We thank the crews."),
    Sample("The full story:\n\nRain fell. The mill is old."),
    Sample("Transcript as follows:\n\nRain fell. The mill is old."),
  ])
  func `a heading that names a paper takes the paper that follows`(_ sample: Sample) {
    #expect(attributed(sample.text) == sample.claims)
  }

  @Test(arguments: [
    Sample(
      "REED: Is it dry?\n\nWe saw it fall.\n\nRUIZ: It is. I know it.\n\nThe trees are brown.\n\n"
        + "REED: Thank you.\n\nRain fell.",
      "label · REED · Is it dry … We saw it fall.",
      "label · RUIZ · It is … I know it. … The trees are brown.", "label · REED · Thank you"),
    Sample(
      "REED: Is it dry?\n\nThe crowd shouted at Reed.\n\nRUIZ: It is.",
      "label · REED · Is it dry", "label · RUIZ · It is"),
    Sample(
      "REED: Is it dry?\n\nRUIZ: It is.\n\nOne more thing. We dig in May.\n\nRain fell.",
      "label · REED · Is it dry", "label · RUIZ · It is … One more thing. … We dig in May."),
  ])
  func `a transcript's paragraph without a label goes on with its speaker`(_ sample: Sample) {
    #expect(attributed(sample.text) == sample.claims)
  }

  @Test(arguments: [
    ("Ruiz argued that:\n\n", "I saw it rain"), ("The full statement:\n\n", "I saw it rain."),
  ])
  func `a paragraph longer than any that is written is cut`(heading: String, last: String) {
    let line = "I saw it rain. "
    let text = SourceText(heading + String(repeating: line, count: 1_000))
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
    let led = claims.first { $0.content[0].start == heading.utf8.count }
    #expect(led.map { text[$0.content[0]] } == String(repeating: line, count: 199) + last)
  }
}
