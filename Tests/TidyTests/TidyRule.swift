import Testing

/// A convention of this repository that the formatter cannot check.
struct TidyRule: Sendable, CustomTestStringConvertible {
  /// A line that breaks a rule.
  struct Finding: Equatable, CustomStringConvertible {
    let path: String
    let lineFromOne: Int
    let message: String

    var description: String { "\(path):\(lineFromOne): \(message)" }
  }

  /// A file that shows what a rule finds; without lines one that it must leave alone.
  struct Sample: Sendable {
    let path: String
    let text: String
    var linesFromOne: [Int] = []
  }

  /// The convention, as a sentence.
  let norm: String
  /// Files that show what it finds and what it leaves alone, of each at least one.
  let samples: [Sample]
  /// The lines from 1 that break it in one file, each with what to do about it.
  let check: @Sendable (RepositoryFile) -> [(lineFromOne: Int, message: String)]

  var testDescription: String { norm }

  /// What breaks the convention in `file`.
  func findings(in file: RepositoryFile) -> [Finding] {
    check(file).map {
      Finding(path: file.path, lineFromOne: $0.lineFromOne, message: $0.message)
    }
  }
}
