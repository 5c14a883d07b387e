import JSONValues

extension DisplayedResult {
  /// Whether it holds markup that assay does not write, and that may do more than show a table or a
  /// picture.
  public var holdsForeignMarkup: Bool {
    forms.members.contains { form in
      switch form.key {
      case MediaType.html: !OwnMarkup.isOwn(form.value.string ?? "<")
      case MediaType.plainText: false
      default: MediaType.assayKind(of: form.key) == nil && !form.key.hasPrefix("image/png")
      }
    }
  }
}

/// The HTML that assay writes into notebooks: tables of text, and pictures that stand in the page.
enum OwnMarkup {
  private static let tags = [
    "<table>", "</table>", "<thead>", "</thead>", "<tbody>", "</tbody>", "<tr>", "</tr>",
    "<th scope=\"col\">", "</th>", "<td>", "<td align=\"right\">", "</td>",
  ].map { Array($0.utf8) }
  private static let image = Array("<img alt=\"".utf8)
  private static let address = Array("\" src=\"data:image/svg+xml;base64,".utf8)

  /// Whether every tag is one of them, as assay writes it.
  static func isOwn(_ html: String) -> Bool {
    var rest = Array(html.utf8)[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[place...]
      if let tag = tags.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(tag.count)
      } else if rest.starts(with: image), let end = endOfImage(rest.dropFirst(image.count)) {
        rest = rest[end...]
      } else {
        return false
      }
    }
    return true
  }

  /// Where the words and the address of a picture end; nil where they are not as assay writes them.
  private static func endOfImage(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")),
      !rest[..<quote].contains(UInt8(ascii: "<")), rest[quote...].starts(with: address)
    else { return nil }
    let letters = rest[(quote + address.count)...]
    guard let end = letters.firstIndex(of: UInt8(ascii: "\"")),
      letters[end...].starts(with: [0x22, 0x3E])
    else { return nil }
    let isPlain = letters[..<end].allSatisfy { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte &- 0x30 < 10
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }
    return isPlain ? end + 2 : nil
  }
}
