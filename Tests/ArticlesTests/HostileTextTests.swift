import Articles
import Prose
import Testing

/// Texts that were made to take time: each is read in one pass, or refused.
@Suite struct HostileTextTests {
  @Test(arguments: [
    "(\n", "((((", "(Image: AP)\n", "(Image: AP) ", "By Ana Ruiz\n", "The Tide | 3 June 2024\n",
    "Photo: Ana Ruiz\n", "LIMA – ", "“\n", "Nine boats\n\n", "Nine boats sank.\n\n", "3 June ",
    "\u{A0}", "\u{AD}\n", "| ", "June 3, 2024 | ", "FILE - Nine\n", "[{", "{\"a\":", "{}\n",
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
}
