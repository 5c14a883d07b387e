import Prose

/// A rule that fills one part of what a figure counts.
///
/// Its examples are run by the tests on the figure in brackets or else the first of each text: in
/// `finds` the part must read as given, in `leaves` it must stay empty.
struct MeasureRule: Sendable {
  /// A text and how the part reads there.
  struct Example: Sendable {
    let text: String
    let reading: String

    init(_ text: String, _ reading: String) { (self.text, self.reading) = (text, reading) }
  }

  let name: String
  let finds: [Example]
  let leaves: [String]
  /// How the part reads, or nil where it is empty.
  let shown: @Sendable (Figure, SourceText) -> String?
  let fill: @Sendable (inout FigureDraft, FigurePassage, ReadingContext) -> Void

  /// All of them in order: later rules build on what earlier ones filled.
  static let all: [MeasureRule] = [
    .unit, .population, .outcome, .part, .ellipsis, .side, .status, .rate, .change, .laterValue,
    .event, .period, .asOf, .place, .countKind, .basis,
  ]
}
