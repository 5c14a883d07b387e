import Articles
import Extraction
import Prose

/// The names under which the loaded articles were published or supplied.
///
/// Whoever is named so in one article passes on in every other, though no list of outlets knows the
/// name: after "(Coastwire) -" over one article, "Coastwire reported" in another is no new origin.
struct PressNames: Sendable {
  private var actors: Set<String> = []

  /// The press among the origins of `mentions` in `articles`.
  init(of mentions: [FigureMention], in articles: [ReadArticle]) {
    var names: Set<Set<WordStem>> = []
    for article in articles.lazy.map(\.article) {
      for name in article.informationSources + (article.publisher.map { [$0] } ?? []) {
        names.insert(OriginName(name).stems)
      }
    }
    names.remove([])
    guard !names.isEmpty else { return }
    let origins = mentions.lazy.compactMap { $0.claim?.origin }.filter { Self.mayBePress($0.kind) }
    actors = Set(origins.map(\.actor)).filter { names.contains(OriginName($0).stems) }
  }

  /// Whether `origin` is press: as what it was read, or by its name.
  func passesOn(_ origin: ChainLink) -> Bool {
    origin.kind == .wireAgency || origin.kind == .outlet
      || Self.mayBePress(origin.kind) && actors.contains(origin.actor)
  }

  /// A body may publish what it counts itself; whoever has an office or a post is no paper.
  private static func mayBePress(_ kind: SourceKind) -> Bool {
    switch kind {
    case .person, .group, .arbitrary: true
    case .wireAgency, .outlet, .officialBody, .namedOfficial, .anonymousOfficial, .post,
      .unidentifiedPost, .writer:
      false
    }
  }
}
