import Assessment
import Corpora
import Tables

/// One thing that help explains, as `apropos` finds it.
struct HelpEntry {
  let name: String
  /// What it is: "command", "field of claims", "format".
  let kind: String
  let summary: String
  /// More words that it is found by.
  var terms: [String] = []

  /// Whether a word in small letters is a part of its name, its summary or its terms.
  func isAbout(_ word: String) -> Bool {
    ([name, summary] + terms).contains { $0.lowercased().contains(word) }
  }

  /// The words that people may mean.
  var words: [String] { [name.lowercased()] + terms }

  /// Everything, commands first.
  static var all: [HelpEntry] {
    commands
      + StageName.allCases.map {
        HelpEntry(name: $0.rawValue, kind: "stage", summary: $0.summary)
      }
      + RowKind.allCases.flatMap { kind in
        kind.fields.map {
          HelpEntry(
            name: $0.name, kind: "field of \(kind.rawValue)", summary: $0.summary,
            terms: $0.aliases + $0.choices)
        }
      }
      + TableFormats.all.map {
        HelpEntry(name: $0.name, kind: "format", summary: $0.summary, terms: $0.extensions)
      }
      + Setting.all.map {
        HelpEntry(name: $0.name, kind: "setting", summary: $0.summary, terms: $0.values.words)
      } + EditingKey.all.map { HelpEntry(name: $0.name, kind: "key", summary: $0.summary) }
      + topics
  }

  private static var topics: [HelpEntry] {
    HelpTopic.allCases.map { HelpEntry(name: $0.rawValue, kind: "topic", summary: $0.summary) }
      + entries(Verdict.self, kind: "verdict") + entries(Relation.self, kind: "relation")
  }

  private static func entries<Kind: Judgement>(_ type: Kind.Type, kind: String) -> [HelpEntry] {
    type.allCases.map {
      HelpEntry(name: $0.words, kind: kind, summary: $0.meaning, terms: [$0.rawValue])
    }
  }

  private static var commands: [HelpEntry] {
    Commands.declarations.map { declaration in
      HelpEntry(
        name: declaration.name, kind: "command", summary: declaration.summary,
        terms: declaration.aliases + declaration.searchTerms
          + declaration.flags.flatMap { ["--\($0.name)", $0.summary] })
    }
  }
}
