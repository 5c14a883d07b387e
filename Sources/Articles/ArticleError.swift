public import JSONValues

/// Why bytes are no article; offsets are in bytes of the file, from 0.
public enum ArticleError: Error, Hashable, Sendable {
  /// A byte that no UTF-8 text has there.
  case invalidUTF8(offset: Int)
  /// A NUL byte, which marks binary content.
  case nul(at: ArticlePlace)
  /// Nothing but white space.
  case empty(at: ArticlePlace)
  /// The file holds `size` bytes, more than `ArticleLimits.fileInBytes`.
  case fileTooLarge(size: Int)
  /// An article of `size` bytes, more than `ArticleLimits.textInBytes`.
  case textTooLarge(at: ArticlePlace, size: Int)
  /// A line of `size` bytes, more than `ArticleLimits.lineInBytes`.
  case lineTooLong(at: ArticlePlace, size: Int)
  /// The file, or its line, is no JSON; the offset of the error is one of the file.
  case malformedJSON(JSONError)
  /// A JSON value of another kind (`found`: "an array") where `expected` had to stand.
  case wrongKind(at: ArticlePlace, expected: String, found: String)
  /// An object without any field that holds a text; `keys` are those that it has, in order.
  case noTextField(at: ArticlePlace, keys: [String])
}

/// A place in a file: a byte, or a field of the object that begins there.
public struct ArticlePlace: Hashable, Sendable {
  /// The byte of the file, from 0.
  public let offset: Int
  /// The field of the JSON object that begins at that byte, or nil for the byte itself.
  public let field: String?

  /// The byte at `offset`, or the field `field` of the object there.
  public init(_ offset: Int, field: String? = nil) {
    self.offset = offset
    self.field = field
  }
}

extension ArticleError {
  /// The byte of the file at which the fault stands, or the object that has it begins.
  public var offsetInBytes: Int {
    switch self {
    case .invalidUTF8(let offset): offset
    case .nul(let place), .empty(let place), .textTooLarge(let place, _),
      .lineTooLong(let place, _), .wrongKind(let place, _, _), .noTextField(let place, _):
      place.offset
    case .fileTooLarge: ArticleLimits.fileInBytes
    case .malformedJSON(let error): error.offset
    }
  }
}
