/// The fields of notes and of ratings.
enum AnnotationFields {
  static let notes: [Field] = [
    note("target", "what it is about") { .text($0.target.description) },
    note("text", "its words") { .text($0.text) },
  ]

  static let ratings: [Field] = [
    rating("target", "what is rated") { .text($0.target.description) },
    rating("axis", "reliability or credibility") { .text($0.axis.rawValue) },
    rating("value", "the letter or number") { .text($0.value) },
    rating("topic", "what the letter of a source holds for, if not for everything") {
      .of($0.topic)
    },
    rating("reason", "why") { .of($0.reason) },
  ]

  private static func note(
    _ name: String, _ summary: String, value: @escaping @Sendable (Note) -> FieldValue
  ) -> Field {
    Field(name, type: .text, summary, searched: true) { row, _ in
      guard case .note(let note) = row else { return .missing }
      return value(note)
    }
  }

  private static func rating(
    _ name: String, _ summary: String, value: @escaping @Sendable (AssignedRating) -> FieldValue
  ) -> Field {
    Field(name, type: .text, summary, searched: true) { row, _ in
      guard case .rating(let rating) = row else { return .missing }
      return value(rating)
    }
  }
}
