/// The options of the process itself: its usage, the man page and the completion scripts list them.
public struct ProcessOption: Hashable, Sendable {
  /// With its dashes.
  public let name: String
  /// The name of its value, or nil where it takes none.
  public let value: String?
  /// The words that the value can be; empty where it is free.
  public let choices: [String]
  /// One line.
  public let summary: String

  init(_ name: String, value: String? = nil, choices: [String] = [], _ summary: String) {
    (self.name, self.value, self.choices, self.summary) = (name, value, choices, summary)
  }

  /// As usage shows it.
  public var usage: String { value.map { "\(name) \($0)" } ?? name }

  /// In the order of the usage.
  public static let all = [
    ProcessOption("-c", value: "LINE", "run the lines given here"),
    ProcessOption(
      "--color", value: "WHEN", choices: ["auto", "always", "never"], "auto, always or never"),
    ProcessOption("--plain", "no boxes and no colours, one field a line: for screen readers"),
    ProcessOption("--safe", "read no file but those named here, and write none"),
    ProcessOption("--no-init", "do not run the file init.assay of the user"),
    ProcessOption("--version", "the version"),
    ProcessOption("--help", "this text"),
  ]
}

extension ExitCode: CaseIterable {
  /// Every exit code, the lowest first.
  public static let allCases: [ExitCode] = [
    .success, .differs, .usage, .failed, .input, .refused, .interrupted,
  ]

  /// What it says, in a few words.
  public var summary: String {
    switch self {
    case .success: "done, same"
    case .differs: "the answer is no"
    case .usage: "not understood"
    case .failed: "a command failed"
    case .input: "an input is missing or unreadable"
    case .refused: "refused for safety"
    case .interrupted: "interrupted"
    }
  }
}
