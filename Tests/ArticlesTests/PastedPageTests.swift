import Articles
import Prose
import Testing

/// Articles that were pasted as HTML.
@Suite struct PastedPageTests {
  private static let page = """
    <html><head><title>Boats | The Tide</title></head><body><nav><a href="/">News</a></nav>
    <h1>Nine boats sink &amp; burn</h1>
    <p class="by">By Ana Ruiz</p><p>3 June 2024</p>
    <p>LIMA, Peru &ndash; Nine <b>boats</b> sank.</p>
    </body></html>
    """

  @Test func `the head of a page is read by what it shows`() throws {
    let article = try ArticleFormats.articles(in: Array(Self.page.utf8))[0]
    #expect(
      summary(of: article) == """
        headline: Nine boats sink & burn
        byline: Ana Ruiz
        dateline: LIMA, Peru
        published: 2024-06-03
        [headline] Nine boats sink & burn
        [byline] By Ana Ruiz
        [dateLine] 3 June 2024
        [dateline] LIMA, Peru –
        """)
  }

  @Test func `its bytes and places stay those of the page`() throws {
    let article = try ArticleFormats.articles(in: Array(Self.page.utf8))[0]
    let parts = article.zones.map { zone in
      String(decoding: article.body.bytes[zone.span.start..<zone.span.end], as: UTF8.self)
    }
    #expect(article.body.bytes == Array(Self.page.utf8))
    #expect(
      parts == ["Nine boats sink &amp; burn", "By Ana Ruiz", "3 June 2024", "LIMA, Peru &ndash;"])
  }

  @Test func `the text of a JSON field may be a page`() throws {
    let row = #"{"text": "<p>Nine boats sank.</p><p>Ten burned.</p>"}"#
    let article = try ArticleFormats.articles(in: Array(row.utf8), path: "a.json")[0]
    #expect(article.body.shown?.markup == Markup(tags: 4, references: 0, hiddenInBytes: 0))
  }
}
