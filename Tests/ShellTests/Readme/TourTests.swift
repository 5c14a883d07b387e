import Corpora
import Shell
import Testing

/// The tour is what a newcomer sees first: it runs to its end, and its checks hold.
@Suite struct TourTests {
  @Test func `every line of the tour holds`() throws {
    let files = RepositoryFiles()
    let source = String(decoding: try files.contents(of: "notebooks/tour.assay"), as: UTF8.self)
    var session = Session()
    var errors: [String] = []
    session.run(Script(source: source, name: "notebooks/tour.assay"), in: files) { reply in
      for diagnostic in reply.diagnostics {
        errors.append(DiagnosticText(diagnostic).text(in: .fancy))
      }
    }
    #expect(errors == [])
    #expect(session.corpus.articles.count == 3)
  }
}
