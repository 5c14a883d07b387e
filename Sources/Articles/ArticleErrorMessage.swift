private import JSONValues

extension ArticleError: CustomStringConvertible {
  /// One line that says where, what is allowed, and what was found; without the file's name.
  public var description: String {
    switch self {
    case .invalidUTF8(let offset):
      "byte \(offset) is not UTF-8; articles are UTF-8 text or JSON"
    case .nul(let place):
      "\(place) is NUL or holds it; articles are UTF-8 text or JSON"
    case .empty(let place):
      "no text at \(place); an article has at least one word"
    case .fileTooLarge(let size):
      "\(grouped(size)) bytes; a file has at most \(grouped(ArticleLimits.fileInBytes))"
    case .textTooLarge(let place, let size):
      "article at \(place) has \(grouped(size)) bytes; an article has at most "
        + grouped(ArticleLimits.textInBytes)
    case .lineTooLong(let place, let size):
      "line at \(place) has \(grouped(size)) bytes; a line of text has at most "
        + grouped(ArticleLimits.lineInBytes)
    case .malformedJSON(let error):
      "no JSON at byte \(error.offset): \(error)"
    case .wrongKind(let place, let expected, let found):
      "\(place) is \(found); expected \(expected)"
    case .noTextField(let place, let keys):
      "the object at \(place) has no text; expected one of \(quoted(ArticleKeys.text.prefix(4))); "
        + (keys.isEmpty ? "it is empty" : "it has \(quoted(keys.prefix(6)))")
    }
  }
}

extension ArticlePlace: CustomStringConvertible {
  /// "byte 12", or "field 'text' of the object at byte 12".
  public var description: String {
    field.map { "field '\($0)' of the object at byte \(offset)" } ?? "byte \(offset)"
  }
}

private func quoted(_ names: some Collection<String>) -> String {
  names.map { "'\($0)'" }.joined(separator: ", ")
}

/// "1,048,576".
private func grouped(_ number: Int) -> String {
  var digits = ""
  for (index, digit) in String(number).reversed().enumerated() {
    if index > 0, index % 3 == 0 { digits.append(",") }
    digits.append(digit)
  }
  return String(digits.reversed())
}
