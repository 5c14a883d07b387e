import Assessment
import Extraction

/// The fields of sources.
enum SourceFields {
  static let all: [Field] =
    [
      field("actor", .text, "its name in this session", aliases: ["name"], searched: true) {
        source, _ in .text(source.actor)
      },
      field(
        "kind", .text, "what sort of source it is", choices: SourceKind.allCases.map(\.rawValue)
      ) { source, _ in .text(source.kind.rawValue) },
      field("reliability", .text, "the analyst's letter, A to F") { source, corpus in
        .of(corpus.letter(of: source.actor)?.rawValue)
      },
      field("topic", .list, "its letters for single topics") { source, corpus in
        .of(corpus.register.topicLetters(of: source.actor))
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
    ] + descriptors

  /// What is known of a source, as ICD 206 lists it.
  private static let descriptors: [Field] = [
    ("access", "how it knows what it says"), ("record", "how earlier words of it turned out"),
    ("bias", "whose interest it may serve"), ("completeness", "what it leaves out"),
    ("currency", "how old its information is"),
    ("field", "topics on which it speaks from own work"),
  ].map { name, summary in
    field(name, .text, summary, searched: true) { source, corpus in
      let descriptor = corpus.annotations.register.descriptors[source.actor]
      let path = SourceDescriptor.fields.first { $0.name == name }?.path
      return .of(path.flatMap { descriptor?[keyPath: $0] })
    }
  }

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
