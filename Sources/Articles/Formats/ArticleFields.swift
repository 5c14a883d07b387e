internal import JSONValues
private import Prose

/// The parts of an article among the members of a JSON object.
///
/// A text field must hold text. What else has an unexpected shape is left nil, as if it were not
/// there, since nothing of the text depends on it.
struct ArticleFields {
  /// The members in order, each with its key without case, "_" and "-".
  private let members: [(key: String, member: JSONObject.Member)]
  private let object: JSONObject

  init(_ object: JSONObject) {
    self.object = object
    members = object.members.map { (ArticleKeys.folded($0.key), $0) }
  }

  /// The text of the article and the key that has it; `offset` is where the object begins.
  func text(at offset: Int) throws(ArticleError) -> (key: String, text: String) {
    for name in ArticleKeys.foldedText {
      guard let member = member(name), !member.value.isNull else { continue }
      if let text = member.value.string ?? Self.plainBody(of: member.value) {
        return (member.key, text)
      }
      throw .wrongKind(
        at: ArticlePlace(offset, field: member.key),
        expected: name == "bodies" ? "an array with a plain-text body" : "a text",
        found: member.value.kind)
    }
    throw .noTextField(at: ArticlePlace(offset), keys: object.keys)
  }

  /// The first member of that name; an object has few, so that no table would find it sooner.
  private func member(_ name: String) -> JSONObject.Member? {
    members.first { $0.key == name }?.member
  }

  /// What the fields say of the publication.
  var imprint: Imprint {
    var imprint = Imprint()
    imprint.headline = names(ArticleKeys.headline).first
    let authors = names(ArticleKeys.byline)
    imprint.byline = authors.isEmpty ? nil : authors.joined(separator: ", ")
    imprint.dateline = names(ArticleKeys.dateline).first
    imprint.informationSources = names(ArticleKeys.informationSources)
    imprint.publisher = names(ArticleKeys.publisher).first ?? imprint.informationSources.first
    imprint.url = names(ArticleKeys.url).first
    imprint.identifier = names(ArticleKeys.identifier).first
    imprint.day = names(ArticleKeys.published).first.flatMap(Self.day)
    return imprint
  }

  /// The non-empty texts under the first of `keys` that has any: a text, a number, an object with
  /// a name or value, or an array of these.
  private func names(_ keys: [String]) -> [String] {
    for key in keys {
      guard let value = member(key)?.value else { continue }
      let names = (value.array ?? [value]).compactMap(Self.name).filter { !$0.isEmpty }
      if !names.isEmpty { return names }
    }
    return []
  }

  private static func name(of value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .number(let number): number.token
    case .object: value["name"]?.string ?? value["value"]?.string ?? value["main"]?.string
    case .null, .bool, .array: nil
    }
  }

  /// Of ninjs bodies `[{"contentType": …, "value": …}]` the first that is plain text.
  private static func plainBody(of value: JSONValue) -> String? {
    let bodies = (value.array ?? [value]).compactMap(\.object)
    let plain = bodies.first { body in
      let type = body["contentType"]?.string ?? body["contenttype"]?.string ?? "text/plain"
      return type.hasPrefix("text/plain") && body["value"]?.string != nil
    }
    return plain?["value"]?.string
  }

  /// The day of "2025-02-13T10:15:00Z", "20250213T101500Z" or "Thu, 13 Feb 2025 10:15:00 GMT", as
  /// written: the time zone moves nothing.
  private static func day(_ text: String) -> CalendarDate? {
    let head = text.utf8.prefix(8)
    if head.count == 8, head.allSatisfy({ (0x30...0x39).contains($0) }) {
      let digits = String(text.prefix(8))
      return CalendarDate(
        "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }
    let source = SourceText(String(text.prefix(80)))
    return WrittenDate.all(in: Tokenizer.tokens(of: source), of: source).first?.date
  }
}
