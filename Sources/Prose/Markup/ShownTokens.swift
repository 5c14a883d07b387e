extension Tokenizer {
  /// The tokens of `text`, in order, without overlap; white space belongs to none.
  ///
  /// Of HTML they are those of what it shows, each where its letters stand in the text.
  public static func tokens(of text: SourceText) -> [Token] {
    guard let shown = text.shown else { return tokens(in: text.bytes) }
    return tokens(in: shown.bytes).map { token in
      let place = shown.placed(token.span)
      return Token(
        first: Int32(place.start), last: Int32(place.end), kind: token.kind, gap: token.gap,
        casing: token.casing, key: token.key)
    }
  }
}
