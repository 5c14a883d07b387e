public import Prose

/// Why bytes are no article; offsets are in bytes of the file, from 0.
public enum ArticleError: Error, Hashable, Sendable {
  /// The bytes are no UTF-8 text, or hold a NUL byte.
  case notText(TextError)
  /// There is nothing but white space; of JSON, in the field `field` of the object at `offset`.
  case empty(field: String?, offset: Int)
  /// The file holds `size` bytes, more than `ArticleLimits.fileInBytes`.
  case fileTooLarge(size: Int)
  /// The article that begins at `offset` holds `size` bytes, more than
  /// `ArticleLimits.textInBytes`.
  case textTooLarge(offset: Int, size: Int)
  /// The line that begins at `offset` holds `size` bytes, more than `ArticleLimits.lineInBytes`.
  case lineTooLong(offset: Int, size: Int)

  /// One line that names what is wrong, where, and what is allowed; without the file's name.
  public var message: String {
    switch self {
    case .notText(.invalidUTF8(let offset)):
      "byte \(offset) is not UTF-8; articles are UTF-8 text or JSON"
    case .notText(.nul(let offset)):
      "byte \(offset) is NUL, which no text holds; articles are UTF-8 text or JSON"
    case .empty(nil, let offset):
      "no text at byte \(offset); an article has at least one word"
    case .empty(let field?, let offset):
      "no text in field '\(field)' of the object at byte \(offset); an article has at least one word"
    case .fileTooLarge(let size):
      "\(Self.grouped(size)) bytes; a file has at most \(Self.grouped(ArticleLimits.fileInBytes))"
    case .textTooLarge(let offset, let size):
      "article at byte \(offset) has \(Self.grouped(size)) bytes; an article has at most "
        + Self.grouped(ArticleLimits.textInBytes)
    case .lineTooLong(let offset, let size):
      "line at byte \(offset) has \(Self.grouped(size)) bytes; a line of text has at most "
        + Self.grouped(ArticleLimits.lineInBytes)
    }
  }

  /// The byte of the file at which the fault stands.
  public var offsetInBytes: Int {
    switch self {
    case .notText(.invalidUTF8(let offset)), .notText(.nul(let offset)): offset
    case .empty(_, let offset): offset
    case .fileTooLarge: ArticleLimits.fileInBytes
    case .textTooLarge(let offset, _), .lineTooLong(let offset, _): offset
    }
  }

  /// "1,048,576".
  private static func grouped(_ number: Int) -> String {
    var digits = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed())
  }
}
