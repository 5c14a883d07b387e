import FoundationEssentials
import Glibc

/// A folder that lives as long as a test.
///
/// Its identity is that of the folder.
final class Home {
  let path: String

  init() {
    var template = Array(("/tmp/assay-terminal-" + String(repeating: "X", count: 6)).utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/assay-terminal"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file into it, with the folders above it.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  /// What a file in it holds, or nil.
  func contents(of name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}

/// The binary that was built together with these tests.
enum Assay {
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let folder = own.lastIndex(of: UInt8(ascii: "/")).map { own[..<$0] } ?? []
    return String(decoding: folder, as: UTF8.self) + "/assay"
  }()
}
