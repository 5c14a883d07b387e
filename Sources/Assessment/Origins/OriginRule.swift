/// A rule by which names of one subject stand for one origin.
///
/// Its examples are run by the tests on the first speaker of the first text and the last speaker of
/// the last: of `joins` the rule must make them one origin, of `leaves` no rule may.
struct OriginRule: Sendable {
  /// Texts of articles on one subject, with the speakers in question first and last.
  struct Example: Sendable {
    let texts: [String]

    init(_ texts: String...) { self.texts = texts }
  }

  /// Why the names are one origin, as a clause about them: "one is the acronym of the other".
  let name: String
  let joins: [Example]
  let leaves: [Example]
  let apply: @Sendable (inout OriginMerging) -> Void

  /// All of them in order: later rules ask what the earlier ones have joined.
  static let all: [OriginRule] = [
    .sameName, .acronym, .forces, .contained, .staff, .government, .spokesperson, .officeOfHolder,
    .holder, .company,
  ]
}
