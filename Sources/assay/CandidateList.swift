import Tables

/// The candidates of a completion as they stand below the line.
struct CandidateList {
  let candidates: [LineCompletion.Candidate]
  /// The size of the terminal.
  let columns: Int
  let rows: Int

  /// Lines no wider than the terminal, which leave the line that is typed on the screen.
  ///
  /// With summaries one candidate stands on a line, if there is room for all of them; else names
  /// alone, as many on a line as fit. What is left out even then is counted.
  var text: String {
    let most = max(1, rows - 3)
    let hasSummaries = candidates.contains { !$0.summary.isEmpty }
    return hasSummaries && candidates.count <= most ? described : packed(atMost: most)
  }

  private var described: String {
    let names = candidates.map { VisibleText($0.text).text }
    let width = min(names.map { DisplayWidth.of($0) }.max() ?? 0, max(columns / 2, 1))
    var text = ""
    for (name, candidate) in zip(names, candidates) {
      let short = LineWrapping.shortened(name, to: width)
      let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(short)) + 2)
      let line = short + blanks + VisibleText(candidate.summary).text
      text += LineWrapping.shortened(trimmed(line), to: max(columns - 1, 1)) + "\n"
    }
    return text
  }

  private func packed(atMost limit: Int) -> String {
    let names = candidates.map { VisibleText($0.text).text }
    // One long name must not make a list of one column.
    let width = min(names.map { DisplayWidth.of($0) }.max() ?? 1, max(columns / 2 - 2, 1))
    let perLine = max(1, (columns - 1 + 2) / (width + 2))
    let shown = names.prefix(limit * perLine)
    let height = (shown.count + perLine - 1) / perLine
    var text = ""
    // Down the first column, then down the next, as people read lists.
    for row in 0..<height {
      var line = ""
      for index in stride(from: row, to: shown.count, by: height) {
        let short = LineWrapping.shortened(shown[index], to: width)
        line += short
        line += String(repeating: " ", count: max(0, width - DisplayWidth.of(short)) + 2)
      }
      text += trimmed(line) + "\n"
    }
    return text + leftOut(names.count - shown.count)
  }

  private func leftOut(_ count: Int) -> String {
    count > 0 ? "… and \(count) more\n" : ""
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
