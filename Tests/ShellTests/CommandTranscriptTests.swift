import Testing

@testable import Shell

/// Each command has a transcript in which all its examples are typed; `make record` begins the one of
/// a new command.
@Suite struct CommandTranscriptTests {
  private static let folder = "Tests/ShellTests/Transcripts/commands"

  @Test(arguments: Commands.declarations.map(\.name))
  func `the examples of a command stand in its transcript`(name: String) throws {
    let declaration = try #require(Commands.named(name)?.declaration)
    let path = "\(Self.folder)/\(name).transcript"
    let files = RepositoryFiles()
    let known = (try? files.contents(of: path)).map { String(decoding: $0, as: UTF8.self) }
    let text = known ?? Self.begun(for: declaration)
    let typed = Set(text.split(separator: "\n").map(String.init))
    let missing = declaration.examples.map { Transcript.prompt + $0.line }
      .filter { !typed.contains($0) }
    if RepositoryFiles.isRecording, known == nil || !missing.isEmpty {
      let whole = Transcript(text + missing.map { $0 + "\n" }.joined()).replayed(in: files)
      let disk = DiskSurroundings { "00000000" }
      try disk.replace("\(RepositoryFiles.root)/\(path)", with: Array(whole.utf8))
    } else {
      #expect(known != nil, "there is no \(path)")
      #expect(missing == [])
    }
  }

  private static func begun(for declaration: Declaration) -> String {
    "# \(declaration.name): \(declaration.summary).\n"
      + "\(Transcript.prompt)load seeds/war-1-harbour-post.txt seeds/war-2-ledger-pasted.txt\n"
  }
}
