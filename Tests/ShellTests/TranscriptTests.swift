import Shell
import Testing

/// Whole sessions on the project's seeds, compared to the letter; `make record` writes them anew.
@Suite struct TranscriptTests {
  private static let folder = "Tests/ShellTests/Transcripts"
  static let names = ["*", "commands/*"].flatMap {
    RepositoryFiles().paths(matching: "\(folder)/\($0).transcript")
  }

  @Test func `there are transcripts`() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func `a session shows what its transcript shows`(name: String) throws {
    let files = RepositoryFiles()
    let text = String(decoding: try files.contents(of: name), as: UTF8.self)
    let replayed = Transcript(text).replayed(in: files)
    if RepositoryFiles.isRecording {
      let disk = DiskSurroundings { "00000000" }
      try disk.replace("\(RepositoryFiles.root)/\(name)", with: Array(replayed.utf8))
    } else {
      #expect(replayed == text)
    }
  }
}
