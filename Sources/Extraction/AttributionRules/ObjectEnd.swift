import Prose

/// Where content that is a noun phrase ends: before a clause or phrase that tells of the speaking.
enum ObjectEnd {
  /// The end of the noun phrase that begins at `first`, at most `limit`.
  static func find(from first: Int, to limit: Int, in scene: Scene) -> Int {
    if let quoted = nameEnd(from: first, to: limit, in: scene)
      ?? commaEnd(from: first, to: limit, in: scene)
    {
      return quoted
    }
    var index = first + 1
    while index < limit {
      defer { index += 1 }
      if scene.isQuoted(index) {
        if closes(at: index, limit, scene) { return index + 1 }
        continue
      }
      if breaks(at: index, limit, scene) { return index }
      let word = scene.text.traits[index]
      let key = scene.text.tokens[index].key
      if word.contains(.weekday), !givesNumber(after: index, limit, scene) {
        return dayLeaders.contains(scene.text.tokens[index - 1].key) ? index - 1 : index
      }
      if closing.contains(key) { return index }
      if key == "by", index + 1 < limit, explaining.contains(scene.text.tokens[index + 1].key) {
        return index
      }
      if key == "as", index + 1 < limit, scene.text.traits[index + 1].contains(.subject) {
        return index
      }
    }
    return limit
  }

  /// The end of the name in quotation marks that someone gives: what Ruiz called “dry wells” are old.
  private static func nameEnd(from first: Int, to limit: Int, in scene: Scene) -> Int? {
    guard case .phrase(let source) = scene.subject, source.lowerBound > scene.low,
      scene.text.tokens[source.lowerBound - 1].key == "what"
    else { return nil }
    let quotation = (first..<min(limit, first + 3)).first { scene.text.opensQuotation($0) }
    return quotation.map {
      min(limit, scene.text.quotations[Int(scene.text.quotation[$0])].outer.upperBound)
    }
  }

  /// The end of a quotation that is the whole object and holds the comma that follows it.
  ///
  /// denounced “dry wells,” which …
  private static func commaEnd(from first: Int, to limit: Int, in scene: Scene) -> Int? {
    guard let found = scene.quotation(at: first), found.outer.lowerBound == first,
      found.outer.upperBound < limit, let last = found.inner.last,
      scene.text.tokens[last].kind == .comma,
      !scene.text.traits[found.outer.upperBound].contains(.coordinator),
      !scene.text.opensQuotation(found.outer.upperBound)
    else { return nil }
    return found.outer.upperBound
  }

  /// Whether a number behind the day still belongs to the phrase: "their count on Sunday to 900".
  private static func givesNumber(after day: Int, _ limit: Int, _ scene: Scene) -> Bool {
    day + 2 < limit && ["to", "from", "at"].contains(scene.text.tokens[day + 1].key)
      && scene.text.tokens[day + 2].kind == .number
  }

  /// The end of what someone is asked or means to do, which may hold clauses of its own.
  static func ofInfinitive(from first: Int, to limit: Int, in scene: Scene) -> Int {
    (first + 1..<max(first + 1, limit)).first { index in
      !scene.isQuoted(index) && breaks(at: index, limit, scene)
    } ?? limit
  }

  /// Whether a comma or dash ends the phrase there.
  private static func breaks(at index: Int, _ limit: Int, _ scene: Scene) -> Bool {
    switch scene.text.tokens[index].kind {
    case .comma: endsAtComma(index, limit, scene)
    case .dash: scene.text.holdsVerb(index + 1..<max(index + 1, limit))
    default: false
    }
  }

  /// Whether the comma that ends the phrase stands inside a mark that closes there: called it “dry,”
  /// and left.
  private static func closes(at index: Int, _ limit: Int, _ scene: Scene) -> Bool {
    scene.text.endsQuotation(index) && scene.text.tokens[index - 1].kind == .comma
      && index + 1 < limit && endsAtComma(index, limit, scene)
  }

  private static func endsAtComma(_ mark: Int, _ limit: Int, _ scene: Scene) -> Bool {
    guard mark + 1 < limit else { return true }
    let word = scene.text.traits[mark + 1]
    return !word.isDisjoint(with: [.relative, .subordinator])
      || word.contains(.coordinator) && scene.text.holdsVerb(mark + 1..<min(limit, mark + 6))
  }

  private static let dayLeaders: WordSet = ["on", "last", "late", "early", "this", "next"]

  /// How someone defends or attacks the object: "defended the plan by citing a survey".
  private static let explaining: WordSet = [
    "arguing", "citing", "claiming", "insisting", "noting", "pointing", "quoting", "saying",
  ]

  private static let closing: WordSet = [
    "because", "during", "while", "although", "though", "when", "after", "before", "since",
    "whereas", "amid",
  ]
}
