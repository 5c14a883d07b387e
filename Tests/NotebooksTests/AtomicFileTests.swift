import Digests
import Glibc
import Notebooks
import Testing

/// Saving puts the whole new file in place or leaves the old one.
@Suite struct AtomicFileTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/a.ipynb"
  }

  private func content(of path: String) throws -> String {
    String(decoding: try RegularFile.read(path, limitInBytes: 1 << 20), as: UTF8.self)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func `a new file is written and nothing else is left`() throws {
    try AtomicFile.write(Array("new".utf8), to: path, expecting: .absent)
    #expect(try content(of: path) == "new")
    #expect(folder.names == ["a.ipynb"])
  }

  @Test(arguments: [0o600, 0o640, 0o444] as [mode_t])
  func `a replaced file keeps its mode`(mode: mode_t) throws {
    try AtomicFile.write(Array("old".utf8), to: path)
    chmod(path, mode)
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(self.mode(of: path) == mode)
    #expect(try content(of: path) == "new")
  }

  @Test func `a final symbolic link is followed and stays a link`() throws {
    try AtomicFile.write(Array("old".utf8), to: path)
    let link = folder.path + "/link.ipynb"
    #expect(symlink("a.ipynb", link) == 0)
    try AtomicFile.write(Array("new".utf8), to: link)
    #expect(try content(of: path) == "new")
    #expect(folder.names == ["a.ipynb", "link.ipynb"])
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a link to a file that is not there yet creates that file`() throws {
    let link = folder.path + "/link.ipynb"
    #expect(symlink("a.ipynb", link) == 0)
    try AtomicFile.write(Array("new".utf8), to: link)
    #expect(try content(of: path) == "new")
  }

  @Test func `links in a circle are refused`() throws {
    let link = folder.path + "/link.ipynb"
    #expect(symlink("link.ipynb", link) == 0)
    let error = #expect(throws: NotebookError.self) { try AtomicFile.write([], to: link) }
    #expect(error?.description == "\(link): too many symbolic links")
  }

  @Test func `a file that changed since it was opened is left as it is`() throws {
    try AtomicFile.write(Array("another's".utf8), to: path)
    #expect(throws: NotebookError.changedSinceOpened(path: path)) {
      let opened = SHA256Digest(of: "mine")
      try AtomicFile.write(Array("new".utf8), to: path, expecting: .digest(opened))
    }
    #expect(throws: NotebookError.alreadyThere(path: path)) {
      try AtomicFile.write(Array("new".utf8), to: path, expecting: .absent)
    }
    #expect(try content(of: path) == "another's")
    #expect(folder.names == ["a.ipynb"])
  }

  @Test func `a file that was removed since it was opened is not written anew`() {
    #expect(throws: NotebookError.changedSinceOpened(path: path)) {
      try AtomicFile.write([], to: path, expecting: .digest(SHA256Digest(of: "mine")))
    }
  }

  @Test func `a folder, a pipe or a device is refused at once`() {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for (place, error) in [
      (folder.path, NotebookError.folder(path: folder.path)), (pipe, .notRegular(path: pipe)),
      ("/dev/null", .notRegular(path: "/dev/null")),
    ] {
      #expect(throws: error) { try AtomicFile.write([], to: place) }
      #expect(throws: error) { try RegularFile.read(place, limitInBytes: 10) }
    }
  }

  @Test func `a missing folder is an error in the system's words`() {
    let place = folder.path + "/none/a.ipynb"
    let error = NotebookError.file(path: place, reason: "no such file or directory")
    #expect(throws: error) { try AtomicFile.write([], to: place) }
    #expect(throws: error) { try RegularFile.read(place, limitInBytes: 10) }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
  func `a folder that may not be written leaves the old file intact`() throws {
    try AtomicFile.write(Array("old".utf8), to: path)
    chmod(folder.path, 0o555)
    #expect(throws: NotebookError.file(path: path, reason: "permission denied")) {
      try AtomicFile.write(Array("new".utf8), to: path)
    }
    #expect(try content(of: path) == "old")
    #expect(folder.names == ["a.ipynb"])
  }

  @Test func `a file larger than the limit is refused before it is read`() throws {
    try AtomicFile.write([], to: path)
    #expect(truncate(path, 2 << 30) == 0)
    #expect(throws: NotebookError.limit("a size in bytes", allowed: 64 << 20, found: 2 << 30)) {
      try RegularFile.read(path, limitInBytes: NotebookLimits.sizeInBytes)
    }
  }

  @Test func `of two who opened a notebook the second to save is told`() throws {
    let old = Notebook(title: "one").bytes
    try AtomicFile.write(old, to: path, expecting: .absent)
    let opened = try NotebookFile(path: path, reading: old)
    let new = Notebook(title: "two").bytes
    try AtomicFile.write(new, to: path, expecting: .digest(opened.digest))
    #expect(throws: NotebookError.changedSinceOpened(path: path)) {
      try AtomicFile.write(old, to: path, expecting: .digest(opened.digest))
    }
    let found = try RegularFile.read(path, limitInBytes: NotebookLimits.sizeInBytes)
    #expect(try NotebookFile(path: path, reading: found).notebook.title == "two")
  }
}
