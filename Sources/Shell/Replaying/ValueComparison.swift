import JSONValues

/// Compares the data of a recorded output with that of a recomputed one, part by part.
struct ValueComparison {
  private let tolerance: NumberTolerance
  private(set) var differences: [Difference] = []

  init(_ tolerance: NumberTolerance) {
    self.tolerance = tolerance
  }

  /// Compares two values that stand for the same thing.
  mutating func compare(_ recorded: JSONValue, _ found: JSONValue, at place: ValuePlace) {
    switch (recorded, found) {
    case (.object(let recorded), .object(let found)): compare(recorded, found, at: place)
    case (.array(let recorded), .array(let found)): compare(recorded, found, at: place)
    case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
      let (before, after) = (ValueText.plain(recorded), ValueText.plain(found))
      if tolerance.allows(before, after) ?? (before == after) { return }
      add(recorded: before, found: after, at: place)
    }
  }

  private mutating func compare(
    _ recorded: JSONObject, _ found: JSONObject, at place: ValuePlace
  ) {
    let inside = place.entering(recorded, found)
    for member in recorded.members {
      let part = inside.member(member.key)
      if let other = found[member.key] {
        compare(member.value, other, at: part)
      } else if !member.value.isNull {
        add(recorded: ValueText.short(member.value), found: nil, at: part)
      }
    }
    for member in found.members where recorded[member.key] == nil && !member.value.isNull {
      add(recorded: nil, found: ValueText.short(member.value), at: inside.member(member.key))
    }
  }

  private mutating func compare(
    _ recorded: [JSONValue], _ found: [JSONValue], at place: ValuePlace
  ) {
    for step in ListAlignment(recorded, found).steps {
      switch step {
      case .both(let first, let second): compare(recorded[first], found[second], at: place)
      case .gone(let position):
        add(recorded: ValueText.short(recorded[position]), found: nil, at: place.withoutField)
      case .new(let position):
        add(recorded: nil, found: ValueText.short(found[position]), at: place.withoutField)
      }
    }
  }

  private mutating func add(recorded: String?, found: String?, at place: ValuePlace) {
    differences.append(
      Difference(
        subject: place.subject, field: place.field, recorded: recorded, found: found,
        verdict: place.verdict))
  }
}

/// Where in an output's data a value stands, in the analyst's words.
struct ValuePlace {
  /// The things around it, the outermost first.
  var subject: [String] = []
  /// The member it is.
  var field: String?
  /// What a difference there would be.
  var verdict: ReplayVerdict

  /// The top of the data of an output of the given kind ("claims", "comparison").
  init(kind: String) {
    verdict =
      switch kind {
      case "figures", "comparison", "value", "counts", "groups": .figure
      case "text", "help": .text
      default: .claim
      }
  }

  /// The same place inside an object, which is named where both sides call it the same, or else by
  /// its recorded name.
  func entering(_ recorded: JSONObject, _ found: JSONObject) -> ValuePlace {
    var inside = self
    if let name = ValueText.name(of: recorded) ?? ValueText.name(of: found) {
      inside.subject.append(name)
    }
    return inside
  }

  /// The member `key` of the thing here.
  func member(_ key: String) -> ValuePlace {
    var inside = self
    inside.field = key
    switch key {
    case "figures", "figure", "low", "best", "high", "value", "bound": inside.verdict = .figure
    case "sha256", "bytes": inside.verdict = .input
    default: break
    }
    return inside
  }

  /// A whole element of the list here.
  var withoutField: ValuePlace {
    var whole = self
    whole.field = nil
    return whole
  }
}
