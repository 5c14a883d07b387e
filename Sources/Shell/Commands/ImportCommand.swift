import Assessment
import Corpora
import JSONValues
import Prose

/// `import sources.json`: letters, descriptors and parties from a register that was exported; or the
/// lines of another session, `import morning.assay`.
///
/// They stand below the ratings of this session: the analyst's own word wins, whatever came first.
struct ImportCommand: Command {
  static let declaration = Declaration(
    "import", "bring in a register of sources, or the lines of a session", section: .assessing,
    parameters: [Parameter("file", .file, files: .registerOrScript)], effect: .annotate,
    examples: [
      Example("import seeds/sources/desk.json", "your own ratings win over those in it"),
      Example("import notebooks/tour.assay", "the same as 'run'"),
    ], searchTerms: ["register", "sources", "json", "letters", "load"])

  private let file: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    file = try arguments.required("file")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    if file.text.lowercased().hasSuffix(".assay") {
      return Answer(changes: [.script(try Script(reading: file, in: surroundings))])
    }
    let read = try register(surroundings)
    var register = session.corpus.annotations.register
    register.take(read)
    register.parties = []
    var parties = session.corpus.annotations.parties
    for party in read.parties where !parties.contains(where: { $0.name == party.name }) {
      parties.append(party)
    }
    var answer = Answer.text(
      "imported " + Plural.count(read.entries.count, "letter") + ", "
        + Plural.count(read.descriptors.count, "descriptor") + ", "
        + Plural.count(read.parties.count, "party", plural: "parties"),
      .corpus(.all([.setRegister(register), .setParties(parties)])))
    answer.expandedLine = "import \(Quoting.word(file.text))"
    answer.notes = overruled(read, by: session.corpus)
    return answer
  }

  private func register(_ surroundings: any Surroundings) throws(Diagnostic) -> SourceRegister {
    let bytes: [UInt8]
    do {
      bytes = try surroundings.contents(of: file.text)
    } catch {
      throw Diagnostic(
        error.isRefusal ? .unsafe : .unreadable, "cannot read '\(file.text)': \(error.reason)",
        at: file.span)
    }
    let json: JSONValue
    do {
      json = try JSONValue(reading: bytes)
    } catch {
      throw Diagnostic(.noRegister, "'\(file.text)' is no register: \(error)", at: file.span)
    }
    do {
      return try SourceRegister(json: json)
    } catch {
      throw Diagnostic(
        .noRegister, "'\(file.text)' cannot be used: \(error)", at: file.span,
        help: ["nothing was taken from it, and the file is as it was"])
    }
  }

  /// Sources of the file on which the session has a letter of its own.
  private func overruled(_ read: SourceRegister, by corpus: Corpus) -> [String] {
    read.entries.reduce(into: []) { lines, entry in
      let own = corpus.annotations.rating(
        of: .source(entry.source), on: .reliability, topic: entry.topic)
      guard let own, own.value != entry.letter?.rawValue else { return }
      let line =
        "\(entry.source): your \(own.value) wins over \(entry.letter?.rawValue ?? "withdrawn")"
      if !lines.contains(line) { lines.append(line) }
    }
  }
}
