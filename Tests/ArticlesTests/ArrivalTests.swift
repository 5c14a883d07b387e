import Articles
import Testing

@Suite struct ArrivalTests {
  /// Sixty words, so that one changed word leaves most runs of five as they were.
  private static let story = (1...60).map { "word\(String(repeating: "x", count: $0))" }

  private static func text(changing places: Int...) -> String {
    var words = story
    for place in places { words[place] = "other" }
    return words.joined(separator: " ") + "."
  }

  private static func article(_ text: String, path: String? = nil) throws -> Article {
    try #require(try ArticleFormats.articles(in: Array(text.utf8), path: path).first)
  }

  @Test func `nothing was there before the first`() throws {
    let first = try Self.article(Self.text())
    #expect(KnownArticles().arrival(of: first) == .new)
  }

  @Test func `the same bytes are known under any path`() throws {
    var known = KnownArticles()
    known.add(try Self.article("Another story.", path: "a.txt"))
    known.add(try Self.article(Self.text(), path: "b.txt"))
    let again = try Self.article(Self.text(), path: "c.txt")
    #expect(known.arrival(of: again) == .sameBytes(as: 1))
  }

  @Test func `other bytes under a known path are a changed version`() throws {
    var known = KnownArticles()
    known.add(try Self.article("Nine boats sank.", path: "a.txt"))
    let changed = try Self.article("Ten boats sank.", path: "a.txt")
    #expect(known.arrival(of: changed) == .changedVersion(of: 0))
  }

  @Test func `a known headline of the same publisher is a changed version`() throws {
    var known = KnownArticles()
    known.add(try Self.article("Boats sink\nThe Tide | 3 June 2024\n\nNine sank.", path: "a"))
    let changed = try Self.article("Boats sink\nThe Tide | 4 June 2024\n\nTen sank.", path: "b")
    let other = try Self.article("Boats sink\nThe Ebb | 4 June 2024\n\nTen sank.", path: "c")
    #expect(known.arrival(of: changed) == .changedVersion(of: 0))
    #expect(known.arrival(of: other) == .new)
  }

  @Test func `rows of one file are versions of each other only by their id`() throws {
    let file = """
      {"id": 1, "text": "Nine boats sank."}
      {"id": 2, "text": "Two boats were new."}
      {"id": 1, "text": "Ten boats sank."}
      """
    var known = KnownArticles()
    var arrivals: [Arrival] = []
    for article in try ArticleFormats.articles(in: Array(file.utf8), path: "rows.jsonl") {
      arrivals.append(known.arrival(of: article))
      known.add(article)
    }
    #expect(arrivals == [.new, .new, .changedVersion(of: 0)])
  }

  @Test func `a text with one word changed is nearly the same`() throws {
    var known = KnownArticles()
    known.add(try Self.article("Another story.", path: "a.txt"))
    known.add(try Self.article(Self.text(), path: "b.txt"))
    let near = try Self.article("“" + Self.text(changing: 0).uppercased() + "”", path: "c.txt")
    guard case .nearlySame(as: 1, let percent) = known.arrival(of: near) else {
      Issue.record("\(known.arrival(of: near))")
      return
    }
    #expect((80...100).contains(percent))
  }

  @Test func `a text with many words changed is new`() throws {
    var known = KnownArticles()
    known.add(try Self.article(Self.text()))
    let changed = try Self.article(Self.text(changing: 5, 15, 25, 35, 45, 55))
    #expect(known.arrival(of: changed) == .new)
  }

  @Test func `a few words are too short to be nearly the same`() throws {
    var known = KnownArticles()
    known.add(try Self.article("Nine boats sank in the old harbour of Lima on Monday."))
    let near = try Self.article("Nine boats sank in the old harbour of Lima on Monday!")
    #expect(known.arrival(of: near) == .new)
  }
}
