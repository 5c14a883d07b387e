import Glibc
import Testing

@testable import assay

/// The file of typed lines, which sessions share and crashes must not cost.
@Suite struct HistoryFileTests {
  private let home = Home()

  private var file: HistoryFile { HistoryFile(path: home.path + "/state/assay/history") }

  @Test func `entries come back as they were, line breaks included`() {
    let entries = ["# one", "claims |\ncount", "# naïve \"x\" \\ \u{1B}"]
    for entry in entries { #expect(file.append(entry)) }
    #expect(file.entries() == entries)
  }

  @Test func `a line that a crash tore off costs only itself`() throws {
    try home.write("{\"line\":\"# whole\"}\n{\"line\":\"# to", to: "state/assay/history")
    #expect(file.append("# next"))
    #expect(file.entries() == ["# whole", "# next"])
  }

  @Test func `a file that has grown too long keeps its last entries`() throws {
    let line = "{\"line\":\"# \(String(repeating: "x", count: 500))\"}\n"
    let count = HistoryFile.bytesKept / line.utf8.count + 1
    try home.write(String(repeating: line, count: count), to: "state/assay/history")
    #expect(file.append("# last"))
    let contents = try #require(home.contents(of: "state/assay/history"))
    #expect(contents.utf8.count <= HistoryFile.bytesRead)
    #expect(file.entries().count == contents.split(separator: "\n").count)
    #expect(file.append("# after"))
    #expect(file.entries().suffix(2) == ["# last", "# after"])
  }

  @Test func `sessions side by side lose no entry, even while the file is cut`() async throws {
    let line = "{\"line\":\"# \(String(repeating: "x", count: 500))\"}\n"
    let count = HistoryFile.bytesKept / line.utf8.count - 5
    try home.write(String(repeating: line, count: count), to: "state/assay/history")
    let file = file
    await withTaskGroup { group in
      for session in 0..<4 {
        group.addTask { for number in 0..<20 { _ = file.append("# \(session).\(number)") } }
      }
    }
    let wanted = (0..<4).flatMap { session in (0..<20).map { "# \(session).\($0)" } }
    #expect(Set(file.entries()).isSuperset(of: wanted))
  }

  @Test func `a history that cannot be written says so and nothing else`() {
    #expect(!HistoryFile(path: "/proc/none/history").append("# lost"))
  }
}
