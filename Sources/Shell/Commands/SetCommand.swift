import Tables

/// `set`, `set format box`: shows, explains and changes settings.
struct SetCommand: Command {
  static let declaration = Declaration(
    "set", "show, explain or change settings", section: .shell,
    parameters: [
      Parameter("setting", .choice(Setting.all.map(\.name)), optional: true),
      Parameter("value", .settingValue, optional: true),
    ], effect: .annotate,
    examples: [
      Example("set", "every setting with its value"),
      Example("set analyst ms", "every rating, note and link is signed with name and time"),
      Example("set errors", "what one of them means and can be"),
      Example("set today 2026-03-01", "the day that “7d ago” counts from"),
      Example("set errors short", "one line for each error"),
    ], searchTerms: ["option", "preference", "configure"])

  private let setting: Setting?
  private let value: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    setting = arguments.text("setting").flatMap { Setting.named($0.text) }
    value = arguments.text("value")
    if let setting, let value { _ = try Self.changed(Settings(), setting, to: value) }
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var answer = try answer(in: session)
    // What only the screen shows is no part of the session.
    answer.isKept = value != nil && setting?.isOfScreen == false
    return answer
  }

  private func answer(in session: Session) throws(Diagnostic) -> Answer {
    guard let setting else { return Answer(outputs: [Self.table(of: session.settings)]) }
    guard let value else {
      return .text(
        "\(setting.name) is \(setting.value(session.settings)): \(setting.summary)\n"
          + "it can be \(setting.values.description)")
    }
    return Answer(changes: [.setting(try Self.changed(session.settings, setting, to: value))])
  }

  /// The settings with another value of one of them.
  /// - Throws: where it cannot have that value.
  static func changed(
    _ settings: Settings, _ setting: Setting, to value: PlacedText
  ) throws(Diagnostic) -> Settings {
    if let changed = setting.changed(settings, to: value.text) { return changed }
    throw Diagnostic(
      .wrongValue, "'\(value.text)' is no value of '\(setting.name)'", at: value.span,
      help: Spelling.help(for: value.text, among: setting.values.words)
        + ["it can be \(setting.values.description)"])
  }

  private static func table(of settings: Settings) -> Output {
    let table = Table(
      [Column("setting"), Column("value"), Column("meaning")],
      rows: Setting.all.map { setting in
        [setting.name, setting.value(settings), setting.summary].map { .text($0) }
      })
    return Output(kind: "settings", .table(table))
  }
}
