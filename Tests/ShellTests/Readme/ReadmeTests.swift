import Shell
import Testing

/// The README is run: its `assay` blocks are one session from top to bottom, compared whole.
///
/// `make record` writes the answers anew.
@Suite struct ReadmeTests {
  @Test func `every transcript in the README is what the shell answers`() throws {
    let files = RepositoryFiles()
    let text = String(decoding: try files.contents(of: "README.md"), as: UTF8.self)
    let replayed = MarkdownTranscripts(text).replayed(in: files)
    if RepositoryFiles.isRecording {
      let disk = DiskSurroundings { "00000000" }
      try disk.replace("\(RepositoryFiles.root)/README.md", with: Array(replayed.utf8))
    } else {
      #expect(replayed == text)
    }
  }

  @Test func `the README shows the workbench at work`() throws {
    let text = String(decoding: try RepositoryFiles().contents(of: "README.md"), as: UTF8.self)
    #expect(MarkdownTranscripts(text).transcripts.count >= 5)
  }

  @Test func `transcripts are one session, and nothing but answers is replaced`() {
    let text = """
      assay> not in a block
      ```assay
      assay> articles | count | as plain
      an old answer
      assay> load <<END
         ..> The fire spread.
         ..> END
      ```
      ```
      assay> articles
      ```
      ```assay
      assay> articles | count | as plain
      ```

      """
    #expect(
      MarkdownTranscripts(text).replayed(in: Sandbox()) == """
        assay> not in a block
        ```assay
        assay> articles | count | as plain
        count: 0
        assay> load <<END
           ..> The fire spread.
           ..> END
        a1  pasted text: 0 claims, 0 figures
        ```
        ```
        assay> articles
        ```
        ```assay
        assay> articles | count | as plain
        count: 1
        ```

        """)
  }
}
