import Digests
import Notebooks

/// What two saved sessions say differently: by claims, figures and ratings, not by lines.
///
/// Cells are matched by id, then by source in order, since other programs renumber ids. Nothing is
/// executed; what is compared is what was recorded.
struct NotebookDifference {
  /// A cell of which something is to be said.
  struct Finding: Hashable {
    /// What is said of the whole cell: its first line, and where only one session has it.
    let head: String
    /// What differs in its outputs, in order.
    let differences: [Difference]
  }

  /// In the order of the first notebook, then what only the second has.
  private(set) var findings: [Finding] = []

  init(_ first: Notebook, _ second: Notebook) {
    var rest = second.cells.filter { $0.kind == .code }
    for cell in first.cells where cell.kind == .code {
      let place =
        rest.firstIndex { $0.id == cell.id }
        ?? rest.firstIndex { $0.sourceDigest == cell.sourceDigest }
      guard let place else {
        findings.append(Finding(head: "only in the first: " + cell.firstLine, differences: []))
        continue
      }
      let other = rest.remove(at: place)
      let differences = OutputComparison(
        cell.outputs, other.outputs, NumberTolerance(cell.record?.check ?? .exact)
      ).differences
      if cell.sourceDigest != other.sourceDigest {
        findings.append(
          Finding(
            head: "was \(cell.firstLine), is \(other.firstLine)", differences: differences))
      } else if !differences.isEmpty {
        findings.append(Finding(head: cell.firstLine, differences: differences))
      }
    }
    findings += rest.map {
      Finding(head: "only in the second: " + $0.firstLine, differences: [])
    }
  }

  /// One line for each finding, its differences under it; the figures first.
  var text: String {
    findings.flatMap { finding in
      [finding.head] + finding.differences.filter { $0.verdict != .input }.map { "  \($0.line)" }
    }.map { $0 + "\n" }.joined()
  }
}

extension Notebooks.Cell {
  /// The first line of its source.
  var firstLine: String {
    source.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
