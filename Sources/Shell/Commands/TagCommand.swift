import Corpora

/// `tag a1.c1 +toll -unchecked`: sets and takes away tags.
struct TagCommand: Command {
  static let declaration = Declaration(
    "tag", "set (+) and take away (-) tags", section: .assessing,
    parameters: [Parameter("rows", .rows), Parameter("tag", .tagChanges)], flags: [.yes],
    effect: .annotate,
    examples: [
      Example("tag a1.c1 +toll -unchecked", "one claim"),
      Example("claims where source is not known | tag +unattributed", "many"),
    ], searchTerms: ["label", "mark", "category"])

  private let selection: Selection?
  private let isConfirmed: Bool
  private let added: [String]
  private let removed: [String]

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    isConfirmed = arguments.has("yes")
    let changes = arguments.texts["tag"] ?? []
    for change in changes where change.text.count < 2 {
      throw Diagnostic(.wrongArguments, "'\(change.text)' names no tag", at: change.span)
    }
    added = changes.filter { $0.text.hasPrefix("+") }.map { String($0.text.dropFirst()) }
    removed = changes.filter { $0.text.hasPrefix("-") }.map { String($0.text.dropFirst()) }
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: isConfirmed)
    let changes = targets.map { target in
      let former = session.corpus.annotations.tags[target] ?? []
      let kept = former.filter { !removed.contains($0) }
      return Change.setTags(target, kept + added.filter { !kept.contains($0) })
    }
    let tags = (added.map { "+\($0)" } + removed.map { "-\($0)" }).joined(separator: " ")
    var answer = Answer.text("tagged \(words) \(tags)", .corpus(.all(changes)))
    answer.expandedLine = "tag \(words) \(tags)"
    return answer
  }
}
