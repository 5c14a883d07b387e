/// A value that a line has named, as it was written: a bare word or a string.
struct ParameterValue: Hashable, Sendable {
  /// The value.
  let text: String
  /// Whether it stood without quotation marks.
  let isWord: Bool

  /// The value as a line that is given from outside has it: numbers and names are words.
  init(_ text: String, isWord: Bool) {
    self.text = text
    self.isWord = isWord
  }

  /// As it is written in a line.
  var words: String { isWord ? text : Quoting.string(text) }

  var kind: Lexeme.Kind { isWord ? .word(text) : .string(text) }
}
