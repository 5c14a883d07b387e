import Notebooks

/// `combine base.ipynb mine.ipynb theirs.ipynb`: joins two sessions that went apart from one.
///
/// It serves git as a merge driver: `assay combine %O %A %B --output %A --replace`.
struct CombineCommand: Command {
  static let declaration = Declaration(
    "combine", "join two saved sessions that went apart from one", section: .keeping,
    parameters: [
      Parameter("base", .file, files: .notebook), Parameter("first", .file, files: .notebook),
      Parameter("second", .file, files: .notebook),
    ],
    flags: [
      Flag("output", value: "FILE", "where the joined session goes"),
      Flag("replace", "put it in place of a file that is there already"),
    ], effect: .write,
    examples: [
      Example(
        "combine notebooks/tour.ipynb notebooks/tour.ipynb notebooks/tour.ipynb --output both.ipynb",
        "by the ids of the cells; nothing runs")
    ], searchTerms: ["merge", "git", "branch", "join"], isKept: false)

  private let files: [PlacedText]
  private let output: PlacedText
  private let replaces: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    files = [
      try arguments.required("base"), try arguments.required("first"),
      try arguments.required("second"),
    ]
    guard let output = arguments.flags["output"] else {
      throw Diagnostic(
        .wrongArguments, "'combine' wants --output FILE", at: arguments.span,
        help: ["usage: \(Self.declaration.usage)"])
    }
    self.output = output
    replaces = arguments.has("replace")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var notebooks: [Notebook] = []
    for file in files {
      // git gives an empty base where both sides added the file.
      let isEmpty = (try? surroundings.contents(of: file.text))?.isEmpty ?? false
      notebooks.append(
        isEmpty ? Notebook() : try NotebookFile(opening: file, in: surroundings).notebook)
    }
    for (file, notebook) in zip(files, notebooks) where !notebook.isRewritable {
      throw Diagnostic(
        .refused, "'\(file.text)' has a later format, which is only read", at: file.span)
    }
    let merge = NotebookMerge(
      base: notebooks[0], ours: notebooks[1], theirs: notebooks[2]
    ) { CellID(copyOf: $0, token: surroundings.freshToken()) }
    do {
      try surroundings.replace(
        output.text, with: merge.notebook.bytes, expecting: replaces ? .anything : .absent)
    } catch {
      throw Diagnostic(
        .unwritable, "cannot write '\(output.text)': \(error.reason)", at: output.span,
        help: error.isRefusal ? ["--replace puts it in place of the file"] : [])
    }
    var answer = Answer.text(
      "joined \(Plural.count(merge.notebook.cells.count, "cell")) in \(output.text)")
    if !merge.conflicts.isEmpty {
      answer.diagnostics = [
        Diagnostic(
          .drifted,
          "both sides changed " + merge.conflicts.map(\.description).joined(separator: ", "),
          help: ["both versions are kept, one after the other; 'drop' takes one out"])
      ]
    }
    return answer
  }
}

extension CellID {
  /// A new id for a copy of a cell, of the same verb.
  init(copyOf other: CellID, token: String) {
    let verb = other.description.split(separator: "-").dropLast().joined(separator: "-")
    self.init(verb: verb, token: token)
  }
}
