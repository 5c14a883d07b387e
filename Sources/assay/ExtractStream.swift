import JSONValues
import Shell

/// `assay extract -`: answers each line of standard input at once, as a filter in a pipeline.
struct ExtractStream {
  private var filter: ExtractFilter

  /// Nil where the words are none of `extract [--offsets KIND] -`.
  init?(_ words: [String]) {
    guard words.first == "extract", words.last == "-" else { return nil }
    switch Array(words.dropFirst().dropLast()) {
    case []:
      guard let filter = ExtractFilter() else { return nil }
      self.filter = filter
    case let flags where flags.count == 2 && flags[0] == "--offsets":
      guard let filter = ExtractFilter(offsets: flags[1]) else { return nil }
      self.filter = filter
    default:
      return nil
    }
  }

  /// Runs to the end of the input.
  func run() -> ExitCode {
    var filter = filter
    var input = StandardInput()
    // One room for the answers to all lines: new memory for each would have to be cleared first.
    var answer = JSONStream()
    while let line = input.line() {
      filter.answer(to: line, in: &answer)
      answer.flush { OutputStream.output.write($0) }
    }
    return filter.isClean ? .success : .input
  }
}
