/// What running one statement gave.
public struct Reply: Sendable {
  /// What to show, in order; empty where it went to a file.
  public var outputs: [Output] = []
  /// What went wrong, in order.
  public var diagnostics: [Diagnostic] = []
  /// What is worth knowing of the result, one line each.
  public var notes: [String] = []
  /// What `set` had asked for, which decides how it is shown.
  public internal(set) var settings = Settings()

  init(outputs: [Output] = [], diagnostics: [Diagnostic] = [], notes: [String] = []) {
    self.outputs = outputs
    self.diagnostics = diagnostics
    self.notes = notes
  }

  /// The exit code of a script that stops here.
  public var exitCode: ExitCode {
    diagnostics.filter { $0.severity == .error }.map(\.exitCode).max() ?? .success
  }
}
