/// `timing on`: says after each line how long it took.
struct TimingCommand: Command {
  static let declaration = Declaration(
    "timing", "say after each line how long it took", section: .shell,
    parameters: [Parameter("switch", .choice(["on", "off"]), optional: true)], effect: .annotate,
    examples: [
      Example("timing on", "the same as 'set timing on'"), Example("timing", "whether it is on"),
    ], searchTerms: ["duration", "speed", "seconds", "clock", "slow"], isKept: false)

  private let value: PlacedText?

  init(_ arguments: Arguments) throws(Diagnostic) {
    value = arguments.text("switch")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    var settings = session.settings
    guard let value else { return .text("timing is \(settings.showsTime ? "on" : "off")") }
    settings.showsTime = value.text == "on"
    return Answer(changes: [.setting(settings)])
  }
}
