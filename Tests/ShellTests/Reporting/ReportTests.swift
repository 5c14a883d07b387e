import Extraction
import Testing

@testable import Shell

/// The report that a desk hands on.
@Suite struct ReportTests {
  static let files = [
    "a.txt": "Police said 40 people were killed in the harbour fire.\n",
    "b.txt": "At least 38 people were killed in the harbour fire, the <b>Echo</b> reported.\n",
  ]

  /// Counts of one fire, by what the file is called after.
  static let counts = [
    "40.txt": "The fire in Orvane killed 40 people, police said.\n",
    "45.txt": "The fire in Orvane killed 45 people, police said.\n",
    "38+.txt": "The fire in Orvane killed at least 38 people, the Relief Office said.\n",
    "39+.txt": "The fire in Orvane killed more than 39 people, police said.\n",
  ]

  private func report(_ script: String, as name: String) throws -> String {
    let sandbox = Sandbox(Self.files.merging(Self.counts) { $1 })
    var session = Session()
    _ = session.run(script, in: sandbox)
    let replies = session.run("export \(name)", in: sandbox)
    try #require(replies.map(\.diagnostics) == [[]])
    return try #require(sandbox.text(of: name))
  }

  @Test func `a report without groups says so and keeps prose, ratings and notes`() throws {
    let text = try report(
      "title \"Fire * one\"\nmd \"What **we** know.\"\nload a.txt\nrate a1.c1 3 because \"seen\"\n"
        + "note a1 \"ask <again>\"", as: "r.md")
    #expect(
      text == """
        # Fire \\* one

        What **we** know.

        ## Figures

        No two figures count the same.

        ## Ratings

        Letters A–F rate sources, numbers 1–6 rate claims; both are the analyst's own.

        | target | words | rating | reason |
        | --- | --- | --- | --- |
        | a1.c1 | 40 people were killed in the harbour fire | 3 | seen |

        ## Notes

        | on | words | note |
        | --- | --- | --- |
        | a1 | – | ask \\<again\\> |

        ## Articles

        | id | publisher | published | headline | file | SHA-256 |
        | --- | --- | --- | --- | --- | --- |
        | a1 | – | – | – | a.txt | 285de2f1c214 |

        Read by assay \(Version.current), extraction rules of revision \(Extractor.revision). Claims and\
         figures are a machine's reading unless the analyst has corrected them.

        """)
  }

  @Test(arguments: [
    ("40.txt 38+.txt", "from 38 to 40, and 1 open end."), ("40.txt 45.txt", "from 40 to 45."),
    ("38+.txt 39+.txt", "at least 38."),
  ])
  func `the ends of a group say that one is open`(files: String, ends: String) throws {
    let text = try report("load \(files)\nfigures | compare", as: "r.md")
    let summary = text.split(separator: "\n").first { $0.hasPrefix("2 mentions in 2 articles, ") }
    #expect(summary?.split(separator: "; ").last == ends[...])
  }

  @Test func `a page holds its policy and no markup of an article`() throws {
    let text = try report(
      "load *.txt\nmd \"# Head\\n\\n<script>alert(1)</script>\"", as: "r.html")
    #expect(
      text.ranges(of: "default-src 'none'; style-src 'unsafe-inline'; img-src data:").count == 1)
    for markup in ["<script", "<b>", "http://", "https://", "onerror"] {
      #expect(text.ranges(of: markup).count == 0, "\(markup)")
    }
    #expect(
      text.ranges(of: "<h2>Head</h2>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>").count == 1)
  }

  @Test func `a report that is there already is replaced only by request`() throws {
    let sandbox = Sandbox(Self.files.merging(Self.counts) { $1 })
    var session = Session()
    _ = session.run("load a.txt\nexport r.md", in: sandbox)
    let told = session.run("export r.md", in: sandbox)
    #expect(
      told.flatMap(\.diagnostics).map(\.message) == [
        "cannot write 'r.md': there is such a file already"
      ])
    #expect(session.run("export r.md --replace", in: sandbox).map(\.exitCode) == [.success])
  }

  @Test(arguments: ["r", "r.pdf", "r.tsv"])
  func `only formats of reports are taken`(name: String) {
    var session = Session()
    let told = session.run("export \(name)", in: Sandbox())
    #expect(told.flatMap(\.diagnostics).map(\.message) == ["'\(name)' names no format of reports"])
  }

  /// The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are written in the letters of the standard`(bytes: String, text: String) {
    #expect(Base64.text(of: Array(bytes.utf8)) == text)
  }
}
