import Prose

/// A second cue of one speaker: "Ruiz fired back: “…,” she wrote", "Ruiz replied, writing".
struct SpeakerTag {
  /// The tokens of the second cue.
  let cue: Range<Int>
  /// The part of the quotation after it.
  let quotation: Quotation?

  /// The pronoun's cue that follows a quotation behind a colon.
  static func after(_ found: Quotation, in scene: Scene) -> SpeakerTag? {
    let text = scene.text
    let pronoun = found.outer.upperBound
    guard scene.cue.rule == FiniteCue.self, pronoun + 1 < scene.high,
      text.tokens[found.outer.lowerBound - 1].kind == .colon,
      text.traits[pronoun].contains(.subject), text.tokens[pronoun].casing == .lower,
      let last = found.inner.last, text.tokens[last].kind == .comma,
      let cue = scene.cue(beginningAt: pronoun + 1), cue.form == .finite, cue.kind == .speech
    else { return nil }
    let next = scene.quotation(at: cue.tokens.upperBound)
    return SpeakerTag(cue: cue.tokens, quotation: next.flatMap { $0.inner.isEmpty ? nil : $0 })
  }

  /// The verb of saying before a participle that takes its content: "Ruiz replied to her, writing".
  static func verb(before scene: Scene) -> Range<Int>? {
    guard scene.cue.form == .participle, scene.cue.rule == ParticipleCue.self, scene.number > 0
    else { return nil }
    let verb = scene.cues[scene.number - 1]
    let between = verb.tokens.upperBound..<scene.cue.tokens.lowerBound
    guard verb.form == .finite, verb.cueClass == .speech || verb.cueClass == .write,
      verb.frames.contains(.quotation), between.count <= 12,
      !scene.earlier.contains(where: {
        $0.cue.head == verb.head || $0.holds(verb.tokens.lowerBound)
      }),
      !between.contains(where: { scene.isQuoted($0) }), !scene.text.holdsVerb(between)
    else { return nil }
    return verb.tokens
  }
}
