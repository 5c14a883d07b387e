import Corpora
import Extraction
import Prose

extension Session {
  /// The articles that a selection names, by position, and the ids for the log.
  func articlePositions(
    of selection: Selection?
  ) throws(Diagnostic) -> (positions: [Int], words: String) {
    let (targets, words) = try targets(of: selection, isConfirmed: true)
    var positions: [Int] = []
    for target in targets {
      guard case .item(let id) = target, id.claim == nil, id.figure == nil else {
        throw Diagnostic(
          .wrongArguments, "an article such as a1 is wanted here, not \(target)",
          at: selection?.span)
      }
      positions.append(id.article - 1)
    }
    return (positions, words)
  }

  /// Rows that an action may change without being asked for.
  static let unconfirmedRows = 20

  /// What a selection names, in order, and the ids for the log.
  /// - Throws: where it names nothing, or many rows that no id names and nothing confirmed.
  func targets(
    of selection: Selection?, isConfirmed: Bool
  ) throws(Diagnostic) -> (targets: [Target], words: String) {
    switch selection {
    case nil:
      throw Diagnostic(.wrongArguments, "an id such as a1.c2 is wanted here")
    case .source(let name):
      let known = try actor(named: name)
      return ([.source(known)], "source \(Quoting.word(known))")
    case .plan(let plan, let span):
      let rows = try rows(of: plan, at: span)
      let targets = rows.compactMap { target(of: $0) }
      if targets.isEmpty { throw Diagnostic(.refused, "there is no row to act on", at: span) }
      if !isConfirmed, targets.count > Self.unconfirmedRows {
        throw Diagnostic(
          .tooManyRows, "this would change \(targets.count) rows", at: span,
          help: ["add --yes to change more than \(Self.unconfirmedRows) at once"])
      }
      return (targets, targets.map(\.description).joined(separator: ", "))
    }
  }

  /// Refuses what was set aside as no claim or figure: nothing more is said of it.
  func refuseDismissed(_ targets: [Target], at span: Span?) throws(Diagnostic) {
    guard let target = targets.first(where: { corpus.isDismissed($0) }) else { return }
    throw Diagnostic(
      .refused, "\(target) was set aside", at: span,
      help: ["'history \(target)' says why; 'undo' takes it back"])
  }

  private func target(of row: Row) -> Target? {
    if case .source(let source) = row { return .source(source.actor) }
    return corpus.id(of: row).map { .item($0) }
  }

  /// The actor that a name stands for: exactly, by a merge, or the only one that has the words.
  func actor(named name: PlacedText) throws(Diagnostic) -> String {
    let actors = actors
    let wanted = FoldedText(name.text)
    if let exact = actors.first(where: { FoldedText($0) == wanted }) { return exact }
    let canonical = corpus.canonicalName(of: name.text)
    if canonical != name.text, actors.contains(canonical) { return canonical }
    let near = actors.filter { FoldedText($0).has(wanted) }
    if near.count == 1, let only = near.first { return only }
    let help =
      near.isEmpty
      ? Spelling.help(for: name.text, among: actors) + ["'sources' lists them"]
      : ["it may be " + near.prefix(5).map { Quoting.word($0) }.joined(separator: ", ")]
    throw Diagnostic(
      .unknownSource,
      near.isEmpty
        ? "no claim names the source '\(name.text)'"
        : "'\(name.text)' fits \(Plural.count(near.count, "source"))",
      at: name.span, help: help)
  }

  /// Refuses a name that no source has, nor any of its words.
  func refuseUnknown(_ name: PlacedText) throws(Diagnostic) {
    let wanted = FoldedText(name.text)
    if actors.contains(where: { FoldedText($0).has(wanted) }) { return }
    _ = try actor(named: name)
  }

  /// The names of all sources that are loaded.
  var actors: [String] {
    corpus.rows(.sources).compactMap { row -> String? in
      if case .source(let source) = row { return source.actor }
      return nil
    }
  }
}
