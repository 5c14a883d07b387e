import Corpora

/// All that is known of a command: parser, help, completion, man page and tests derive from it.
public struct Declaration: Sendable {
  /// What it touches, which decides safe mode and what replay performs.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// Shows.
    case read
    /// Changes what the analyst says of the corpus, in memory.
    case annotate
    /// Writes files.
    case write
  }

  /// The class under which `help` lists it.
  public enum Class: String, Hashable, Sendable, CaseIterable {
    case loading = "articles"
    case reading = "reading"
    case assessing = "assessing"
    case keeping = "sessions and scripts"
    case shell = "the shell"
  }

  /// The verb.
  public let name: String
  /// Other verbs for the same.
  public let aliases: [String]
  /// One line, imperative.
  public let summary: String
  /// Under which head `help` lists it.
  public let section: Class
  /// In order; keyword parameters may stand anywhere after the first.
  public let parameters: [Parameter]
  /// Options that begin with `--`.
  public let flags: [Flag]
  /// What it touches.
  public let effect: Effect
  /// Runnable as they stand on the seeds; at least one.
  public let examples: [Example]
  /// Words that `apropos` finds it by.
  public let searchTerms: [String]
  /// Whether its lines become cells of the notebook; those about the notebook itself do not.
  public let isKept: Bool

  init(
    _ name: String, aliases: [String] = [], _ summary: String, section: Class,
    parameters: [Parameter] = [], flags: [Flag] = [], effect: Effect, examples: [Example],
    searchTerms: [String] = [], isKept: Bool = true
  ) {
    self.name = name
    self.aliases = aliases
    self.summary = summary
    self.section = section
    self.parameters = parameters
    self.flags = flags
    self.effect = effect
    self.examples = examples
    self.searchTerms = searchTerms
    self.isKept = isKept
  }

  /// The first parameter that takes rows, which a pipeline may fill.
  var selection: Parameter? {
    parameters.first { parameter in
      switch parameter.kind {
      case .rows, .targets, .rowsOrNotebook: true
      default: false
      }
    }
  }

  /// Whether its lines may end in `by NAME at TIME`: what the analyst says, he may sign.
  var isSigned: Bool { effect == .annotate && section == .assessing }

  /// "rate SELECTION VALUE because TEXT", as `help` shows it.
  public var usage: String {
    let words = parameters.map(\.usage) + flags.map { "[\($0.usage)]" }
    return ([name] + words).joined(separator: " ")
  }
}

/// One thing that a command takes.
public struct Parameter: Sendable {
  /// What can stand there.
  public enum Kind: Sendable {
    /// Names of rows, `it`, `@name` or a pipeline in parentheses.
    case rows
    /// The same, or the file name of a notebook.
    case rowsOrNotebook
    /// The same, or `source NAME`.
    case targets
    /// File names; patterns with * and ? are matched.
    case files
    /// One file name.
    case file
    /// A word or a string.
    case text
    /// A string, or lines after <<END.
    case lines
    /// One of the given words.
    case choice([String])
    /// Pairs of a field and its value.
    case assignments([String])
    /// Words that begin with + or -.
    case tagChanges
    /// A whole number.
    case number
    /// What the setting before it can be.
    case settingValue
  }

  /// The name in upper case in `help`.
  public let name: String
  /// What can stand there.
  public let kind: Kind
  /// The word that must stand before it, or nil.
  public let keyword: String?
  /// Whether the command can do without.
  public let isOptional: Bool
  /// The kinds of rows whose ids completion offers.
  let rows: [RowKind]
  /// The files that completion offers.
  let files: FileSort
  /// The words of `kind` that fit only behind some rows or some earlier word: those that completion
  /// offers behind each ("figures", "claim").
  let narrowed: [String: [String]]

  init(
    _ name: String, _ kind: Kind, keyword: String? = nil, optional: Bool = false,
    of rows: [RowKind] = [.articles, .claims, .figures], files: FileSort = .any,
    narrowed: [String: [String]] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.keyword = keyword
    self.isOptional = optional
    self.rows = rows
    self.files = files
    self.narrowed = narrowed
  }

  /// As `help` shows it.
  public var usage: String {
    var words = name.uppercased()
    switch kind {
    case .files: words += "…"
    case .assignments(let fields): words = "{" + fields.joined(separator: "|") + "} VALUE …"
    case .choice(let choices): words = choices.joined(separator: "|")
    case .tagChanges: words = "+TAG|-TAG …"
    case .rows, .rowsOrNotebook, .targets, .file, .text, .lines, .number, .settingValue: break
    }
    if let keyword { words = "\(keyword) \(words)" }
    return isOptional ? "[\(words)]" : words
  }
}

/// An option that begins with `--`.
public struct Flag: Sendable {
  /// The name without the dashes.
  public let name: String
  /// The name of its value in `help`, or nil where it takes none.
  public let value: String?
  /// One line.
  public let summary: String
  /// One letter that stands for it after a single dash, or nil.
  public let letter: String?
  /// Whether its value is a name, `=` and a value, and it may stand more than once.
  public let isPair: Bool

  init(
    _ name: String, value: String? = nil, _ summary: String, letter: String? = nil,
    isPair: Bool = false
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.letter = letter
    self.isPair = isPair
  }

  /// Whether a word of a line asks for it.
  func isAsked(by word: String) -> Bool {
    word == "--" + name || letter.map { word == "-" + $0 } ?? false
  }

  /// How much of the text around a passage is shown.
  static let context = Flag("context", value: "NUMBER", "sentences before and after")
  /// Confirms an action on many rows.
  static let yes = Flag("yes", "change more than \(Session.unconfirmedRows) rows at once")

  /// As `help` shows it.
  public var usage: String { "--\(name)" + (value.map { " \($0)" } ?? "") }
}

/// A line that shows a command at work.
public struct Example: Sendable {
  /// The line, as typed after `load seeds/*`.
  public let line: String
  /// What it is good for, one line.
  public let purpose: String

  init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}
