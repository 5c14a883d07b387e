/// One measurement of speed, which first asserts that what it measures is right.
protocol Bench: Sendable {
  /// The word by which it is asked for.
  var name: String { get }
  /// The lines to print, each a figure with its unit.
  func lines(on seeds: SeedArticles) throws(BenchFailure) -> [String]
}

/// All benches, in the order in which they run.
enum Benches {
  static let all: [any Bench] = [
    WordCountBench(), TokenizerBench(), ArticleBench(), ExtractionBench(), ExtractBench(),
    BadInputBench(), ComparisonBench(), ComparisonLoadBench(),
  ]
}

/// Why a bench has no result.
enum BenchFailure: Error, CustomStringConvertible {
  /// What was measured came out wrong.
  case wrong(String, expected: Int, found: Int)
  /// Something outside failed: a file, a folder, another program.
  case world(String)

  var description: String {
    switch self {
    case .wrong(let name, let expected, let found):
      "\(name): expected \(expected), found \(found)"
    case .world(let reason): reason
    }
  }

  /// Throws unless both are the same.
  static func check(_ name: String, _ expected: Int, _ found: Int) throws(BenchFailure) {
    if expected != found { throw .wrong(name, expected: expected, found: found) }
  }
}
