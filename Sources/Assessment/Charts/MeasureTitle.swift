import Articles
import Extraction
import Prose

/// What a group counts, as a title: "Russian soldiers killed".
struct MeasureTitle {
  /// The words.
  let text: String

  /// The title of `measure`, whose spans lie in `body`.
  init(_ measure: Measure, in body: SourceText) {
    let population = measure.population.map { body[$0] }
    let words = (population ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    let said = words.map { Outcome.said(by: $0) }
    // "Dead" and "arrests" say what happened and not to whom, "toll" and "count" neither.
    let isOutcomeAlone =
      !said.isEmpty && said.allSatisfy { $0.map(measure.outcomes.contains) ?? false }
    let isNumber = words.last.map { CountedNouns.numbers.contains(WordStem(String($0))) } ?? false
    let saysNobody = measure.dimension == .count && (isOutcomeAlone || isNumber)
    var parts = [saysNobody ? Self.plural(measure) : population ?? Self.plural(measure)]
    let missing = measure.outcomes.filter { saysNobody || !said.contains($0) }
      .map { $0.isAmbiguous ? "lost" : $0.rawValue }
    if !missing.isEmpty { parts.append(Self.listed(missing)) }
    if measure.dimension != .count, measure.population != nil {
      parts.append("(\(Self.plural(measure)))")
    }
    if let per = measure.per { parts.append("per \(per)") }
    if let place = measure.place.map({ body[$0] }) { parts.append("– \(place)") }
    text = parts.joined(separator: " ")
  }

  private static func plural(_ measure: Measure) -> String {
    switch measure.dimension {
    case .money, .ratio: return measure.unit
    case .count where measure.unit == "person": return "people"
    case .count where measure.unit.isEmpty: return "figures"
    case .count, .time, .length, .area, .mass, .volume, .temperature, .energy, .power, .speed,
      .data, .magnitude, .other:
      return measure.unit.hasSuffix("s") ? measure.unit : measure.unit + "s"
    }
  }

  private static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
