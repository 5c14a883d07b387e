import Articles
import FoundationEssentials
import Prose
import Testing

/// Reads the sample of every format in seeds/formats, and compares it with what is expected there.
///
/// With ASSAY_RECORD=1 the expected readings are written anew, to be reviewed in the commit.
@Suite struct FormatSamplesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "seeds/formats")

  @Test(arguments: ArticleFormats.all.map(\.name))
  func `the sample of the format is read as expected`(format: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let samples = names.filter { $0.hasPrefix("\(format).") && !$0.hasSuffix(".expected") }
    let sample = try #require(samples.first, "every format has a sample")
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: sample)))
    let articles = try ArticleFormats.articles(in: bytes, path: sample)
    #expect(articles.map(\.format) == articles.map { _ in format })
    let reading = articles.map { summary(of: $0) + "\n\($0.body.bytes.count) bytes\n" }
    let expected = Self.folder.appending(path: "\(format).expected")
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
      try Data(reading.joined(separator: "\n").utf8).write(to: expected)
    }
    let recorded = String(decoding: try Data(contentsOf: expected), as: UTF8.self)
    #expect(reading.joined(separator: "\n") == recorded)
  }
}
