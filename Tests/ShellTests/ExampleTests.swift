import Articles
import Assessment
import Corpora
import Testing

@testable import Shell

/// Every command carries examples of the language; that they run on the project's seeds, and what
/// they answer, stands in the transcripts of the commands.
@Suite struct ExampleTests {
  @Test func `every command has an example, and no verb stands twice`() {
    for declaration in Commands.declarations {
      #expect(!declaration.examples.isEmpty, "\(declaration.name)")
    }
    #expect(Set(Commands.verbs).count == Commands.verbs.count)
  }

  @Test func `every example is of the language`() throws {
    let scope = ParseScope(itKind: .claims, names: [:], today: nil)
    for declaration in Commands.declarations {
      for example in declaration.examples {
        _ = try Parser.statements(of: example.line, scope: scope)
      }
    }
  }
}
