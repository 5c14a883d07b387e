import Prose

/// What may stand beside a cue; the letters of the cue lexicons.
struct CueFrames: OptionSet, Sendable {
  let rawValue: UInt16

  /// A clause, with or without "that".
  static let clause = CueFrames(rawValue: 1)
  /// A clause with "that".
  static let thatClause = CueFrames(rawValue: 2)
  /// A clause with a question word.
  static let question = CueFrames(rawValue: 4)
  static let infinitive = CueFrames(rawValue: 8)
  /// A noun phrase as content.
  static let object = CueFrames(rawValue: 16)
  /// A person and what the person is asked to do.
  static let person = CueFrames(rawValue: 32)
  /// Someone who is told, who belongs to no part.
  static let addressee = CueFrames(rawValue: 64)
  static let quotation = CueFrames(rawValue: 128)
  /// May follow its content, set off by a comma.
  static let following = CueFrames(rawValue: 256)
  /// The word is a noun as often as a verb.
  static let noun = CueFrames(rawValue: 512)
  /// The noun phrase that is its content holds a number.
  static let amount = CueFrames(rawValue: 1024)

  /// The frames of the given letters.
  init(letters: some Sequence<Substring>) {
    self = []
    for letter in letters {
      switch letter {
      case "c": formUnion([.clause, .thatClause])
      case "t": insert(.thatClause)
      case "w": insert(.question)
      case "i": insert(.infinitive)
      case "o": insert(.object)
      case "p": insert(.person)
      case "a": insert(.addressee)
      case "q": insert(.quotation)
      case "f": insert(.following)
      case "n": insert(.noun)
      case "m": formUnion([.object, .amount])
      default: preconditionFailure("a cue lexicon has an unknown letter: \(letter)")
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// What sort of attribution a cue marks.
enum CueClass: UInt8, Sendable, CaseIterable {
  case speech, write, belief, intent, decree
}
