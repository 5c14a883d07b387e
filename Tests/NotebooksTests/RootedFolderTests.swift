import Glibc
import Notebooks
import Testing

/// Out of a rooted folder nothing is read, by whatever name.
@Suite struct RootedFolderTests {
  let outside: TemporaryFolder
  let inside: TemporaryFolder
  let root: RootedFolder

  init() throws {
    outside = try TemporaryFolder()
    inside = try TemporaryFolder()
    root = try RootedFolder(inside.path)
    try AtomicFile.write(Array("secret".utf8), to: outside.path + "/secret.txt")
    try AtomicFile.write(Array("text".utf8), to: inside.path + "/a.txt")
  }

  private func contents(of path: String) throws(NotebookError) -> String {
    String(decoding: try root.contents(of: path, limitInBytes: 1000), as: UTF8.self)
  }

  @Test(arguments: ["a.txt", "./a.txt", ".//a.txt"])
  func `a file inside is read`(path: String) throws {
    #expect(try contents(of: path) == "text")
  }

  @Test(arguments: [
    "/etc/hostname", "../secret.txt", "x/../../secret.txt", "..", "a.txt/..", "", "a\0.txt",
    "//etc",
  ])
  func `a path that leads out is refused by its words`(path: String) {
    #expect(throws: NotebookError.outsideRoot(path: path)) { try contents(of: path) }
  }

  @Test func `a link that leads out is refused, one that stays inside is followed`() throws {
    #expect(symlink(outside.path + "/secret.txt", inside.path + "/out.txt") == 0)
    #expect(symlink(outside.path, inside.path + "/folder") == 0)
    #expect(symlink("a.txt", inside.path + "/in.txt") == 0)
    for path in ["out.txt", "folder/secret.txt"] {
      #expect(throws: NotebookError.outsideRoot(path: path)) { try contents(of: path) }
    }
    #expect(try contents(of: "in.txt") == "text")
  }

  @Test func `a folder whose name only begins alike is outside`() throws {
    let twin = inside.path + "-twin"
    #expect(mkdir(twin, 0o700) == 0)
    defer { rmdir(twin) }
    try AtomicFile.write(Array("secret".utf8), to: twin + "/s.txt")
    defer { unlink(twin + "/s.txt") }
    #expect(symlink(twin + "/s.txt", inside.path + "/twin.txt") == 0)
    #expect(throws: NotebookError.outsideRoot(path: "twin.txt")) { try contents(of: "twin.txt") }
  }

  @Test func `what is no regular file is refused without waiting for it`() {
    let path = root.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: NotebookError.notRegular(path: path)) { try contents(of: "pipe") }
    #expect(throws: NotebookError.outsideRoot(path: ".")) { try contents(of: ".") }
  }

  @Test func `a file that declares two gigabytes is refused before it is read`() throws {
    #expect(truncate(inside.path + "/a.txt", 2 << 30) == 0)
    #expect(throws: NotebookError.limit("a size in bytes", allowed: 1000, found: 2 << 30)) {
      try contents(of: "a.txt")
    }
  }
}
