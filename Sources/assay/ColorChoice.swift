/// When colours are used; `--color` names it.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Whether a stream gets colours.
  ///
  /// What `--color` says goes first, then NO_COLOR, CLICOLOR_FORCE, TERM=dumb, and whether the
  /// stream is a terminal.
  /// Source: no-color.org (set and not empty) and bixense.com/clicolors (set and not "0").
  func colors(isTerminal: Bool, environment: Environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let value = environment["NO_COLOR"], !value.isEmpty { return false }
    if let value = environment["CLICOLOR_FORCE"], value != "0" { return true }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
