import Prose
import Testing

@testable import Extraction

@Suite struct ForeignTextTests {
  private let text = SourceText(
    "Le port a fermé 2 quais après les pluies. “Les secours sont dans la ville”, a dit le ministre, "
      + "selon qui 12 bateaux sont arrivés par le nord.")

  @Test func `a text in another language has neither claims nor figures`() {
    let reading = Extractor().reading(of: text, in: ReadingContext())
    #expect(reading.foreignLanguage?.name == "French")
    #expect(reading.claims.isEmpty)
    #expect(reading.figures.isEmpty)
    #expect(reading.text.sentences.count == 2)
  }

  @Test func `the analyst's word on the language stands over the text's looks`() {
    let english = Extractor().reading(of: text, in: ReadingContext(language: .english))
    #expect(english.foreignLanguage == nil)
    #expect(english.figures.count == 2)
    let plain = SourceText("Two piers closed.")
    let french = ReadingContext(language: Language("fr"))
    #expect(Extractor().reading(of: plain, in: french).foreignLanguage?.code == "fr")
  }
}
