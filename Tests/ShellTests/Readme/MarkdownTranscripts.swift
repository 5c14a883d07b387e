import Shell

/// A Markdown text whose fenced `assay` blocks are transcripts of one session.
struct MarkdownTranscripts {
  /// What stands outside, inside, outside … the blocks; each ends with the line of its fence.
  private let parts: [String]

  init(_ text: String) {
    var parts = [""]
    var fence = "```assay"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      parts[parts.count - 1] += line + "\n"
      if line == fence {
        parts.append("")
        fence = parts.count.isMultiple(of: 2) ? "```" : "```assay"
      }
    }
    parts[parts.count - 1].removeLast()
    self.parts = parts
  }

  /// What stands in the blocks, each with the line that closes it.
  var transcripts: [String] {
    parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
  }

  /// The text with every answer as the shell gives it.
  func replayed(in surroundings: any Surroundings) -> String {
    var session = Session()
    return parts.enumerated().map { number, part in
      guard !number.isMultiple(of: 2) else { return part }
      return Transcript(part).replayed(in: surroundings, going: &session) + "```\n"
    }.joined()
  }
}
