import Articles
import Extraction
import Prose

/// Which articles retell one another: they share a verbatim quotation and a news agency.
struct Retelling: Sendable {
  private var quotationClasses: DisjointSets
  private let agencies: [Set<WordStem>]

  /// The retellings among `articles`, linear in their quotations.
  init(_ articles: [ReadArticle], wordsOfSharedRun length: Int) {
    quotationClasses = DisjointSets(count: articles.count)
    var firstWith: [UInt64: Int] = [:]
    for (number, article) in articles.enumerated() {
      let runs = WordRuns(text: article.reading.text, length: length)
      for claim in article.reading.claims where claim.mode == .direct || claim.mode == .mixed {
        for run in runs.runs(in: claim.content) {
          if let other = firstWith[run] {
            quotationClasses.join(number, other)
          } else {
            firstWith[run] = number
          }
        }
      }
    }
    agencies = articles.map { Self.agencies(of: $0) }
  }

  /// Whether two articles share a quotation and an agency.
  mutating func joins(_ first: Int, _ second: Int) -> Bool {
    quotationClasses.root(of: first) == quotationClasses.root(of: second)
      && !agencies[first].isDisjoint(with: agencies[second])
  }

  /// The number that stands for all articles that share a quotation with this one.
  mutating func quotationClass(of article: Int) -> Int { quotationClasses.root(of: article) }

  /// The agencies that an article publishes for, was supplied by, or relays.
  private static func agencies(of article: ReadArticle) -> Set<WordStem> {
    var names = article.article.informationSources
    if let publisher = article.article.publisher { names.append(publisher) }
    for claim in article.reading.claims {
      for link in claim.chain where link.role != .origin && link.role != .spokesperson {
        if link.kind == .wireAgency || link.role == .publisher { names.append(link.actor) }
      }
    }
    return Set(names.compactMap { PhraseWords(text: $0).words.first?.stem })
  }
}
