import Articles
import Prose
import Testing

/// Texts that were made to take time: each is read in one pass, or refused.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "(\n", "((((", "(Image: AP)\n", "(Image: AP) ", "By Ana Ruiz\n", "The Tide | 3 June 2024\n",
    "Photo: Ana Ruiz\n", "LIMA – ", "“\n", "Nine boats\n\n", "Nine boats sank.\n\n", "3 June ",
    "\u{A0}", "\u{AD}\n", "| ", "June 3, 2024 | ", "FILE - Nine\n", "[{", "{\"a\":", "{}\n",
    "<", "<p>a", "<a x=\"<a\" x=", "<!--", "&amp;", "</td>9",
  ])
  func `one piece repeated is read in one pass`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 40_000).utf8)
    do throws(ArticleError) {
      let articles = try ArticleFormats.articles(in: bytes)
      #expect(articles.allSatisfy { $0.body.bytes.count <= bytes.count })
    } catch {
      #expect(error.offsetInBytes <= bytes.count)
    }
  }

  @Test(arguments: [
    "(Image: The Tide/Ana Ruiz)LIMA, June 14 – Nine boats sank. ] Photo: Ana Ruiz / The Tide.\n",
    "LIMA, June 14 – Nine boats sank. Photo: Ana Ruiz\n", "LIMA, June 14 – Photo: Ana Ruiz\n",
    "(Image: AP) Photo: Ana Ruiz\n", "(Image: AP)(Image: AP)\n", "FILE (AP) - Photo: Ana Ruiz\n",
  ])
  func `parts of one line do not overlap`(line: String) throws {
    for text in [line, "Boats sink\n\n" + line + "\nThe port was shut on Friday.\n"] {
      for article in try ArticleFormats.articles(in: Array(text.utf8)) {
        let spans = article.zones.map(\.span)
        #expect(spans.allSatisfy { !$0.isEmpty && $0.end <= article.body.bytes.count })
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
      }
    }
  }
}
