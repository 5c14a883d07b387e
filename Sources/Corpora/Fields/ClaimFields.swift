import Articles
import Assessment
import Extraction
import Prose

/// The fields of claims.
enum ClaimFields {
  /// What a claim's fields are read from.
  struct Place {
    let claim: PackedClaim
    let article: Int
    let position: Int

    var target: Target { .item(DisplayID(article: article + 1, claim: position + 1)) }
  }

  static let all: [Field] = [
    field("id", .identifier, "the name in this session") { place, _ in
      .identifier(DisplayID(article: place.article + 1, claim: place.position + 1))
    },
    field("article", .identifier, "its article") { place, _ in
      .identifier(DisplayID(article: place.article + 1))
    },
    field(
      "mode", .text, "how the content is given", choices: Claim.Mode.allCases.map(\.rawValue)
    ) { place, _ in .text(place.claim.mode.rawValue) },
    field(
      "kind", .text, "what the cue says of it", choices: Claim.Kind.allCases.map(\.rawValue)
    ) { place, _ in .text(place.claim.kind.rawValue) },
    field("source", .text, "the words that name the source", searched: true) { place, corpus in
      .of(place.claim.source.map { corpus.text(place.article).quote($0.spans) })
    },
    field("actor", .text, "the source's name in this session", searched: true) { place, _ in
      .of(place.claim.actor)
    },
    field(
      "attribution", .text, "what sort of source it is",
      choices: SourceKind.allCases.map(\.rawValue)
    ) { place, _ in .of(place.claim.source?.kind.rawValue) },
    field("origin", .text, "whence the information comes", searched: true) { place, _ in
      .of(place.claim.origin?.actor)
    },
    field("chain", .list, "from the origin to the outermost relay") { place, _ in
      .of(place.claim.chain.map(\.actor))
    },
    field("cue", .text, "the words that mark the attribution") { place, corpus in
      .of(corpus.text(place.article).quote(place.claim.cue))
    },
    field("content", .text, "what is stated", aliases: ["text"], searched: true) { place, corpus in
      .text(corpus.text(place.article).quote(place.claim.content))
    },
    field("hedge", .list, "the words that weaken it", aliases: ["hedges"]) { place, corpus in
      .of(place.claim.hedges.map { corpus.text(place.article)[$0.span] })
    },
    field("figures", .count, "how many figures it holds") { place, corpus in
      .count(corpus.figures(ofClaim: place.position, inArticle: place.article).count)
    },
    field(
      "confidence", .text, "how surely it was found",
      choices: Claim.Confidence.allCases.map(\.rawValue)
    ) { place, _ in .text(place.claim.confidence.rawValue) },
    field("rule", .text, "the rule that found it") { place, _ in .text(place.claim.rule) },
    field("reader", .text, "who read it", choices: Correction.readers) { place, _ in
      .text(Correction.reader(ofRule: place.claim.rule))
    },
    field("credibility", .text, "the analyst's number, 1 to 6") { place, corpus in
      .of(corpus.annotations.rating(of: place.target, on: .credibility)?.value)
    },
    field("reliability", .text, "the letter of its source, A to F") { place, corpus in
      .of(place.claim.actor.flatMap { corpus.letter(of: $0)?.rawValue })
    },
    field("published", .date, "when its article was published", aliases: ["date"]) {
      place, corpus in
      corpus.articles[place.article].article.published.map { .date($0) } ?? .missing
    },
    field("tags", .list, "the analyst's tags") { place, corpus in
      .of(corpus.annotations.tags[place.target] ?? [])
    },
    field("notes", .list, "the analyst's notes") { place, corpus in
      .of(corpus.annotations.notes(on: place.target).map(\.text))
    },
  ]

  private static func field(
    _ name: String, _ type: Field.ValueType, _ summary: String, aliases: [String] = [],
    choices: [String] = [], searched: Bool = false,
    value: @escaping @Sendable (Place, Corpus) -> FieldValue
  ) -> Field {
    Field(
      name, aliases: aliases, type: type, summary, choices: choices, searched: searched
    ) { row, corpus in
      guard case .claim(let article, let claim) = row else { return .missing }
      return value(
        Place(
          claim: corpus.articles[article].reading.claims.packed(claim), article: article,
          position: claim), corpus)
    }
  }
}
