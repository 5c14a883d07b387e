import Articles
import Assessment
import Corpora
import Digests
import Extraction
import JSONValues
import Prose

/// Loads one file after the other; one that cannot be read does not keep the others out.
struct ArticleLoading {
  private let session: Session
  private var articles: [ReadArticle] = []
  private var diagnostics: [Diagnostic] = []
  private var remarks: [(sort: Remark, words: String)] = []
  private var known: KnownArticles
  /// The names, as they can be typed, of the files that did not fail.
  private var readable: [String] = []
  private var firstNumber: Int { session.corpus.articles.count + 1 }

  init(_ session: Session) {
    self.session = session
    known = session.knownArticles
    // Loads that were undone since are not known any more.
    let loaded = session.corpus.articles
    if known.count > loaded.count { known = KnownArticles() }
    for read in loaded.dropFirst(known.count) { known.add(read.article) }
  }

  /// Loads every file that the names and patterns give.
  mutating func load(_ files: [PlacedText], in surroundings: any Surroundings) {
    for file in files {
      let failures = diagnostics.count
      if file.text.contains("\n") {
        load(Array(file.text.utf8), path: nil, named: "pasted text", at: file.span)
        if diagnostics.count == failures { readable.append(Quoting.string(file.text)) }
        continue
      }
      let paths = surroundings.paths(matching: file.text)
      if paths.isEmpty { fail(.unreadable, "no file matches '\(file.text)'", at: file.span) }
      for (number, path) in paths.enumerated() where !Task.isCancelled {
        surroundings.note(done: number, of: paths.count)
        load(path, at: file.span, in: surroundings)
      }
    }
  }

  private mutating func load(_ path: String, at span: Span, in surroundings: any Surroundings) {
    let failures = diagnostics.count
    do {
      load(try surroundings.contents(of: path), path: path, named: "'\(path)'", at: span)
    } catch {
      let code = error.isRefusal ? Code.unsafe : .unreadable
      fail(
        code, "cannot read '\(path)': \(error.reason)", at: span,
        help: error.isFolder ? ["load its files: load \(Self.pattern(in: path))"] : [])
    }
    if diagnostics.count == failures { readable.append(Quoting.word(path)) }
  }

  /// "seeds/*.txt" for "seeds" and for "seeds/".
  private static func pattern(in folder: String) -> String {
    let start = folder + (folder.hasSuffix("/") ? "" : "/")
    return Quoting.word(start) == start ? start + "*.txt" : Quoting.string(start + "*.txt")
  }

  mutating func fail(_ code: Code, _ message: String, at span: Span?, help: [String] = []) {
    diagnostics.append(Diagnostic(code, message, at: span, help: help))
  }

  mutating func load(_ bytes: [UInt8], path: String?, named name: String, at span: Span?) {
    do {
      for article in try ArticleFormats.articles(in: bytes, path: path) where !Task.isCancelled {
        add(article, name)
      }
    } catch {
      fail(
        .noArticle, "\(name) is no article: \(error)", at: span,
        help: Self.help(for: error, path: path))
    }
  }

  /// What turns bytes into text that is read, where something does.
  private static func help(for error: ArticleError, path: String?) -> [String] {
    guard case .invalidUTF8 = error, let path else { return [] }
    let file = Quoting.word(path)
    return ["convert it first, in the shell: iconv -f WINDOWS-1252 -t UTF-8 \(file) > utf8.txt"]
  }

  private mutating func add(_ article: Article, _ name: String) {
    let id = "a\(firstNumber + articles.count)"
    switch known.take(article) {
    case .sameBytes(let earlier):
      remarks.append(
        (.same, "\(name) holds the same bytes as a\(earlier + 1); not loaded again"))
      return
    case .changedVersion(let earlier):
      remarks.append((.version, "\(id) is another version of a\(earlier + 1); both are kept"))
    case .nearlySame(let earlier, let percent):
      remarks.append(
        (.near, "\(id) shares \(percent)% of its wording with a\(earlier + 1); both are kept"))
    case .new: break
    }
    if let markup = article.body.shown?.markup {
      remarks.append((.markup, Self.note(of: markup, in: id)))
    }
    articles.append(ReadArticle(id: id, article: article).packed)
  }

  /// What was done with a pasted page.
  private static func note(of markup: Markup, in id: String) -> String {
    var parts: [String] = []
    if markup.tags > 0 { parts.append("\(Plural.count(markup.tags, "tag")) read over") }
    if markup.references > 0 {
      let characters = markup.references == 1 ? "a character" : "characters"
      parts.append(
        "\(Plural.count(markup.references, "character reference")) read as \(characters)")
    }
    if markup.hiddenInBytes > 0 {
      parts.append(
        "\(Plural.count(markup.hiddenInBytes, "byte")) of scripts, styles and comments left out")
    }
    return "\(id) looks like HTML: \(parts.joined(separator: ", ")); its text is kept as it is"
  }

  func answer(tag: String?) -> Answer {
    var answer = Answer()
    answer.diagnostics = diagnostics
    answer.notes = notes
    let tagWords = tag.map { ["--tag", Quoting.word($0)] } ?? []
    if !diagnostics.isEmpty, !readable.isEmpty {
      answer.lineOfPart = (["load"] + readable + tagWords).joined(separator: " ")
    }
    for (position, read) in articles.enumerated() {
      let id = DisplayID(article: firstNumber + position)
      let tagging = tag.map { [Change.setTags(.item(id), [$0])] } ?? []
      let words =
        ["load", read.article.path.map { Quoting.word($0) } ?? "pasted text"] + tagWords
      answer.changes.append(
        .corpus(.all([.append(read)] + tagging), line: words.joined(separator: " ")))
    }
    if !articles.isEmpty {
      answer.changes.append(.known(known))
      answer.outputs = [output]
    }
    return answer
  }

  /// What is worth saying of an article that is loaded.
  private enum Remark: CaseIterable {
    case same, version, near, markup

    /// What is said of so many more.
    func words(more count: Int) -> String {
      switch self {
      case .same: "\(count) more hold the same bytes as one that is loaded; not loaded again"
      case .version: "\(count) more are other versions of one that is loaded; all are kept"
      case .near: "\(count) more share most of their wording with one that is loaded; all are kept"
      case .markup: "\(count) more look like HTML; their text is kept as it is"
      }
    }
  }

  /// Remarks of one sort that are told one by one.
  private static let remarksShown = 3

  private var notes: [String] {
    Remark.allCases.flatMap { sort -> [String] in
      let all = remarks.filter { $0.sort == sort }.map(\.words)
      // One line more would only say that there is one.
      if all.count <= Self.remarksShown + 1 { return all }
      return all.prefix(Self.remarksShown) + [sort.words(more: all.count - Self.remarksShown)]
    }
  }

  /// Articles that are listed one by one.
  private static let linesShown = 20

  private static func line(of read: ReadArticle) -> String {
    let name = "\(read.id)  \(read.article.path ?? "pasted text"): "
    return name + (read.reading.foreignLanguage.map(UnreadPassages.note) ?? counts(in: [read]))
  }

  private static func counts(in articles: [ReadArticle]) -> String {
    let figures = articles.map { $0.reading.figures.count { $0.role == .figure } }.reduce(0, +)
    let claims = articles.map(\.reading.claims.count).reduce(0, +)
    return Plural.count(claims, "claim") + ", " + Plural.count(figures, "figure")
  }

  private var output: Output {
    // A long list says nothing more than its ends and its sum; 'articles' has each of them.
    let isLong = articles.count > Self.linesShown
    let shown = isLong ? articles.prefix(Self.linesShown - 2) : articles[...]
    var lines = shown.map { Self.line(of: $0) }
    if isLong, let last = articles.last {
      lines.append("…\n" + Self.line(of: last))
      lines.append(
        "\(Plural.count(articles.count, "article")) in all: " + Self.counts(in: articles))
    }
    return Output(kind: "articles", .text(lines.joined(separator: "\n") + "\n"))
      .making { [articles] in ["articles": .array(articles.map { ArticleDigest($0).json })] }
  }
}

extension ReadArticle {
  /// The article with a fresh reading by what its own lines say of it.
  init(id: String, article: Article) {
    self.init(id: id, article: article, reading: Self.reading(of: article))
  }

  /// What the extractor reads in an article as it is described.
  static func reading(of article: Article) -> Reading {
    Extractor().reading(of: article.body, in: ReadingContext(of: article))
  }
}

extension ReadingContext {
  /// What an article says of itself.
  init(of article: Article) {
    self.init(
      zones: article.zones, published: article.published, publisher: article.publisher,
      language: article.language)
  }
}
