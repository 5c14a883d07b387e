import Prose

/// One token of the command language.
struct Lexeme: Hashable, Sendable {
  /// What it is.
  enum Kind: Hashable, Sendable {
    /// A bare word: a name, an id, a number, a file name.
    case word(String)
    /// A quoted string, without its quotation marks and escapes.
    case string(String)
    /// The lines of a heredoc.
    case heredoc(String)
    /// = != < <= > >=
    case comparison(String)
    case pipe, semicolon, comma, openParenthesis, closeParenthesis
    /// >>
    case append
    /// The end of a line.
    case newline
    /// Where completion asks what can stand.
    case cursor
    case end
  }

  let kind: Kind
  /// Its bytes in the source.
  let span: Span
  /// Whether it touches the lexeme before it.
  let isAttached: Bool
  /// The bytes of a heredoc's lines with the one that ends it, else nil.
  var lines: Span?

  /// The bare word, or nil.
  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  /// The bare word or the string, or nil.
  var text: String? {
    switch kind {
    case .word(let text), .string(let text), .heredoc(let text): text
    default: nil
    }
  }

  /// As an error names it.
  var description: String {
    switch kind {
    case .word(let word): "'\(word)'"
    case .string: "a string"
    case .heredoc: "a heredoc"
    case .comparison(let symbol): "'\(symbol)'"
    case .pipe: "'|'"
    case .semicolon: "';'"
    case .comma: "','"
    case .openParenthesis: "'('"
    case .closeParenthesis: "')'"
    case .append: "'>>'"
    case .newline, .cursor, .end: "the end of the line"
    }
  }
}
