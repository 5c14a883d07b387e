import Articles
import Assessment
import Extraction
import JSONValues
import Prose

/// `assay.compare.v1`: groups with their origins and pairs, and the refusals.
struct CompareDocument {
  static let schema = "assay.compare.v1"

  let comparison: Comparison
  let mentions: [FigureMention]
  let articles: [ReadArticle]
  let quotations: [SharedQuotation]

  /// The whole document.
  var json: JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "schema", value: .string(Self.schema)),
      .init(key: "groups", value: .array(comparison.groups.map { group($0) })),
      .init(key: "related", value: .array(comparison.related.map { pair($0) })),
      .init(key: "notComparable", value: .array(comparison.refused.map { pair($0) })),
    ]
    // Only where there is one, so that notebooks that hold none replay as they were.
    if !quotations.isEmpty {
      members.append(.init(key: "quotations", value: .array(quotations.map { quotation($0) })))
    }
    return .object(JSONObject(members))
  }

  private func quotation(_ quotation: SharedQuotation) -> JSONValue {
    func ids(_ claims: [SharedQuotation.Place]) -> JSONValue {
      JSONValue(claims.map { "\(articles[$0.article].id).c\($0.claim + 1)" })
    }
    let text = articles[quotation.claims[0].article].article.body.quote(quotation.quote)
    return [
      "text": .string(text), "words": JSONValue(quotation.words), "claims": ids(quotation.claims),
      "origins": .array(
        quotation.origins.map { ["actor": JSONValue($0.actor), "claims": ids($0.claims)] }),
      "independentOrigins": JSONValue(quotation.independentOrigins),
    ]
  }

  private func group(_ group: FigureGroup) -> JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "measure", value: measure(of: group)),
      .init(key: "figures", value: JSONValue(group.mentions.map { mentions[$0].id })),
    ]
    let converted = group.mentions.compactMap { self.converted($0, group.measure) }
    // Only where there is one, so that notebooks that hold none replay as they were.
    if !converted.isEmpty { members.append(.init(key: "converted", value: .array(converted))) }
    members += [
      .init(key: "origins", value: .array(group.origins.map { origin($0) })),
      .init(key: "independentOrigins", value: JSONValue(group.independentOrigins)),
      .init(key: "low", value: JSONValue(group.low?.description)),
      .init(key: "best", value: JSONValue(group.best?.value.description)),
      .init(key: "bestFollows", value: group.best.map { follows($0) } ?? .null),
      .init(key: "high", value: JSONValue(group.high?.description)),
      .init(key: "pairs", value: .array(group.pairs.map { pair($0) })),
    ]
    return .object(JSONObject(members))
  }

  /// A figure that its article writes in another unit, in the unit of the measure.
  private func converted(_ mention: Int, _ measure: Measure) -> JSONValue? {
    let figure = mentions[mention].figure
    return ConvertedFigure(figure, to: measure).map { converted in
      [
        "figure": .string(mentions[mention].id), "from": .string(figure.measure.unit),
        "to": .string(converted.unit), "low": JSONValue(converted.low?.description),
        "best": JSONValue(converted.best?.description),
        "high": JSONValue(converted.high?.description),
      ]
    }
  }

  /// Whom the analyst's pick follows.
  private func follows(_ best: BestFigure) -> JSONValue {
    ["figure": .string(mentions[best.mention].id), "actor": JSONValue(best.origin)]
  }

  /// The words are those of the first mention.
  private func measure(of group: FigureGroup) -> JSONValue {
    let measure = group.measure
    let text = group.mentions.first.map { articles[mentions[$0].article].article.body }
    func quote(_ span: Span?) -> JSONValue {
      JSONValue(span.flatMap { span in text.map { $0[span] } })
    }
    return [
      "unit": .string(measure.unit), "population": quote(measure.population),
      "side": JSONValue(measure.side), "status": JSONValue(measure.status?.rawValue),
      "outcomes": JSONValue(measure.outcomes.map(\.rawValue)), "event": quote(measure.event),
      "place": quote(measure.place), "period": quote(measure.period?.span),
    ]
  }

  private func origin(_ origin: OriginMentions) -> JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "actor", value: JSONValue(origin.actor)),
      .init(key: "figures", value: JSONValue(origin.mentions.map { mentions[$0].id })),
    ]
    // Only where there is one, so that notebooks that hold none replay as they were.
    if !origin.otherNames.isEmpty {
      let names: [JSONValue] = origin.otherNames.map {
        ["name": .string($0.name), "because": .string($0.reason)]
      }
      members.append(.init(key: "otherNames", value: .array(names)))
    }
    return .object(JSONObject(members))
  }

  private func pair(_ pair: ComparedPair) -> JSONValue {
    [
      "a": .string(mentions[pair.first].id), "b": .string(mentions[pair.second].id),
      "verdict": .string(pair.verdict.rawValue), "relation": .string(pair.relation.rawValue),
      "reason": .string(pair.reason), "assumed": JSONValue(pair.assumed),
      "drift": JSONValue(pair.drift),
    ]
  }
}
