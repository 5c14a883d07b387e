import Extraction
import Testing

/// Something that holds for any reports, tried on made-up ones.
struct Law {
  /// Whether it holds for the figures of some articles; by the seed it chooses what it chooses.
  let holds: (_ articles: [[Told]], _ seed: UInt64) -> Bool

  /// Reports that break a law.
  struct Breach: CustomStringConvertible, Equatable {
    /// From which they were made.
    let seed: UInt64
    /// What is left of them when nothing more can be taken away.
    let smallest: [[Told]]

    var description: String {
      let articles = smallest.enumerated().map { number, figures in
        "a\(number + 1): " + figures.map(\.description).joined(separator: "; ")
      }
      return "seed \(seed), smallest case:\n" + articles.joined(separator: "\n")
    }
  }

  /// The first breach over as many made-up reports of up to so many articles, or nil.
  func breach(cases: Int = 300, articles: Int = 8) -> Breach? {
    for seed in UInt64(1)...UInt64(cases) {
      var generated = GeneratedReports(seed: seed)
      let made = generated.articles(2 + Int(seed) % (articles - 1))
      if !holds(made, seed) { return Breach(seed: seed, smallest: smallest(made, seed)) }
    }
    return nil
  }

  /// Takes articles, figures and then details away as long as the law stays broken.
  private func smallest(_ articles: [[Told]], _ seed: UInt64) -> [[Told]] {
    var current = articles
    while let next = Self.simpler(current).first(where: { !holds($0, seed) }) { current = next }
    return current
  }

  private static func simpler(_ articles: [[Told]]) -> [[[Told]]] {
    var result: [[[Told]]] = []
    for article in articles.indices {
      var fewer = articles
      fewer.remove(at: article)
      result.append(fewer)
    }
    for article in articles.indices where articles[article].count > 1 {
      for figure in articles[article].indices {
        var fewer = articles
        fewer[article].remove(at: figure)
        result.append(fewer)
      }
    }
    for article in articles.indices {
      for figure in articles[article].indices {
        for plain in articles[article][figure].plainer {
          var plainer = articles
          plainer[article][figure] = plain
          result.append(plainer)
        }
      }
    }
    return result
  }
}

/// Expects that no made-up reports break `law`.
func expectLaw(
  cases: Int = 300, articles: Int = 8, sourceLocation: SourceLocation = #_sourceLocation,
  _ law: @escaping (_ articles: [[Told]], _ seed: UInt64) -> Bool
) {
  let breach = Law(holds: law).breach(cases: cases, articles: articles)
  #expect(breach == nil, "\(breach?.description ?? "")", sourceLocation: sourceLocation)
}

extension Told: Equatable, CustomStringConvertible {
  /// All that was said, in one line.
  var description: String {
    let parts: [(String, String?)] = [
      ("", word), ("", number), ("", counted), ("side ", side), ("", status?.rawValue),
      ("", outcomes.map(\.rawValue).joined(separator: "+")), ("event ", event),
      ("place ", place), ("period ", period), ("kind ", kind?.rawValue), ("as of ", asOf),
      ("by ", origin),
    ]
    return parts.compactMap { name, value in value.map { name + $0 } }.joined(separator: ", ")
  }

  static func == (left: Told, right: Told) -> Bool { left.description == right.description }

  /// The same with one detail less, each once; empty where there is none.
  fileprivate var plainer: [Told] {
    [
      with { $0.word = nil }, with { $0.side = nil }, with { $0.status = nil },
      with { $0.event = nil }, with { $0.place = nil }, with { $0.period = nil },
      with { $0.kind = nil }, with { $0.asOf = nil }, with { $0.origin = nil },
      with { $0.outcomes = ["killed"] }, with { $0.counted = "people" },
    ].filter { $0 != self }
  }
}
