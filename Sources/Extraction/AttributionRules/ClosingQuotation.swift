import Prose

/// The quotation that ends a passage, far behind its cue but of the same speaker.
enum ClosingQuotation {
  /// The quotation that ends the passage behind a colon or question, where only a relative clause with
  /// a verb of its own stands between: "answered with a word that stung: “…”".
  static func find(in scene: Scene) -> Quotation? {
    let text = scene.text
    let limit = scene.passage.tokens.upperBound
    let last = text.endsQuotation(limit - 1) ? limit - 1 : limit - 2
    guard last > scene.cue.tokens.upperBound, text.endsQuotation(last) else { return nil }
    let found = text.quotations[Int(text.quotation[last])]
    let first = scene.cue.form == .passive ? scene.agent?.upperBound : scene.cue.tokens.upperBound
    let mark = found.outer.lowerBound - 1
    if isCleft(first: first ?? mark, mark, scene) { return found }
    guard let first, first < mark, ColonCue.fills(found, text, scene.passage.tokens) else {
      return nil
    }
    if scene.cue.form == .passive {
      let asks = found.inner.last.map { text.tokens[$0].kind == .question } ?? false
      return asks && text.tokens[mark].kind == .comma && text.tokens[first].kind == .comma
        ? found : nil
    }
    let relative = (first + 1..<mark).first { index in
      text.traits[index].contains(.relative)
        && (text.tokens[index].key != "that" || text.isRelativeThat(index))
    }
    guard let relative, text.tokens[mark].kind == .colon, scene.cue.frames.contains(.quotation),
      text.tokens[relative - 1].kind == .word, !text.holdsVerb(first..<relative),
      !(first..<mark).contains(where: { text.quotation[$0] >= 0 })
    else { return nil }
    return found
  }

  /// "What she told them was: “…”", "All Ruiz would say was, “…”".
  private static func isCleft(first: Int, _ mark: Int, _ scene: Scene) -> Bool {
    let text = scene.text
    guard text.tokens[scene.low].key == "what" || text.tokens[scene.low].key == "all",
      scene.cue.form == .finite, scene.cue.frames.contains(.quotation), first < mark,
      text.tokens[mark].kind == .comma || text.tokens[mark].kind == .colon,
      text.traits[mark - 1].contains(.be)
    else { return false }
    return !text.holdsVerb(first..<mark - 1)
  }
}
