import Testing

@testable import Shell

/// What is made from the declarations: the man page and the completion scripts leave nothing out.
@Suite struct DerivedTextTests {
  @Test(arguments: Commands.declarations.map(\.name))
  func `each command stands in the man page and in every script`(name: String) {
    let entries = ManualPage.text.split(separator: "\n")
    let heads = entries.compactMap { entry -> Substring? in
      entry.hasPrefix("\\fB") ? entry.dropFirst(3).prefix { $0.isLetter } : nil
    }
    #expect(heads.contains(Substring(name)))
    #expect(VerbArguments.all.count { $0.verbs.first == name } == 1)
    for script in CompletionScript.allCases {
      let words = script.text.split { !$0.isLetter && $0 != "-" }
      #expect(words.contains(Substring(name)), "\(script.rawValue)")
    }
  }

  @Test func `each request of the man page is one of man(7)`() {
    let known: Set<Substring> = [
      ".TH", ".SH", ".SS", ".TP", ".PP", ".RS", ".RE", ".B", ".br", ".ad",
    ]
    let requests = ManualPage.text.split(separator: "\n").filter { $0.hasPrefix(".") }
      .compactMap { $0.split(separator: " ").first }
    #expect(Set(requests).subtracting(known) == [])
    let quoted = ManualPage.text.split(separator: "\n").filter { $0.first == "'" }
    #expect(quoted == [])
    #expect(ManualPage.text.utf8.allSatisfy { $0 < 0x80 })
  }
}
