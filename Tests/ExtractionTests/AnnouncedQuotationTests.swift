import Prose
import Testing

@testable import Extraction

/// Quotations that stand apart from the words that say whose they are.
@Suite struct AnnouncedQuotationTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let claims: [String]

    init(_ text: String, _ claims: String...) {
      (self.text, self.claims) = (text, claims)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample(
      "Ruiz continued:\n\n“We dig. We wait.”\n\nVega left.",
      "direct · Ruiz (person) · continued · We dig. We wait. · Ruiz"),
    Sample(
      "Ruiz stopped the mayor:\n\n“The well is dry,” a farmer shouted.",
      "direct · farmer (group) · shouted · The well is dry, · farmer"),
    Sample(
      "Ana Ruiz agreed. “The well is dry.”",
      "direct · Ana Ruiz (person) · agreed · The well is dry. · Ana Ruiz"),
    Sample(
      "Vega was asked, “Is it dry?” He answered, “It is. We dig.”",
      "direct · - · was asked · Is it dry? · unnamed",
      "direct · He (person) · answered · It is. We dig. · He"),
    Sample(
      "Ruiz stated that it “was dry.” Adding, “Now we dig.”",
      "mixed · Ruiz (person) · stated · it “was dry.” · Ruiz",
      "direct · Ruiz (person) · Adding · Now we dig. · Ruiz"),
    Sample(
      "Ruiz wrote to her, calling her “Nina” and telling her, “We need you!” She replied at once.",
      "mixed · Ruiz (person) · calling · her “Nina” · Ruiz",
      "direct · Ruiz (person) · telling · We need you! · Ruiz"),
    Sample(
      "Jon Vega of the union said in a statement. “We dig.”",
      "direct · Jon Vega (person) · said · We dig. · Jon Vega"),
    Sample(
      "The town voted on Monday.\n\n“We were never told,” Jon Vega, a farmer, told the Harbour Post.",
      "direct · Jon Vega (person) · told · We were never told, · Jon Vega > Harbour Post"),
    Sample(
      "The guild issued a statement on Monday.\n\n“We dig for all. No well is dry.”\n\nVega left.",
      "direct · guild (group) · issued a statement · We dig for all. No well is dry. · guild"),
    Sample(
      "Vega left the guild.\n\n“A well is for all.” — Ana Ruiz, a farmer",
      "direct · Ana Ruiz (person) ·  · A well is for all. · Ana Ruiz"),
    Sample(
      "“We were late,” said Jan Vega. Now, “nobody in the guild says that we dig too deep.”",
      "direct · Jan Vega (person) · said · We were late, … "
        + "Now, “nobody in the guild says that we dig too deep.” · Jan Vega"),
    Sample(
      "“Water,” Ruiz said, meaning that it's “clear enough to drink.”",
      "direct · Ruiz (person) · said · Water, · Ruiz"),
    Sample(
      "“Wells are old,” Ruiz wrote to members, explaining why she stays, “but we will dig new ones.”",
      "direct · Ruiz (person) · wrote · Wells are old, … but we will dig new ones. · Ruiz",
      "indirect · Ruiz (person) · explaining · why she stays · Ruiz"),
    Sample(
      "Ruiz said 9 boats had sunk: “We waited for hours.” Vega left.",
      "indirect · Ruiz (person) · said · 9 boats had sunk · Ruiz",
      "direct · Ruiz (person) ·  · We waited for hours. · Ruiz"),
    Sample(
      "Ruiz shook her head. “We will never build it.” Vega left.",
      "direct · Ruiz (person) · shook her head · We will never build it. · Ruiz"),
    Sample("The rain stopped. “Wet paint.”"),
    Sample(
      "There was talk about the pump.\n\n“We dig here for all.”",
      "indirect · - · talk about · the pump · unnamed"),
    Sample(
      "The well “was never dry,” said a farmer who asked for rain. “It is now. We wait.”",
      "mixed · farmer (group) · said · The well “was never dry,” … It is now. We wait. · farmer",
      "indirect · farmer (group) · asked for · rain · farmer",
      "direct · farmer (group) ·  · It is now. We wait. · farmer"),
    Sample(
      "“We dig,” Ruiz said. “We wait here. All of us.” She went on to say:\n\n“No well is dry.”",
      "direct · Ruiz (person) · said · We dig, … We wait here. All of us. · Ruiz",
      "direct · Ruiz (person) · went on to say · No well is dry. · Ruiz"),
    Sample(
      "At the mill, “Is it dry?” Ruiz asked.",
      "direct · Ruiz (person) · asked · Is it dry? · Ruiz"),
    Sample(
      "WELLS RUN DRY: “We dig for all,” Ruiz said.",
      "direct · Ruiz (person) · said · We dig for all, · Ruiz"),
    Sample(
      "Yet “he told me then, ‘Dig here,’” Ruiz said.",
      "mixed · Ruiz (person) · said · Yet “he told me then, ‘Dig here,’” · Ruiz"),
    Sample(
      "“Is it dry?” Ana Ruiz, the head of the guild, asked.",
      "direct · Ana Ruiz (namedOfficial) · asked · Is it dry? · Ana Ruiz"),
    Sample(
      "“We dig for all of them.” Ruiz told the farmers.",
      "direct · Ruiz (person) · told · We dig for all of them. · Ruiz"),
    Sample(
      "“We dig,” Ruiz said. Then, after a pause: “And we wait for rain.”",
      "direct · Ruiz (person) · said · We dig, … And we wait for rain. · Ruiz"),
    Sample(
      "They filled the square, with many farmers chanting “We want wells.”",
      "direct · farmers (group) · chanting · We want wells. · farmers"),
    Sample(
      "A girl held a sign that read “Dig now, not later!” in the rain.",
      "direct · girl (group) · read · Dig now, not later! · girl"),
    Sample(
      "A sign that read “Dig now, not later!” hung on the pump.",
      "direct · sign (group) · read · Dig now, not later! · sign"),
    Sample(
      "The guild sued. “Too late,” was the mayor's answer. “Never,” came the reply from the guild.",
      "direct · mayor (anonymousOfficial) · was … answer · Too late, · mayor",
      "direct · guild (group) · came the reply · Never, · guild"),
    Sample(
      "“A dry hole” is how Ana Ruiz, the mayor, described the well.",
      "direct · Ana Ruiz (namedOfficial) · described · A dry hole · Ana Ruiz"),
    Sample(
      "Ana Ruiz was quick to answer. In a tweet: “We dig for all of you.”",
      "direct · Ana Ruiz (person) · In a tweet · We dig for all of you. · Ana Ruiz"),
    Sample(
      "It rained. Ruiz's reply? “Dig.” Vega's reply was, “Where?”",
      "direct · Ruiz (person) · reply · Dig. · Ruiz",
      "direct · Vega (person) · reply was · Where? · Vega"),
    Sample(
      "The well, in Ruiz's words, “was never deep.”",
      "mixed · Ruiz (person) · in … words · The well … “was never deep.” · Ruiz"),
    Sample(
      "The crowd broke into chants of “Wells now!” and “Dig!” at noon.",
      "direct · crowd (group) · chants of · Wells now! … Dig! · crowd"),
    Sample(
      "“We dig. We wait.\n\n“We hope for rain.\n\n“We have no choice,” Ruiz told the guild.",
      "direct · Ruiz (person) · told · We dig. We wait. … We hope for rain. … "
        + "We have no choice, · Ruiz"),
    Sample(
      "“We dig,” Vega said. “We wait.\n\n“We hope for rain,” he said.",
      "direct · Vega (person) · said · We dig, … We wait. · Vega",
      "direct · Vega (person) · said · We hope for rain, · Vega"),
    Sample(
      "Ruiz: “The well is dry.” Vega: “Then dig another.”",
      "direct · Ruiz (person) · : · The well is dry. · Ruiz",
      "direct · Vega (person) · : · Then dig another. · Vega"),
    Sample(
      "The Gazette quoted Ana Ruiz, the mayor, as saying: “The well is dry.”",
      "direct · Ana Ruiz (namedOfficial) · quoted … as saying · The well is dry. "
        + "· Ana Ruiz > Gazette"),
    Sample(
      "In May, after Vega fell ill, Ruiz visited him, telling him, “You will dig again.”",
      "direct · Ruiz (person) · telling · You will dig again. · Ruiz"),
    Sample(
      "“The well is dry,” she said, then added: “It was never deep.”",
      "direct · she (person) · said · The well is dry, · she",
      "direct · she (person) · added · It was never deep. · she"),
    Sample(
      "Ruiz said the well was dry, to which Vega replied, “Then dig another.”",
      "indirect · Ruiz (person) · said · the well was dry · Ruiz",
      "direct · Vega (person) · replied · Then dig another. · Vega"),
    Sample(
      "“Is the well dry?” Vega wanted to know.",
      "direct · Vega (person) · wanted to know · Is the well dry? · Vega"),
    Sample(
      "“The well is dry,” said Ana Ruiz, reports Lima Today.",
      "mixed · Lima Today (person) · reports · “The well is dry,” said Ana Ruiz · Lima Today",
      "direct · Ana Ruiz (person) · said · The well is dry, · Ana Ruiz > Lima Today"),
    Sample(
      "WELLS FALL DRY The guild cited “sand in each of the pumps.”",
      "direct · guild (group) · cited · sand in each of the pumps. · guild"),
    Sample(
      "Ruiz published a report titled “Wells for All.”",
      "direct · Ruiz (person) · published a report titled · Wells for All. · Ruiz"),
    Sample(
      "It rained.\n\nHere's a letter from the guild.\n\n“We dig for all. No well is dry.”",
      "direct · guild (group) · Here's a letter from · We dig for all. No well is dry. · guild"),
    Sample(
      "Vega left the guild.\n\n“A well is for all.”\n\n— Ana Ruiz in a column published on Monday",
      "direct · Ana Ruiz (person) ·  · A well is for all. · Ana Ruiz"),
    Sample(
      "Ruiz told Lima Radio's “Morning Wells” on Monday that “we dig.”",
      "direct · Ruiz (person) · told · we dig. · Ruiz"),
    Sample(
      "“We dig,” said Vega. Added another farmer: “And we wait.”",
      "direct · Vega (person) · said · We dig, · Vega",
      "direct · farmer (group) · Added · And we wait. · farmer"),
    Sample(
      "All Ruiz would say was, “We dig.” It rained, prompting Vega to say, “At last.”",
      "direct · Ruiz (person) · would say · We dig. · Ruiz",
      "direct · Vega (person) · prompting … to say · At last. · Vega"),
    Sample(
      "Vega fired back: “We dig,” he wrote, “and we wait.”",
      "direct · Vega (person) · fired back … wrote · We dig, … and we wait. · Vega"),
    Sample(
      "Ruiz responded to Vega's question on the radio, saying, “We dig.”",
      "direct · Ruiz (person) · responded … saying · We dig. · Ruiz"),
    Sample(
      "Ruiz closed the night by saying, “We dig.”",
      "direct · Ruiz (person) · closed the night by saying · We dig. · Ruiz"),
    Sample(
      "“We dig for all.” That's what Ana Ruiz said.",
      "direct · Ana Ruiz (person) · said · We dig for all. · Ana Ruiz"),
    Sample(
      "“We dig,” they both said.", "direct · they (person) · said · We dig, · they"),
    Sample(
      "Farmers agree - Ana Ruiz: “The wells fell dry before anyone in the guild saw it.”",
      "direct · Ana Ruiz (person) · : · The wells fell dry before anyone in the guild saw it. "
        + "· Ana Ruiz"),
  ])
  func `a quotation belongs to who announces it`(_ sample: Sample) {
    let text = SourceText(sample.text)
    let claims = ClaimReader(TokenizedText(text), ReadingContext()).claims()
      .filter { $0.mode != .narrated }
    #expect(claims.map { summary(of: $0, in: text) } == sample.claims)
  }
}
