import Prose

/// What follows a verb: the rest of its cue, and whether something that it can take stands there.
enum VerbComplement {
  /// The longest phrase of `verb` that stands at `head`, with what it takes.
  private static func phrase(
    of verb: CueVerb, at head: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> (index: Int, frames: CueFrames, cueClass: CueClass)? {
    for phrase in verb.phrases {
      let end = head + 1 + phrase.words.count
      guard end <= passage.upperBound else { continue }
      let matches = phrase.words.indices.allSatisfy {
        text.tokens[head + 1 + $0].key == phrase.words[$0]
      }
      if matches { return (end, phrase.frames, phrase.cueClass) }
    }
    return nil
  }

  /// The end of the cue that begins with `verb` at `head`, with what the whole cue takes.
  static func cueEnd(
    of verb: CueVerb, at head: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> (index: Int, frames: CueFrames, cueClass: CueClass)? {
    if head + 1 < passage.upperBound, verb.phraseOpenings.contains(text.tokens[head + 1].key),
      let found = phrase(of: verb, at: head, in: text, passage)
    {
      return found
    }
    if verb.frames.isEmpty && verb.prepositions.isEmpty
      || OtherVerb.stands(at: head, in: text, passage)
    {
      return nil
    }
    if head + 1 < passage.upperBound, verb.prepositions.contains(text.tokens[head + 1].key),
      text.tokens[head + 1].kind == .word
    {
      let beside = verb.frames.intersection([.quotation, .following])
      return (head + 2, beside.union(.object), verb.cueClass)
    }
    return verb.frames.isEmpty ? nil : (head + 1, verb.frames, verb.cueClass)
  }

  /// Whether something that `frames` allow can begin at `index`.
  static func stands(
    _ frames: CueFrames, after index: Int, in text: MarkedText, _ passage: Range<Int>
  ) -> Bool {
    guard index < passage.upperBound else { return false }
    if text.opensQuotation(index) { return frames.contains(.quotation) || frames.contains(.object) }
    let key = text.tokens[index].key
    if key == "that" { return frames.contains(.thatClause) || frames.contains(.object) }
    switch text.tokens[index].kind {
    case .comma, .colon:
      return index + 1 < passage.upperBound && text.opensQuotation(index + 1)
        && frames.contains(.quotation)
    case .word, .number, .currency: break
    default: return false
    }
    if text.traits[index].contains(.question) { return frames.contains(.question) }
    if key == "to" { return !frames.isDisjoint(with: [.infinitive, .clause]) }
    return !frames.isDisjoint(with: [.clause, .object, .person, .addressee])
  }

  /// Whether a clause or quotation plainly begins there, so that a doubtful form is a verb.
  static func standsClearly(after index: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard index < passage.upperBound else { return false }
    if text.opensQuotation(index) || text.tokens[index].key == "that" { return true }
    let word = text.traits[index]
    if word.contains(.subject) || word.contains(.determiner) || word.contains(.question) {
      return true
    }
    if text.tokens[index].kind == .comma || text.tokens[index].kind == .colon {
      return index + 1 < passage.upperBound && text.opensQuotation(index + 1)
    }
    return text.tokens[index].isCapitalised || text.tokens[index].key == "to"
  }
}
