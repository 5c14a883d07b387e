import Assessment
import Prose
import Tables

/// One setting: parser, `set`, help, completion and man page derive from the list of them.
struct Setting: Sendable {
  /// As it is typed.
  let name: String
  /// One line.
  let summary: String
  /// What it can be.
  let values: Values
  /// Whether it changes only how a screen shows things, and so nothing that a session keeps.
  let isOfScreen: Bool
  /// As `set` shows it.
  let value: @Sendable (Settings) -> String
  /// Takes a value that is one of its values.
  private let change: @Sendable (inout Settings, String) -> Void

  /// What a setting can be.
  enum Values: Hashable, Sendable {
    case choice([String])
    /// A whole number between the two.
    case number(ClosedRange<Int>)
    case date
    /// The name of a person.
    case name
    /// One of the words, or a program.
    case program([String])

    /// As help shows it.
    var description: String {
      switch self {
      case .choice(let words): words.joined(separator: ", ")
      case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
      case .date: "none, or a date as 2026-03-01"
      case .name: "none, or a name"
      case .program(let words): words.joined(separator: ", ") + ", or a program"
      }
    }

    /// The words that completion offers.
    var words: [String] {
      switch self {
      case .choice(let words), .program(let words): words
      case .number: []
      case .date, .name: ["none"]
      }
    }

    func has(_ value: String) -> Bool {
      switch self {
      case .choice(let words): words.contains(value)
      case .number(let range): Int(value).map(range.contains) ?? false
      case .date: value == "none" || CalendarDate(value) != nil
      case .program, .name: value.contains { !$0.isWhitespace }
      }
    }
  }

  init(
    _ name: String, _ summary: String, _ values: Values, isOfScreen: Bool = false,
    value: @escaping @Sendable (Settings) -> String,
    change: @escaping @Sendable (inout Settings, String) -> Void
  ) {
    (self.name, self.summary, self.values) = (name, summary, values)
    self.isOfScreen = isOfScreen
    (self.value, self.change) = (value, change)
  }

  /// The settings with another value of this one; nil where it cannot be that.
  func changed(_ settings: Settings, to value: String) -> Settings? {
    guard values.has(value) else { return nil }
    var settings = settings
    change(&settings, value)
    return settings
  }

  /// The setting of that name, or nil.
  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }
}

extension Setting {
  /// In the order in which `set` shows them.
  static let all = shown + compared

  private static let shown = [
    Setting(
      "analyst", "the name that signs what you say, with the time", .name,
      value: { $0.analyst ?? "none" }, change: { $0.analyst = $1 == "none" ? nil : $1 }),
    Setting(
      "format", "how answers are laid out; auto is box on a terminal and tsv elsewhere",
      .choice(["auto"] + TableFormats.all.map(\.name)), value: { $0.format ?? "auto" },
      change: { $0.format = $1 == "auto" ? nil : $1 }),
    Setting(
      "errors", "how errors are written; auto is fancy, and plain with --plain",
      .choice(["auto"] + DiagnosticStyle.allCases.map(\.rawValue)), isOfScreen: true,
      value: { $0.errors?.rawValue ?? "auto" },
      change: { $0.errors = DiagnosticStyle(rawValue: $1) }
    ),
    Setting(
      "pager", "what shows answers longer than the screen; auto is PAGER, or less",
      .program(["auto", "off"]), isOfScreen: true,
      value: { $0.pager.text }, change: { $0.pager = PagerSetting($1) }),
    Setting(
      "timing", "whether each line says how long it took", .choice(["off", "on"]),
      isOfScreen: true,
      value: { $0.showsTime ? "on" : "off" }, change: { $0.showsTime = $1 == "on" }),
    Setting(
      "today", "the day that “7d ago” counts from", .date,
      value: { $0.today?.description ?? "none" }, change: { $0.today = CalendarDate($1) }),
  ]

  private static let compared = [
    number(
      "as-of-window", "days by which two running totals may differ and still be compared", 0...3660,
      \.comparison.asOfWindowInDays),
    number(
      "places-of-about", "places of its last digit by which “about” opens a figure", 0...9,
      \.comparison.placesOfAbout),
    number(
      "shared-words", "words in a row that tie two texts to one origin", 2...100,
      \.comparison.wordsOfSharedRun),
    number(
      "reference-origins", "origins that the others of a group are compared with", 1...1000,
      \.comparison.referenceOrigins),
    number(
      "refusal-examples", "refused pairs that a comparison lists for each reason", 0...1000,
      \.comparison.examplesOfRefusals),
  ]

  private static func number(
    _ name: String, _ summary: String, _ range: ClosedRange<Int>,
    _ path: any WritableKeyPath<Settings, Int> & Sendable
  ) -> Setting {
    Setting(
      name, summary, .number(range), value: { String($0[keyPath: path]) },
      change: { $0[keyPath: path] = Int($1) ?? $0[keyPath: path] })
  }
}

extension PagerSetting {
  init(_ text: String) {
    switch text {
    case "auto": self = .auto
    case "off": self = .off
    default: self = .program(text)
    }
  }

  /// As it is typed.
  var text: String {
    switch self {
    case .auto: "auto"
    case .off: "off"
    case .program(let words): words
    }
  }
}
