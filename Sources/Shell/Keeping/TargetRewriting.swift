import Corpora
import Notebooks
import Prose

/// Puts the ids that things have now in place of those they had when a cell ran.
struct TargetRewriting {
  /// The source with the ids of now; nil where none of its targets is there any more, or none of
  /// those that stand in one place, such as one end of a link.
  let source: String?
  /// Targets that stand for nothing here, in order.
  let orphans: [AnchoredTarget]
  /// The names of then and now of those that stand for something.
  private(set) var renaming = IDRenaming()

  init(_ source: String, _ targets: [AnchoredTarget], in corpus: Corpus) {
    var names: [String: String] = [:]
    var orphans: [AnchoredTarget] = []
    for target in targets {
      guard let former = DisplayID(target.id) else { continue }
      if let id = corpus.id(at: target.anchor, like: former) {
        names[target.id] = id.description
        renaming.add(former, id)
      } else {
        orphans.append(target)
      }
    }
    self.orphans = orphans
    if !orphans.isEmpty && names.isEmpty {
      self.source = nil
    } else if orphans.isEmpty && names.allSatisfy({ $0.key == $0.value }) {
      self.source = source
    } else {
      self.source = Self.rewritten(source, names, without: Set(orphans.map(\.id)))
    }
  }

  /// Whether some list of ids, of one or more, holds orphans alone.
  private static func losesPlace(_ lexemes: [Lexeme], without orphans: Set<String>) -> Bool {
    var list: [String] = []
    for (position, lexeme) in lexemes.enumerated() {
      if lexeme.kind == .comma { continue }
      if position == 0 || lexemes[position - 1].kind != .comma {
        if !list.isEmpty, orphans.isSuperset(of: list) { return true }
        list = []
      }
      list.append(lexeme.word ?? "")
    }
    return !list.isEmpty && orphans.isSuperset(of: list)
  }

  /// Replaces and removes words only where the lexer sees words, never inside strings.
  private static func rewritten(
    _ source: String, _ names: [String: String], without orphans: Set<String>
  ) -> String? {
    guard let lexemes = try? Lexer.lexemes(of: source) else { return source }
    if losesPlace(lexemes, without: orphans) { return nil }
    let bytes = Array(source.utf8)
    var result: [UInt8] = []
    var copied = 0
    func copy(to end: Int) {
      if end > copied { result += bytes[copied..<end] }
      copied = max(copied, end)
    }
    for (position, lexeme) in lexemes.enumerated() {
      guard let word = lexeme.word else { continue }
      if let name = names[word] {
        copy(to: lexeme.span.start)
        result += Array(name.utf8)
        copied = lexeme.span.end
      } else if orphans.contains(word) {
        let follows = position + 2 < lexemes.count && lexemes[position + 1].kind == .comma
        let precedes = position > 0 && lexemes[position - 1].kind == .comma
        copy(to: precedes && !follows ? lexemes[position - 1].span.start : lexeme.span.start)
        copied = max(copied, follows ? lexemes[position + 2].span.start : lexeme.span.end)
      }
    }
    copy(to: bytes.count)
    return String(decoding: result, as: UTF8.self)
  }
}
