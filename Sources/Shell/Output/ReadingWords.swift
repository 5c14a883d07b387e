import Extraction

extension SourceKind {
  /// In a sentence, where a table has the name that filters take: "anonymous official".
  var words: String {
    switch self {
    case .officialBody: "official body"
    case .namedOfficial: "named official"
    case .anonymousOfficial: "anonymous official"
    case .wireAgency: "wire agency"
    case .outlet: "outlet"
    case .post: "post"
    case .unidentifiedPost: "post by nobody named"
    case .person: "person"
    case .group: "group"
    case .arbitrary: "nobody in particular"
    case .writer: "the article itself"
    }
  }
}

extension Hedge.Scope {
  /// What a hedge weakens.
  var words: String {
    switch self {
    case .number: "the number"
    case .epistemic: "how sure it is"
    }
  }
}
