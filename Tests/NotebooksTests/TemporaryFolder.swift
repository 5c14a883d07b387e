import Glibc
import Testing

/// A folder of its own for one test, removed with it.
///
/// A class, since its identity is the folder on disk.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array(("/tmp/assay-notebooks-" + String(repeating: "X", count: 6)).utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  /// The names in it, in order.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  deinit {
    chmod(path, 0o755)
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }
}
