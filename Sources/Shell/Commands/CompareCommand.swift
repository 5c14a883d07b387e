import Corpora

/// `compare a.txt b.txt`: the figures of some files, or of all that is loaded, against each other.
struct CompareCommand: Command {
  static let declaration = Declaration(
    "compare", "compare figures: by what they count, by origin, by wording", section: .assessing,
    parameters: [Parameter("file", .files, optional: true, files: .article)],
    flags: [
      Flag("json", "as one JSON document, assay.compare.v1"),
      Flag("all-pairs", "list every pair, not the first mention of each origin"),
    ], effect: .read,
    examples: [
      Example("compare", "all figures that are loaded"),
      Example("compare --json", "the same for programs"),
    ], searchTerms: ["group", "agree", "contradict", "corroborate", "origins", "total"])

  private let files: [PlacedText]
  private let wantsJSON: Bool
  private let listsAllPairs: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    files = arguments.texts["file"] ?? []
    if let first = files.first, files.allSatisfy({ DisplayID($0.text) != nil }) {
      throw Diagnostic(
        .wrongArguments, "'compare' takes files, and \(first.text) is an id", at: first.span,
        help: [files.map(\.text).joined(separator: ", ") + " | compare"])
    }
    wantsJSON = arguments.has("json")
    listsAllPairs = arguments.has("all-pairs")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var compared = session
    var answer = Answer()
    if !files.isEmpty {
      compared = Session()
      compared.settings = session.settings
      let loaded = compared.load(files, in: surroundings)
      answer.diagnostics = loaded.diagnostics
      answer.notes = loaded.notes
      if compared.corpus.articles.isEmpty { return answer }
    }
    let plan = QueryPlan(
      source: .all(.articles), stages: [.compare(listsAllPairs ? .allPairs : .groups)],
      format: wantsJSON ? "json" : nil)
    answer.outputs = try QueryAnswer(plan, in: compared).answer().outputs
    return answer
  }
}
