import Articles
import Extraction
import Prose

/// Which figures the text says were worked out from others: "based on the ministry's count of 30".
struct FigureBases: Sendable {
  /// The words of the basis, by figure; most figures have none.
  private let words: [Int: Set<WordStem>]

  /// The bases of `mentions`, in order.
  init(of mentions: [FigureMention], in articles: [ReadArticle]) {
    var words: [Int: Set<WordStem>] = [:]
    for (number, mention) in mentions.enumerated() {
      guard let basis = mention.figure.basis else { continue }
      words[number] = PhraseWords(text: articles[mention.article].article.body[basis]).stems
    }
    self.words = words
  }

  /// The figures with a basis, in order.
  var figures: [Int] { words.keys.sorted() }

  /// Whether the basis of a figure holds another figure or names its origin.
  func derives(_ figure: Int, from other: Int, in figures: ComparedFigures) -> Bool {
    guard let words = words[figure], figure != other else { return false }
    let (one, second) = (figures.mention(figure), figures.mention(other))
    if one.article == second.article, one.figure.basis?.contains(second.figure.span) == true {
      return true
    }
    let origin = figures.originClasses[other]
    guard origin >= 0, origin != figures.originClasses[figure] else { return false }
    let stems = OriginName(figures.origins.actors[origin]).stems
    return !stems.isEmpty && stems.isSubset(of: words)
  }
}
