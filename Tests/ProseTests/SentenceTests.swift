import Prose
import Testing

@Suite struct SentenceTests {
  /// The sentences of the text, each alone, joined by a bar.
  private static func cut(_ string: String, zones: [Zone] = []) -> String {
    let text = TokenizedText(SourceText(string), zones: zones)
    return text.sentences.map { text.text[$0.span] }.joined(separator: " | ")
  }

  /// Each text stands with a bar between its sentences.
  @Test(arguments: [
    "", "Nine boats sank.", "Nine boats sank. | Two were new. | Nobody died.",
    "Who counts? | They do! | She does.", "“Who counts?” she asked. | “Nobody,” he said.",
    "“We count.” | “They count.”", "He said: “Go.” | Then he left.",
    "\"We count,\" he said. | \"They do not.\"", "'We count.' | 'They do not,' he said.",
    "They left (all of them). | (He came back.) | Then it rained.",
    "Well… | He left.", "He left … and came back.", "It cost 3.5 million. | He paid.",
    "In 2019 it rose. | 45 people died. | $5 was paid.", "It rose by 5%. | “So what?”",
  ])
  func `a sentence ends at a stop before a capital, a number or an opening mark`(cut: String) {
    #expect(Self.cut(cut.split(separator: " | ").joined(separator: " ")) == cut)
  }

  @Test(arguments: [
    "Mr. Hale and Dr. Ana Ruiz met Gen. Tom Oke.", "George W. Bush and J. R. Ruiz met.",
    "The U.S. President met him.", "It was at 5 p.m. Monday.", "It fell on Sept. 11 and Jan. 6.",
    "Rule No. 5 and Fig. 3 apply.", "Hale v. Ruiz was heard.", "St. Louis and Mt. Athos lie far.",
    "Harbour Inc. Chief Ana Ruiz left.", "He paid approx. 40 dollars.", "He left. and came back.",
    "Martin Hale Jr. Ruiz met him.", "It was run by Tide Co. Ltd. Shares fell.",
  ])
  func `the stop of an abbreviation or an initial ends none`(text: String) {
    #expect(Self.cut(text) == text)
  }

  @Test(arguments: [
    "It was made in the U.S. | The President met him.", "It was at 5 p.m. | He left.",
    "It is run by Tide Inc. | The shares fell.", "They said no. | Then they left.",
    "“No. | They did not,” she said.", "It was plan B. | The mayor agreed.",
    "So said I. | The mayor agreed.", "It was World War I. | They left.",
    "It was Martin Hale Jr. | He left.",
  ])
  func `before a word that begins sentences it does`(cut: String) {
    #expect(Self.cut(cut.split(separator: " | ").joined(separator: " ")) == cut)
  }

  @Test(arguments: [
    ("Boats sink\n\nThey sank", "Boats sink | They sank"),
    ("Boats sink\nThey sank", "Boats sink | They sank"),
    ("Boats sank in\nthe harbour.", "Boats sank in\nthe harbour."),
    ("Boats sank in\nLima, and the mayor", "Boats sank in\nLima, and the mayor"),
    (
      "The gate that had stood open for so long that Mayor Oke\nAna Ruiz closed it.",
      "The gate that had stood open for so long that Mayor Oke\nAna Ruiz closed it."
    ),
    ("• two boats\n• a net\n* gold", "• two boats | • a net | * gold"),
    ("- Two boats\n- A net", "- Two boats | - A net"),
    ("They sank.\nAll of them.", "They sank. | All of them."),
    ("“We count.\n\n“They do not,” he said.", "“We count. | “They do not,” he said."),
    ("“We count.”\n\n(Then.)", "“We count.” | (Then.)"),
  ])
  func `a paragraph, a heading and a bullet end a sentence`(text: String, cut: String) {
    #expect(Self.cut(text) == cut)
  }

  @Test func `a sentence ends at the edges of a zone`() {
    let text = "(Image: AP)LIMA, Peru – Nine boats sank (all new)."
    let zones = [Zone(.credit, Span(0, 11)), Zone(.dateline, Span(11, 25))]
    #expect(
      Self.cut(text, zones: zones) == "(Image: AP) | LIMA, Peru – | Nine boats sank (all new).")
    #expect(Self.cut(text) == text)
  }

  @Test func `a zone that begins or ends with the text cuts nothing`() {
    #expect(Self.cut("Boats sink", zones: [Zone(.headline, Span(0, 10))]) == "Boats sink")
    #expect(Self.cut(" Boats sink", zones: [Zone(.headline, Span(1, 11))]) == " Boats sink".trimmed)
  }

  @Test func `paragraphs are numbered from 0`() {
    let text = TokenizedText(SourceText("\n\nOne. Two.\n\nThree.\nFour.\n\n\nFive."))
    #expect(text.sentences.map(\.paragraph) == [0, 0, 1, 1, 2])
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
