import Extraction

/// The fields of sources.
enum SourceFields {
  static let all: [Field] = [
    field("actor", .text, "its name in this session", aliases: ["name"], searched: true) {
      source, _ in .text(source.actor)
    },
    field("kind", .text, "what sort of source it is", choices: SourceKind.allCases.map(\.rawValue))
    { source, _ in .text(source.kind.rawValue) },
    field("reliability", .text, "the analyst's letter, A to F") { source, corpus in
      .of(corpus.annotations.rating(of: .source(source.actor), on: .reliability)?.value)
    },
    field("claims", .count, "claims that name it as their source") { source, _ in
      .count(source.claims)
    },
    field("figures", .count, "figures in those claims") { source, _ in .count(source.figures) },
    field("articles", .count, "articles with such a claim") { source, _ in
      .count(source.articles)
    },
    field("notes", .list, "the analyst's notes") { source, corpus in
      .of(corpus.annotations.notes(on: .source(source.actor)).map(\.text))
    },
  ]

  private static func field(
    _ name: String, _ type: Field.ValueType, _ summary: String, aliases: [String] = [],
    choices: [String] = [], searched: Bool = false,
    value: @escaping @Sendable (SourceSummary, Corpus) -> FieldValue
  ) -> Field {
    Field(
      name, aliases: aliases, type: type, summary, choices: choices, searched: searched
    ) { row, corpus in
      guard case .source(let source) = row else { return .missing }
      return value(source, corpus)
    }
  }
}
