import Extraction
import Prose

/// How sure the counted cases are, as far as it makes another count of them.
struct CaseCertainty: Sendable {
  /// Whether they are only suspected, which is another count where others are confirmed.
  let isSuspected: Bool
  /// Whether they are confirmed beside others that are not, and not a part of those.
  let isConfirmedApart: Bool

  /// The certainty of a figure of `measure` at `span` in `text`, whose population is `words` and is
  /// narrowed by `narrowing`.
  init(
    _ measure: Measure, at span: Span, in text: SourceText, words: [PhraseWords.Word],
    narrowing: [WordStem]
  ) {
    isSuspected =
      words.contains { $0.stem == Self.suspected }
      || measure.part.map { PhraseWords(text: text[$0]).stems.contains(Self.suspected) } ?? false
    isConfirmedApart =
      narrowing.contains(Self.confirmed) && measure.part.map { !$0.contains(span) } ?? true
  }

  static let suspected = WordStem("suspected")
  static let confirmed = WordStem("confirmed")
}
