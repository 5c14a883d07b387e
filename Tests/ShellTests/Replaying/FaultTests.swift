import Glibc
import Notebooks
import Testing

@testable import Shell

/// A disk that is full or cannot be written: a clear error, the old file as it was, nothing left
/// behind.
@Suite struct FaultTests {
  /// A small file system of its own, which only the superuser can mount; unmounted with its test.
  ///
  /// A class, since its identity is the mount.
  final class SmallDisk {
    let folder: DiskFolder
    var path: String { folder.path + "/disk" }

    init() throws {
      folder = try DiskFolder()
      try #require(mkdir(folder.path + "/disk", 0o755) == 0)
      try #require(mount("tmpfs", path, "tmpfs", 0, "size=96k") == 0)
    }

    func makeReadOnly() throws {
      let flags = UInt(MS_REMOUNT | MS_RDONLY)
      try #require(mount("tmpfs", path, "tmpfs", flags, nil) == 0)
    }

    /// Fills what is left.
    func fill() {
      let file = open(path + "/filler", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      defer { close(file) }
      while write(file, String(repeating: "x", count: 1024), 1024) > 0 { continue }
    }

    deinit { umount2(path, Int32(MNT_DETACH)) }

    static let isPossible: Bool = {
      guard let disk = try? SmallDisk() else { return false }
      return access(disk.path, W_OK) == 0
    }()
  }

  static let reason: Comment = "only the superuser can mount a small file system"

  /// What saving says on a disk with a saved notebook, after `change`; and the names that are left.
  private func told(
    _ line: String, after change: (SmallDisk) throws -> Void
  ) throws -> (messages: [String], isIntact: Bool, names: [String]) {
    let small = try SmallDisk()
    try small.folder.write("Police said 40 people were killed in the fire.\n", to: "a.txt")
    let path = small.path + "/w.ipynb"
    var session = try small.folder.run("load \(small.folder.path)/a.txt\nsave \(path)")
    let before = try small.folder.disk.contents(of: path)
    try change(small)
    let lines = (1...400).map { "note a1 \"\($0) \(String(repeating: "x", count: 200))\"\n" }
    _ = session.run(lines.joined(), in: small.folder.disk)
    let replies = session.run(
      line.replacing("DISK", with: small.path), in: small.folder.disk)
    let after = try small.folder.disk.contents(of: path)
    return (
      replies.flatMap(\.diagnostics).map { $0.message.replacing(small.path, with: "DISK") },
      before == after,
      small.folder.disk.names(beginning: small.path + "/").filter { !$0.hasSuffix("/filler") }
        .map { $0.replacing(small.path, with: "DISK") }
        + small.folder.disk.names(beginning: small.path + "/.w").map { $0 }
    )
  }

  @Test(.enabled(if: SmallDisk.isPossible, reason))
  func `a full disk leaves the old notebook and no part of a new one`() throws {
    let told = try told("save") { $0.fill() }
    #expect(told.messages == ["cannot write 'DISK/w.ipynb': no space left on device"])
    #expect(told.isIntact)
    #expect(told.names == ["DISK/w.ipynb"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, reason))
  func `a folder that cannot be written leaves the old notebook`() throws {
    let told = try told("save") { try $0.makeReadOnly() }
    #expect(told.messages == ["cannot write 'DISK/w.ipynb': read-only file system"])
    #expect(told.isIntact)
    #expect(told.names == ["DISK/w.ipynb"])
  }

  @Test(
    .enabled(if: SmallDisk.isPossible, reason),
    arguments: [
      "export DISK/r.html", "articles > DISK/r.csv", "replay DISK/w.ipynb --report DISK/r.json",
    ])
  func `nothing is written where nothing can be`(line: String) throws {
    let told = try told(line) { try $0.makeReadOnly() }
    let name = line.hasPrefix("export") ? "r.html" : line.hasPrefix("articles") ? "r.csv" : "r.json"
    #expect(told.messages == ["cannot write 'DISK/\(name)': read-only file system"])
    #expect(told.names == ["DISK/w.ipynb"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, reason))
  func `a journal that cannot be written any more says so`() throws {
    let small = try SmallDisk()
    var journal = try #require(
      SessionJournal(in: small.path, named: "one", workingDirectory: "/"))
    var session = Session()
    _ = session.run("md \"One.\"", in: Sandbox())
    let isKept = journal.keep(session, isDurable: true)
    #expect(isKept)
    small.fill()
    _ = session.run("md \"\(String(repeating: "x", count: 9000))\"", in: Sandbox())
    let isKeptOnFullDisk = journal.keep(session, isDurable: true)
    #expect(!isKeptOnFullDisk)
  }
}
