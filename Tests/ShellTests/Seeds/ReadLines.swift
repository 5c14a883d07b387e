import Extraction
import Prose

extension Reading {
  /// The figures as they were read.
  var figureLines: [ReadingLine] {
    figures.map { figure in
      let measure = figure.measure
      var fields: [String: String?] = [
        "low": figure.low?.description, "best": figure.best?.description,
        "high": figure.high?.description, "bound": figure.bound.rawValue,
        "approximator": figure.approximator.map(quote), "unit": measure.unit, "per": measure.per,
        "population": measure.population.map(quote), "event": measure.event.map(quote),
        "asOf": figure.asOf.flatMap { $0.isStated ? $0.date.description : nil },
        "change": figure.change?.rawValue,
        "zone": figure.zone.rawValue, "role": figure.role.rawValue,
      ]
      if !measure.outcomes.isEmpty {
        fields["outcomes"] = measure.outcomes.map(\.rawValue).joined(separator: " > ")
      }
      fields["origin"] = figure.claim.flatMap { claims[$0].namedChain.first }
      return ReadingLine(
        title: "figure \"\(quote(figure.span))\"", span: figure.span,
        fields: fields.compactMapValues { $0 })
    }
  }

  /// The claims as they were read.
  var claimLines: [ReadingLine] {
    claims.map { claim in
      var fields = ["mode": claim.mode.rawValue, "kind": claim.kind.rawValue]
      fields["content"] = trimmed(quote(claim.content))
      fields["source"] = claim.source.map { quote($0.spans) }
      if !claim.cue.isEmpty { fields["cue"] = quote(claim.cue) }
      let chain = claim.namedChain
      fields["actor"] = claim.source?.actor ?? chain.first
      if !chain.isEmpty { fields["chain"] = chain.joined(separator: " > ") }
      let whole = claim.content.dropFirst().reduce(claim.content[0]) { $0.union($1) }
      return ReadingLine(
        title: "claim \"\(fields["content"] ?? "")\"", span: whole, fields: fields)
    }
  }

  private func quote(_ spans: [Span]) -> String { text.text.quote(spans) }

  private func quote(_ span: Span) -> String { text.text[span] }

  /// Without the marks that may stand at both ends of a part.
  private func trimmed(_ content: String) -> String {
    let marks: Set<Character> = [" ", ".", ",", ";", ":", "“", "”", "\"", "‘", "’"]
    let parts = content.split(separator: " … ").map { part in
      let tail = part.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }
      return String(tail.reversed())
    }
    return parts.joined(separator: " … ")
  }
}

extension Claim {
  /// The actors from the origin to the last named relay; empty where the article itself speaks.
  var namedChain: [String] {
    chain.filter { $0.role != .publisher && $0.kind != .writer }.map(\.actor)
  }
}
