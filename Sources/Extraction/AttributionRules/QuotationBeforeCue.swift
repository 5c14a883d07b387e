import Prose

/// A quotation, then cue and source in either order: "…," he said; "…," said the mayor.
enum QuotationBeforeCue: AttributionRule {
  static let name = "quotation before the cue"
  static let examples = [
    AttributionExample(
      "\"The well is dry,\" Ana Ruiz said.", source: "Ana Ruiz", content: "The well is dry,"),
    AttributionExample(
      "“The well is dry,” said Ana Ruiz, a farmer, “and the pump broke.”",
      source: "Ana Ruiz, a farmer", content: "The well is dry,", "and the pump broke."),
    AttributionExample(
      "Ruiz was less calm: “The well is dry,” she recalled telling them.", source: "she",
      content: "The well is dry,"),
    AttributionExample(
      "“The well is dry,” the Gazette quoted Ana Ruiz as saying.", source: "Ana Ruiz",
      content: "The well is dry,"),
    AttributionExample(
      "“The well is dry,” as Ana Ruiz put it.", source: "Ana Ruiz", content: "The well is dry,"),
    AttributionExample(
      "“The well is dry,” Ruiz told “Morning Wells” host Jan Vega.", source: "Ruiz",
      content: "The well is dry,"),
    AttributionExample(
      "“We dig for all.” So said Ana Ruiz.", source: "Ana Ruiz", content: "We dig for all."),
    AttributionExample(
      "“We dig for all.” That's what Ana Ruiz said.", source: "Ana Ruiz",
      content: "We dig for all."),
    AttributionExample(
      "“The well,” Ruiz said, quoting the mayor, “is not for sale.”", source: "Ruiz",
      content: "The well,", "is not for sale."),
    AttributionExample(
      "“The well is dry,” Ruiz wrote, explaining why she had left, “but we will dig.”",
      source: "Ruiz", content: "The well is dry,", "but we will dig."),
    AttributionExample(
      "“We dig for all of them,” offered Ana Ruiz.", source: "Ana Ruiz",
      content: "We dig for all of them,"),
    AttributionExample(
      "“We dig for all of them,” her deputy, Ana Ruiz, a farmer, said.",
      source: "her deputy, Ana Ruiz, a farmer", content: "We dig for all of them,"),
    AttributionExample(leavesAlone: "“Wells for All,” offered on Monday, sold well."),
    AttributionExample(leavesAlone: "The \"old well\" was dry."),
  ]
  static let forms: [Cue.Form] = [.finite, .refusal]

  static func attribution(in scene: Scene) -> Attribution? {
    guard !scene.cue.frames.isDisjoint(with: [.following, .quotation]) || scene.followsSaid
    else { return nil }
    if case .phrase(let named) = scene.subject, case let range = scene.withRole(named),
      let found = scene.quotation(endingBefore: beforeLink(range.lowerBound, scene)),
      ends(found, in: scene)
    {
      guard
        leads(found, scene)
          || scene.closes(after: scene.cue.tokens.upperBound)
      else { return nil }
      return attribution(scene, found, source: range, after: scene.cue.tokens.upperBound)
    }
    let first = beforeLink(scene.cue.tokens.lowerBound, scene)
    guard let found = scene.quotation(endingBefore: first),
      ends(found, in: scene)
    else { return nil }
    guard let inverted = scene.invertedSource,
      leads(found, scene) || scene.closes(after: inverted.upperBound)
    else { return nil }
    return attribution(scene, found, source: inverted, after: inverted.upperBound)
  }

  /// The token before the words that part a speaker from a quotation that begins the sentence: "…," as
  /// Ruiz put it; "…" That's what Ruiz said.
  private static func beforeLink(_ speaker: Int, _ scene: Scene) -> Int {
    var link = speaker
    while link > scene.low, link > speaker - 4, !scene.isQuoted(link - 1),
      scene.text.tokens[link - 1].kind == .possessive
        || linking.contains(scene.text.tokens[link - 1].key)
    {
      link -= 1
    }
    guard link < speaker, scene.quotation(endingBefore: link)?.outer.lowerBound == scene.low else {
      return speaker
    }
    return link
  }

  /// "as", "that's what", "or so" between a quotation and who said it.
  private static let linking: WordSet = ["as", "that", "that's", "is", "what", "or", "so"]

  private static func attribution(
    _ scene: Scene, _ found: Quotation, source: Range<Int>, after: Int
  ) -> Attribution? {
    guard !found.inner.isEmpty else { return nil }
    var first = scene.contentStart(before: found.outer.lowerBound + 1)
    if first < found.outer.lowerBound, isFrame(first..<found.outer.lowerBound, scene) {
      first = found.outer.lowerBound
    }
    var content = first < found.outer.lowerBound ? [first..<found.outer.upperBound] : [found.inner]
    if let second = continuation(in: scene, from: after) { content.append(second) }
    return Attribution(
      cue: scene.cue, source: scene.cue.quoted ?? source, cueTokens: scene.cueWords,
      content: content,
      confidence: first < found.outer.lowerBound ? .medium : .high, rule: name)
  }

  /// Whether the quotation begins the sentence, or what the words before its colon announce.
  private static func leads(_ found: Quotation, _ scene: Scene) -> Bool {
    let first = found.outer.lowerBound
    return first == scene.low || scene.text.tokens[first - 1].kind == .colon
  }

  /// On "Open House," Ruiz said: where she spoke, and nothing that was said.
  private static func isTitle(_ found: Quotation, in scene: Scene) -> Bool {
    guard let first = found.inner.first, let last = found.inner.dropLast().last,
      found.inner.count <= 6
    else { return false }
    return scene.text.traits[found.outer.lowerBound - 1].contains(.preposition)
      && scene.text.tokens[first].isCapitalised && scene.text.tokens[last].isCapitalised
  }

  /// Whether the quotation ends as one does before its attribution, and nothing else is said.
  private static func ends(_ found: Quotation, in scene: Scene) -> Bool {
    guard let last = scene.text.lastSaid(in: found),
      found.outer.upperBound < scene.text.tokens.count
    else {
      return false
    }
    if found.outer.lowerBound == scene.low { return true }
    if isTitle(found, in: scene) { return false }
    let next = scene.cue.tokens.upperBound
    if next < scene.high,
      scene.text.tokens[next].kind == .colon || scene.text.opensQuotation(next)
        || scene.text.tokens[next].key == "that"
    {
      return false
    }
    if scene.text.tokens[found.outer.upperBound].kind == .comma { return true }
    switch scene.text.tokens[last].kind {
    case .comma, .question, .exclamation, .dash, .ellipsis: return true
    default: return false
    }
  }

  /// Whether the words before a quotation only lead to it: "As for the plan, …", "His view: …".
  private static func isFrame(_ words: Range<Int>, _ scene: Scene) -> Bool {
    guard let last = words.last else { return false }
    switch scene.text.tokens[last].kind {
    case .colon, .dash: return true
    case .comma: return !scene.text.holdsVerb(words)
    default: return false
    }
  }

  /// The second half of a split quotation.
  private static func continuation(in scene: Scene, from start: Int) -> Range<Int>? {
    var index = start
    while index < scene.passage.tokens.upperBound {
      if let after = scene.text.titleEnd(at: index) {
        index = after
        continue
      }
      if let next = scene.quotation(at: index) {
        guard !next.inner.isEmpty, standsAlone(next, in: scene, from: start) else { return nil }
        let after = next.outer.upperBound
        if ends(next, scene.text) || after < scene.high && scene.text.tokens[after].kind == .dash {
          return next.inner
        }
        let end = scene.contentEnd(from: next.outer.lowerBound)
        return end > next.outer.upperBound ? next.outer.lowerBound..<end : next.inner
      }
      let cue = scene.cues.first { $0.tokens.lowerBound == index }
      if let cue {
        guard cue.form == .participle || cue.rule == CitingCue.self,
          let next = quotation(after: cue, in: scene)
        else { return nil }
        index = next
      } else {
        index += 1
      }
    }
    return nil
  }

  /// The quotation in small letters that ends the passage, to which a comma leads after the participle
  /// at `cue`: "…," she wrote, explaining why, "and …".
  private static func quotation(after cue: Cue, in scene: Scene) -> Int? {
    let text = scene.text
    let next = (cue.tokens.upperBound..<scene.passage.tokens.upperBound).first {
      text.opensQuotation($0)
    }
    guard let next, text.tokens[next - 1].kind == .comma, next + 1 < text.tokens.count else {
      return nil
    }
    let found = text.quotations[Int(text.quotation[next])]
    let goesOn =
      text.tokens[next + 1].casing == .lower && found.inner.count >= 4
      && next - 1 > cue.tokens.upperBound
      && found.outer.upperBound + 1 >= scene.passage.tokens.upperBound
    return goesOn ? next : nil
  }

  /// Whether a quotation ends with the comma or stop after which the reporter's words go on.
  private static func ends(_ found: Quotation, _ text: MarkedText) -> Bool {
    guard let last = found.inner.last else { return false }
    return text.tokens[last].kind == .comma || text.tokens[last].kind == .stop
  }

  /// Whether a mark or nothing parts a quotation from the attribution, so that it is no part of
  /// another sentence: "…," said Ruiz, who waited in a "dry and dusty" field.
  private static func standsAlone(_ next: Quotation, in scene: Scene, from start: Int) -> Bool {
    let before = next.outer.lowerBound - 1
    return before < start
      || scene.text.tokens[before].kind != .word && scene.text.tokens[before].kind != .possessive
      || scene.text.tokens[before].isCapitalised
  }
}
