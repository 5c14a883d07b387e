import JSONValues

/// One thing in which a recomputed output differs from the recorded one.
struct Difference: Hashable, Sendable {
  /// What differs: the article, claim or figure by path, id or quote, the outermost first.
  var subject: [String]
  /// The name of the member, or nil where the whole subject came or went.
  var field: String?
  /// What was recorded, as text; nil where it came anew.
  var recorded: String?
  /// What was found; nil where it is gone.
  var found: String?
  /// What sort of thing it is.
  var verdict: ReplayVerdict

  /// One line: "seeds/a.txt: “7,000” is now “8,000”".
  var line: String {
    let place = subject.isEmpty ? "" : subject.joined(separator: ", ") + ": "
    let name = field.map { $0 + " " } ?? ""
    return switch (recorded, found) {
    case (let recorded?, let found?): "\(place)\(name)was \(recorded), is \(found)"
    case (let recorded?, nil): "\(place)\(name)\(recorded) is gone"
    case (nil, let found?): "\(place)\(name)\(found) is new"
    case (nil, nil): place
    }
  }

  /// As the report has it.
  var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue), "subject": JSONValue(subject),
      "field": JSONValue(field), "recorded": JSONValue(recorded), "found": JSONValue(found),
    ]
  }
}
