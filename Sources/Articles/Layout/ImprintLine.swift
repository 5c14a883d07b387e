internal import Prose

/// A line that tells of the publication: its day, paper, author or staff, and nothing else.
///
/// "EL PUEBLO | Sunday 5 May 2024", "Posted 6 May 2024, 07:15 | X staff", "By Ana Ruiz, in
/// Lima". Left alone are headlines that hold a day ("Quake of 5 May kills 30").
struct ImprintLine {
  /// The days of the line in order, each with whether a label calls it that of publication.
  private(set) var dates: [(date: WrittenDate, isLabelled: Bool)] = []
  private(set) var byline: String?
  /// The place that a byline names: "in Lima".
  private(set) var place: String?
  private(set) var publisher: String?
  /// Whether a word such as "Published" stands in it.
  private(set) var hasLabel = false
  private(set) var hasStaff = false
  /// Whether it begins with "By".
  let beginsWithBy: Bool
  private let line: LayoutLine

  /// The reading of `line`, or nil where it holds other words or tells nothing.
  init?(_ line: LayoutLine) {
    guard line.isShort, !line.tokens.isEmpty else { return nil }
    self.line = line
    beginsWithBy = line.tokens[0].key == "by"
    let written = WrittenDate.all(in: line.tokens, of: line.text)
    for part in Self.parts(of: line.tokens) where !read(part, written) { return nil }
    guard !dates.isEmpty || byline != nil || (hasLabel && hasTime) else { return nil }
  }

  /// The zone of the line.
  var zone: Zone {
    Zone(dates.isEmpty && byline != nil || beginsWithBy ? .byline : .dateLine, line.span)
  }

  private static let separators: WordSet = ["|", "·", "•", "‖", "¦"]
  /// Words between the name of a paper and its staff.
  private static let joiners: WordSet = [
    "with", "and", "from", "staff", "news", "web", "wire", "our",
  ]

  /// The token ranges between "|", "·", "•" and dashes.
  private static func parts(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where tokens[index].kind == .dash
      || (tokens[index].kind == .symbol && separators.contains(tokens[index].key))
    {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }

  /// Reads one part; false where it holds words that no imprint has.
  private mutating func read(_ part: Range<Int>, _ written: [WrittenDate]) -> Bool {
    let inside = written.filter { part.contains($0.tokens.lowerBound) }
    var isLabelled = false
    var rest: [Int] = []
    for index in part where !inside.contains(where: { $0.tokens.contains(index) }) {
      let token = line.tokens[index]
      if ImprintWords.publicationLabels.contains(token.key) && rest.isEmpty {
        (isLabelled, hasLabel) = (true, true)
      } else if ImprintWords.otherLabels.contains(token.key) && rest.isEmpty {
        hasLabel = true
      } else if !isFiller(token) || (!rest.isEmpty && inside.isEmpty) {
        rest.append(index)
      }
    }
    dates += inside.map { ($0, isLabelled) }
    while let last = rest.last, [.comma, .stop, .colon].contains(line.tokens[last].kind) {
      rest.removeLast()
    }
    guard let first = rest.first, let last = rest.last else { return true }
    return readNames(
      first..<(last + 1), endsAtDate: inside.first.map { last < $0.tokens.lowerBound })
  }

  private func isFiller(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .colon, .stop, .number, .openParenthesis, .closeParenthesis: true
    case .word: ImprintWords.fillers.contains(token.key)
    case .symbol: token.key == "/"
    case .hyphen: token.gap == .none
    case .possessive, .openQuote, .closeQuote, .dash, .ellipsis, .semicolon, .question,
      .exclamation, .currency, .percent:
      false
    }
  }

  private var hasTime: Bool {
    line.tokens.contains { $0.kind == .number } && line.tokens.count <= 12
  }

  /// Reads the words of a part beside its day; `endsAtDate` is nil where the part has no day.
  private mutating func readNames(_ range: Range<Int>, endsAtDate: Bool?) -> Bool {
    let tokens = line.tokens
    if tokens[range.lowerBound].key == "by" {
      return readByline((range.lowerBound + 1)..<range.upperBound)
    }
    if range.count <= 6, readStaff(range) { return true }
    if range.count == 1, ImprintWords.sections.contains(tokens[range.lowerBound].key) {
      return true
    }
    guard range.count <= 9, line.isNameLike(range) else { return false }
    let standsBefore = endsAtDate == true && tokens[range.upperBound].kind == .comma
    if publisher == nil, dates.isEmpty || standsBefore, endsAtDate == nil || standsBefore {
      publisher = line.words(range)
    }
    return true
  }

  /// "Ana Ruiz and Tom Hale, in Lima", "the newsroom".
  private mutating func readByline(_ range: Range<Int>) -> Bool {
    let tokens = line.tokens
    guard let first = range.first, let last = range.last, range.count <= 24 else { return false }
    let isStaff = ImprintWords.staff.contains(tokens[last].key)
    guard isStaff || (line.isNameLike(range) && tokens[first].key != "the"),
      !ImprintWords.fillers.contains(tokens[first].key),
      !tokens[range].contains(where: { $0.kind == .number })
    else { return false }
    var end = range.upperBound
    if let comma = range.dropLast(2).last(where: {
      tokens[$0].kind == .comma && tokens[$0 + 1].key == "in"
    }) {
      place = line.words((comma + 2)..<range.upperBound)
      end = comma
    }
    byline = line.words(range.lowerBound..<end)
    return true
  }

  /// "AndesNow staff", "GLOBE24 with agencies", "Ana Ruiz, staff writer".
  private mutating func readStaff(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let key = line.tokens[last].key
    let isPost = ImprintWords.posts.contains(key)
    guard isPost || ImprintWords.staff.contains(key) || ImprintWords.agencies.contains(key) else {
      return false
    }
    let names = range.prefix { index in
      index < last && !Self.joiners.contains(line.tokens[index].key)
        && line.tokens[index].kind != .comma
    }
    guard
      line.tokens[range].allSatisfy({ token in
        token.kind != .word || token.isCapitalised || token.key == key
          || Self.joiners.contains(token.key)
      })
    else { return false }
    if !isPost, publisher == nil, line.isNameLike(names) { publisher = line.words(names) }
    byline = line.words(range)
    hasStaff = true
    return true
  }
}
