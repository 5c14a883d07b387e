/// One token of a text: a word, a number, or a mark.
///
/// 24 bytes, so that arrays of them are cheap.
public struct Token: Hashable, Sendable {
  /// What a token is, by its bytes alone.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes ("don't"), inner full stops ("U.S.", "a.m.") and inner
    /// marks that show nothing (soft hyphens).
    case word
    /// Digits with inner commas, points and apostrophes: "7,000", "1.2", "3'500".
    case number
    /// A clitic 's or ’s, apart from its word.
    case possessive
    /// A mark that opens a quotation: “ ‘ « „ or a straight mark that stands before a word.
    case openQuote
    /// A mark that closes a quotation: ” ’ » or a straight mark that stands after one.
    case closeQuote
    /// A hyphen inside a compound ("twenty-five") or before a number.
    case hyphen
    /// An en or em dash, "--", or a hyphen with space around it.
    case dash
    case comma
    /// One full stop.
    case stop
    /// "…" or two or more full stops.
    case ellipsis
    case colon
    case semicolon
    case question
    case exclamation
    case openParenthesis
    case closeParenthesis
    /// A currency sign alone: the letters of "US$" are a word before it.
    case currency
    case percent
    /// Any other mark: / & # @ * + = ° and so on.
    case symbol
  }

  /// What stands between a token and the one before it.
  public enum Gap: UInt8, Sendable, Comparable {
    /// Nothing: the two touch.
    case none
    /// White space without a line break.
    case space
    /// One line break.
    case line
    /// A blank line, or the beginning of the text.
    case paragraph

    /// Ordered by how far apart the two stand.
    @inlinable public static func < (left: Gap, right: Gap) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How a word is written.
  public enum Casing: UInt8, Sendable {
    /// No capital at its beginning, or no word at all.
    case lower
    /// A capital first letter.
    case capitalised
    /// Two or more letters, all of them capitals.
    case upper
  }

  @usableFromInline let first: Int32
  @usableFromInline let last: Int32
  /// What it is.
  public let kind: Kind
  /// What stands before it.
  public let gap: Gap
  /// How it is written.
  public let casing: Casing
  /// Its word without case; of a mark the hash of its bytes.
  public let key: WordKey

  /// Its bytes.
  @inlinable public var span: Span { Span(Int(first), Int(last)) }
  /// Its first byte.
  @inlinable public var start: Int { Int(first) }
  /// The byte after its last.
  @inlinable public var end: Int { Int(last) }

  /// Whether it is a word with a capital first letter.
  @inlinable public var isCapitalised: Bool { kind == .word && casing != .lower }
}
