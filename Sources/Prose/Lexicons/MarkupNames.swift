/// The names of HTML that say how a page is read.
///
/// Source: the HTML standard, its elements and named character references; the references are those
/// that news pages use.
enum MarkupNames {
  static let elements = WordTable<MarkupElement>(
    words(
      """
      html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th
      section article header footer main aside figure figcaption blockquote pre hr form fieldset
      details summary address center
      """, .block)
      + words(
        """
        a b i u s em strong span font small big mark cite abbr acronym time code kbd var samp tt ins
        del strike link meta base picture source video audio canvas bdi bdo data dfn label wbr
        """, .inline)
      + words("br", .line) + words("sup sub img input", .apart) + words("q", .quotation)
      + words(
        "script style noscript template svg math head title nav iframe object textarea select button",
        .hidden)
  )

  /// Elements of code, which run to the end of the text where they are not closed.
  static let code: WordSet = ["script", "style"]

  /// The characters of named references.
  static let characters: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
    "ensp": " ", "emsp": " ", "thinsp": "\u{2009}", "shy": "\u{AD}", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "ndash": "–",
    "mdash": "—", "minus": "−", "hellip": "…", "bull": "•", "middot": "·", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
    "plusmn": "±", "times": "×", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup2": "²",
    "sup3": "³", "sect": "§", "para": "¶", "prime": "′", "Prime": "″", "agrave": "à",
    "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "szlig": "ß", "oelig": "œ",
    "scaron": "š", "Aacute": "Á", "Acirc": "Â", "Auml": "Ä", "Aring": "Å", "AElig": "Æ",
    "Ccedil": "Ç", "Eacute": "É", "Egrave": "È", "Iacute": "Í", "Ntilde": "Ñ", "Oacute": "Ó",
    "Ouml": "Ö", "Oslash": "Ø", "Uacute": "Ú", "Uuml": "Ü", "Scaron": "Š",
  ]

  /// The marks that Windows put where Unicode has controls, as pages still number them.
  static let windows: [UInt32: String] = [
    0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
    0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™",
  ]

  private static func words(
    _ list: String, _ element: MarkupElement
  ) -> [(word: String, value: MarkupElement)] {
    list.split(whereSeparator: \.isWhitespace).map { (String($0), element) }
  }
}
