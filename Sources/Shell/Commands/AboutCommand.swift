import Articles
import Assessment
import Corpora
import Prose

/// `about a1 publisher "Harbour Post" published 2022-03-24`: what the text does not say of itself.
struct AboutCommand: Command {
  /// What can be set of an article.
  enum Attribute: String, CaseIterable {
    case publisher, published, headline, byline, dateline, url, language
  }

  static let declaration = Declaration(
    "about", "set an article's publisher, date and the like", section: .loading,
    parameters: [
      Parameter("article", .rows, of: [.articles]),
      Parameter("field", .assignments(Attribute.allCases.map(\.rawValue))),
    ], effect: .annotate,
    examples: [
      Example(
        #"about a1 publisher "Harbour Post" published 2022-03-24"#,
        "name the publisher and the day, against which “on Tuesday” is read"),
      Example("about a1 language English", "have an article read that looks foreign"),
    ], searchTerms: ["metadata", "date", "publisher", "correct"])

  private let selection: Selection?
  private let settings: [(attribute: Attribute, value: PlacedText)]

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    var settings: [(Attribute, PlacedText)] = []
    for (field, value) in arguments.assignments {
      guard let attribute = Attribute(rawValue: field.text) else { continue }
      if attribute == .published, CalendarDate(value.text) == nil {
        throw Diagnostic(
          .wrongValue, "'\(value.text)' is no date", at: value.span,
          help: ["dates are written 2022-03-24"])
      }
      if attribute == .language, Language(value.text) == nil {
        throw Diagnostic(
          .wrongValue, "'\(value.text)' is no language that assay knows", at: value.span,
          help: Spelling.help(for: value.text, among: Language.known.map(\.name))
            + ["only English is read; others are kept for text search"])
      }
      settings.append((attribute, value))
    }
    self.settings = settings
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (positions, words) = try session.articlePositions(of: selection)
    var answer = Answer()
    for position in positions {
      answer.changes.append(
        .corpus(.replace(position: position, changed(session.corpus.articles[position]))))
    }
    let values = settings.map { "\($0.attribute.rawValue) \(Quoting.word($0.value.text))" }
    answer.expandedLine = "about \(words) " + values.joined(separator: " ")
    answer.outputs = [.text("\(words): " + values.joined(separator: ", "))]
    return answer
  }

  private func changed(_ read: ReadArticle) -> ReadArticle {
    var article = read.article
    for (attribute, value) in settings {
      switch attribute {
      case .publisher: article.publisher = value.text
      case .published: article.published = CalendarDate(value.text)
      case .headline: article.headline = value.text
      case .byline: article.byline = value.text
      case .dateline: article.dateline = value.text
      case .url: article.url = value.text
      case .language: article.language = Language(value.text)
      }
    }
    return ReadArticle(id: read.id, article: article).packed
  }
}
