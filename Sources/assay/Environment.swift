import Glibc

/// The variables that the process was started with.
struct Environment {
  private let given: [String: String]?

  /// Those of this process.
  static let process = Environment(given: nil)

  /// Those and no others.
  init(_ variables: [String: String]) {
    self.init(given: variables)
  }

  private init(given: [String: String]?) {
    self.given = given
  }

  /// The value of a variable, or nil where it is not set.
  subscript(name: String) -> String? {
    if let given { return given[name] }
    return getenv(name).map { String(cString: $0) }
  }

  /// A folder of the XDG base directory specification 0.8: the variable where it is an absolute
  /// path, else the folder under HOME; nil where neither is there.
  func folder(_ variable: String, orUnderHome fallback: String) -> String? {
    if let path = self[variable], path.hasPrefix("/") { return path }
    guard let home = self["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/" + fallback
  }
}
