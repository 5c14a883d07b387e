import Corpora

extension RowKind {
  /// Where a field is that these rows lack: in rows of another kind, or under another name here.
  func proposals(forField word: String) -> [String] {
    let name = word.lowercased()
    let others = RowKind.allCases.filter { $0 != self && $0.field(name) != nil }
    let near = fields.filter { $0.isMeant(by: name) }.map(\.name)
    var parts: [String] = []
    if !others.isEmpty {
      parts.append("'\(name)' is a field of \(Self.listed(others.map(\.rawValue)))")
    }
    if !near.isEmpty { parts.append("\(rawValue) have \(Self.listed(near))") }
    return parts.isEmpty ? [] : [parts.joined(separator: "; ")]
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
