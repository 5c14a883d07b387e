import Prose

/// "According to NP, …" and "…, according to NP".
enum AccordingToAttribution: AttributionRule {
  static let name = "according to"
  static let examples = [
    AttributionExample(
      "According to the harbour office, two piers are closed.", source: "the harbour office",
      content: "two piers are closed"),
    AttributionExample(
      "Two piers are closed, according to Ana Ruiz, the head of the office.",
      source: "Ana Ruiz, the head of the office", content: "Two piers are closed"),
    AttributionExample(
      "Two piers are closed — according to a report seen by the mayor.",
      source: "a report seen by the mayor", content: "Two piers are closed"),
    AttributionExample(
      "He moved here after, according to him, the well ran dry.", source: "him",
      content: "the well ran dry"),
    AttributionExample(
      "Two piers are closed, according to the builder, Tarn Works, which owns them.",
      source: "the builder, Tarn Works, which owns them", content: "Two piers are closed"),
    AttributionExample(
      "According to the mayor, Tarn lost two piers.", source: "the mayor",
      content: "Tarn lost two piers"),
    AttributionExample(
      "According to Ana Ruiz, speaking in Lima, two piers are closed.", source: "Ana Ruiz",
      content: "two piers are closed"),
    AttributionExample(
      "In Ruiz's own words, “two piers are closed.”", source: "Ruiz",
      content: "two piers are closed."),
    AttributionExample(
      "In the union's view, two piers are closed.", source: "the union",
      content: "two piers are closed"),
    AttributionExample(
      "The piers, by her account, are closed.", source: "her", content: "The piers", "are closed"),
    AttributionExample(leavesAlone: "The piers are ranked according to their age."),
  ]
  static let forms: [Cue.Form] = [.prepositional]

  static func attribution(in scene: Scene) -> Attribution? {
    let cue = scene.cue
    guard cue.rule == AccordingToCue.self || cue.rule == ViewCue.self else { return nil }
    let isLeading = leads(scene)
    let first = cue.quoted?.lowerBound ?? cue.tokens.upperBound
    let end =
      cue.quoted == nil
      ? sourceEnd(scene, from: first, isLeading: isLeading) : cue.tokens.upperBound
    guard end > first else { return nil }
    let rest = isLeading ? nil : scene.rest(after: end, mayGiveReason: true)
    guard let content = isLeading ? after(end, scene) : before(scene, goesOn: rest != nil),
      !content.isEmpty
    else { return nil }
    var parts = scene.content(content)
    if let rest, isLeading || isSetOff(scene) { parts.append(rest) }
    return Attribution(
      cue: cue, source: cue.quoted.map { withoutMark($0, scene) } ?? first..<end,
      cueTokens: scene.cueWords, content: parts,
      confidence: cue.rule == ViewCue.self ? .medium : .high, rule: name)
  }

  /// The end of the source: a noun phrase with what describes it, or a title in quotation marks.
  private static func sourceEnd(_ scene: Scene, from first: Int, isLeading: Bool) -> Int {
    let text = scene.text
    let limit = scene.passage.tokens.upperBound
    guard text.opensQuotation(first) else {
      return text.describedPhraseEnd(from: first, to: limit, isClosing: !isLeading)
    }
    let end = text.quotations[Int(text.quotation[first])].outer.upperBound
    return text.postmodifierEnd(from: end, to: limit)
  }

  /// The owner without the mark of it: of "Ruiz's" Ruiz.
  private static func withoutMark(_ owner: Range<Int>, _ scene: Scene) -> Range<Int> {
    let last = owner.upperBound - 1
    return scene.text.tokens[last].kind == .word ? owner : owner.lowerBound..<last
  }

  /// Whether a comma or dash stands before the cue.
  private static func isSetOff(_ scene: Scene) -> Bool {
    let mark = scene.cue.tokens.lowerBound - 1
    guard mark > scene.low, !scene.isQuoted(mark) else { return false }
    return scene.text.tokens[mark].kind == .comma || scene.text.tokens[mark].kind == .dash
  }

  /// Whether the cue stands before its content.
  private static func leads(_ scene: Scene) -> Bool {
    var index = scene.cue.tokens.lowerBound - 1
    if index > scene.low, scene.text.tokens[index].kind == .comma,
      !scene.text.traits[index - 1].isDisjoint(with: [.coordinator, .subordinator])
    {
      return true
    }
    while index >= scene.low {
      let word = scene.text.traits[index]
      let isLight =
        word.contains(.connective) || word.contains(.coordinator)
        || scene.text.tokens[index].kind == .comma || scene.text.isAdverb(index)
      if !isLight { return scene.text.tokens[index].kind == .semicolon }
      index -= 1
    }
    return true
  }

  private static func after(_ end: Int, _ scene: Scene) -> Range<Int>? {
    var first = end
    while first < scene.high, !scene.isQuoted(first), scene.text.tokens[first].kind != .comma,
      scene.text.tokens[first].kind != .colon
    {
      first += 1
    }
    first = first < scene.high && !scene.isQuoted(first) ? first + 1 : first
    guard first < scene.high else { return nil }
    // "According to Ana Ruiz, writing in May:" leads to another paragraph.
    if scene.text.tokens[scene.passage.tokens.upperBound - 1].kind == .colon,
      scene.endsInParticiple(first)
    {
      return nil
    }
    if let clause = afterParticiple(from: first, scene) { first = clause }
    return first..<max(first, scene.contentEnd(from: first))
  }

  /// The clause after words that tell how the source spoke: "According to Ana Ruiz, speaking in Lima,".
  private static func afterParticiple(from first: Int, _ scene: Scene) -> Int? {
    guard scene.endsInParticiple(first) else { return nil }
    let mark = (first + 1..<max(first + 1, min(scene.high, first + 14))).first { index in
      scene.text.tokens[index].kind == .comma && !scene.isQuoted(index)
    }
    return mark.flatMap { $0 + 1 < scene.high ? $0 + 1 : nil }
  }

  private static func before(_ scene: Scene, goesOn: Bool) -> Range<Int>? {
    var last = scene.cue.tokens.lowerBound
    let isSetOff = isSetOff(scene)
    if isSetOff { last -= 1 }
    var first = scene.contentStart(before: last)
    if let previous = scene.earlier.last(where: { $0.cue.form == .prepositional }) {
      first = max(first, previous.extent.upperBound)
    }
    for index in first..<max(first, last) where opens(index, isSetOff, goesOn, scene) {
      first = index + 1
    }
    if !scene.earlier.isEmpty, let clause = relative(from: first, to: last, scene) {
      first = clause
    }
    while first < last, !scene.isQuoted(first),
      scene.text.tokens[first].kind == .comma
        || first > scene.low && scene.text.traits[first].contains(.coordinator)
    {
      first += 1
    }
    return first < last ? first..<last : nil
  }

  /// Whether the content begins after the mark at `index`: a colon, a semicolon; without a comma
  /// before the cue also a dash, and a comma where the sentence goes on after the source.
  private static func opens(
    _ index: Int, _ isSetOff: Bool, _ goesOn: Bool, _ scene: Scene
  ) -> Bool {
    guard !scene.isQuoted(index) else { return false }
    switch scene.text.tokens[index].kind {
    case .colon: return scene.text.tokens[index + 1].gap > .none
    case .semicolon: return true
    case .dash: return !isSetOff
    case .comma: return !isSetOff && goesOn
    default: return false
    }
  }

  /// The last clause with "which", where someone else is the source of what stands before it.
  private static func relative(from first: Int, to last: Int, _ scene: Scene) -> Int? {
    (first..<max(first, last)).last { index in
      index > first && scene.text.tokens[index].key == "which" && !scene.isQuoted(index)
        && scene.text.tokens[index - 1].kind == .comma
    }
  }
}
