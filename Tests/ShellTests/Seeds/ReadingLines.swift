import Articles
import Extraction
import JSONValues
import Prose

/// A figure or claim as the words that carry it and its fields in text, for comparing.
struct ReadingLine {
  /// What messages call it: `figure "up to 15,000"`.
  let title: String
  /// The bytes that carry it.
  let span: Span
  /// Field and value; a field without value is absent.
  let fields: [String: String]
}

extension SeedArticle {
  /// The figures that the expected file lists.
  var expectedFigures: [ReadingLine] {
    (expected["figures"]?.array ?? []).compactMap { figure in
      guard let quote = figure["quote"]?.string,
        let span = occurrence(figure["occurrence"]?.integer ?? 1, of: quote)
      else { return nil }
      var fields = text(of: figure, without: ["quote", "occurrence"])
      fields["zone"] = fields["zone"] ?? "body"
      fields["role"] = fields["role"] ?? "figure"
      return ReadingLine(title: "figure \"\(quote)\"", span: span, fields: fields)
    }
  }

  /// The claims that the expected file lists.
  var expectedClaims: [ReadingLine] {
    (expected["claims"]?.array ?? []).compactMap { claim in
      guard let content = claim["content"]?.string,
        let span = span(ofParts: content.components(separatedBy: " … "))
      else { return nil }
      var fields = text(of: claim, without: [])
      fields["kind"] = fields["kind"] ?? (fields["mode"] == "narrated" ? "narration" : "speech")
      return ReadingLine(title: "claim \"\(content)\"", span: span, fields: fields)
    }
  }

  private func text(of row: JSONValue, without left: Set<String>) -> [String: String] {
    var fields: [String: String] = [:]
    for member in row.object?.members ?? [] where !left.contains(member.key) {
      let texts = member.value.array?.compactMap(\.string) ?? [member.value.string ?? ""]
      fields[member.key] = texts.joined(separator: " > ")
    }
    return fields
  }

  /// The bytes of the given occurrence, from 1, of words that no digit or letter continues.
  func occurrence(_ numberFromOne: Int, of quote: String) -> Span? {
    let body = article.body.bytes
    let words = Array(quote.utf8)
    var found = 0
    for start in 0...max(0, body.count - words.count) where body[start...].starts(with: words) {
      let end = start + words.count
      let before = start > 0 ? body[start - 1] : 0x20
      let after = body[end...].prefix(2)
      let isDigits = ",.".utf8.contains(after.first ?? 0) && (after.last ?? 0).isASCIIDigit
      if before.continuesWord || (after.first ?? 0x20).continuesWord || isDigits { continue }
      found += 1
      if found == numberFromOne { return Span(start, end) }
    }
    return nil
  }

  private func span(ofParts parts: [String]) -> Span? {
    var from = 0
    var whole: Span?
    for part in parts {
      let words = Array(part.utf8)
      guard
        let start = article.body.bytes.indices[from...].first(where: {
          article.body.bytes[$0...].starts(with: words)
        })
      else { return nil }
      from = start + words.count
      whole = whole?.union(Span(start, from)) ?? Span(start, from)
    }
    return whole
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}

extension UInt8 {
  fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var continuesWord: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
