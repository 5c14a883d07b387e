import Prose
import Tables

/// `set`, `set format box`: shows and changes settings.
struct SetCommand: Command {
  static let declaration = Declaration(
    "set", "show or change settings", section: .shell,
    parameters: [
      Parameter("setting", .choice(Setting.allCases.map(\.rawValue)), optional: true),
      Parameter("value", .text, optional: true),
    ], effect: .annotate,
    examples: [
      Example("set", "every setting with its value"),
      Example("set analyst ms", "every rating, note and link is signed with name and time"),
      Example("set today 2026-03-01", "the day that “7d ago” counts from"),
    ], searchTerms: ["option", "preference", "configure"])

  private let setting: Setting?
  private let value: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    setting = arguments.text("setting").flatMap { Setting(rawValue: $0.text) }
    value = arguments.text("value")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    guard let setting, let value else { return Answer(outputs: [shown(session.settings)]) }
    var settings = session.settings
    guard setting.change(&settings, to: value.text) else {
      throw Diagnostic(
        .wrongValue, "'\(value.text)' is no value of '\(setting.rawValue)'", at: value.span,
        help: [setting.summary])
    }
    return Answer(changes: [.setting(settings)])
  }

  private func shown(_ settings: Settings) -> Output {
    let shown = setting.map { [$0] } ?? Setting.allCases
    let table = Table(
      [Column("setting"), Column("value"), Column("meaning")],
      rows: shown.map { [.text($0.rawValue), .text($0.value(in: settings)), .text($0.summary)] })
    return Output(kind: "settings", .table(table))
  }
}

/// The settings: `set` and its help derive from this list.
enum Setting: String, CaseIterable, Sendable {
  case analyst, format, today

  /// One line.
  var summary: String {
    switch self {
    case .analyst: "the name that signs what you say, with the time; none for nobody"
    case .format: "output format: auto, " + TableFormats.all.map(\.name).joined(separator: ", ")
    case .today: "the day that “7d ago” counts from, as 2026-03-01"
    }
  }

  func value(in settings: Settings) -> String {
    switch self {
    case .analyst: settings.analyst ?? "none"
    case .format: settings.format ?? "auto"
    case .today: settings.today?.description ?? "not set"
    }
  }

  /// Changes the setting; false where the value is none of its.
  func change(_ settings: inout Settings, to value: String) -> Bool {
    switch self {
    case .analyst:
      if value.allSatisfy(\.isWhitespace) { return false }
      settings.analyst = value == "none" ? nil : value
    case .format:
      guard value == "auto" || TableFormats.named(value) != nil else { return false }
      settings.format = value == "auto" ? nil : value
    case .today:
      guard let date = CalendarDate(value) else { return false }
      settings.today = date
    }
    return true
  }
}
