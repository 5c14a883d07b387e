import Articles
import Glibc
import Prose

/// The project's own seed articles, repeated to any size.
struct SeedArticles {
  /// In order of their file names; never empty.
  let articles: [Article]
  /// The bytes of their files, in the same order.
  let files: [[UInt8]]

  /// The articles of `folder`.
  init(folder: String) throws(BenchFailure) {
    var articles: [Article] = []
    var files: [[UInt8]] = []
    for name in try Self.names(in: folder) where name.hasSuffix(".txt") || name.hasSuffix(".json") {
      let bytes = try Self.bytes(of: folder + "/" + name)
      do throws(ArticleError) {
        articles += try ArticleFormats.articles(in: bytes, path: name)
      } catch {
        throw .world("\(name): \(error)")
      }
      files.append(bytes)
    }
    if articles.isEmpty { throw .world("no articles in \(folder)") }
    (self.articles, self.files) = (articles, files)
  }

  /// The bodies one after the other, each its own paragraph, as often as asked.
  func text(repeated times: Int) -> SourceText {
    let once = articles.map { $0.body[$0.body.span] + "\n\n" }.joined()
    return SourceText(String(repeating: once, count: times))
  }

  /// How often the bodies fill at least so many megabytes.
  func repetitions(filling megabytes: Int) -> Int {
    let once = articles.reduce(0) { $0 + $1.body.bytes.count + 2 }
    return max(1, (megabytes * 1_000_000 + once - 1) / once)
  }

  private static func names(in folder: String) throws(BenchFailure) -> [String] {
    guard let directory = opendir(folder) else { throw .world("no folder \(folder)") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }

  private static func bytes(of path: String) throws(BenchFailure) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw .world("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}
