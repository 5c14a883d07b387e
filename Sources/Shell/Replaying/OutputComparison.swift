import JSONValues
import Notebooks

/// Compares what a cell gave when it was recorded with what it gives now.
///
/// Streams are joined by name; data is compared by value, texts without blanks at line ends and by
/// canonical equivalence; HTML and images are derived and never compared.
struct OutputComparison {
  private(set) var differences: [Difference] = []

  init(_ recorded: [CellOutput], _ found: [CellOutput], _ tolerance: NumberTolerance) {
    compareErrors(recorded, found)
    let results = Self.results(in: found)
    // A line that failed gives nothing else; that nothing is there says no more.
    if !results.isEmpty || Self.errors(in: found).isEmpty {
      compareResults(Self.results(in: recorded), results, tolerance)
    }
    compareStreams(Self.streams(in: recorded), Self.streams(in: found))
  }

  private mutating func compareErrors(_ recorded: [CellOutput], _ found: [CellOutput]) {
    let (before, after) = (Self.errors(in: recorded), Self.errors(in: found))
    for position in 0..<max(before.count, after.count) {
      let first = position < before.count ? before[position] : nil
      let second = position < after.count ? after[position] : nil
      if first != second { add(["error"], first, second, .error) }
    }
  }

  private mutating func compareResults(
    _ recorded: [DisplayedResult], _ found: [DisplayedResult], _ tolerance: NumberTolerance
  ) {
    for position in 0..<max(recorded.count, found.count) {
      let name = "output \(position + 1)"
      guard position < recorded.count else {
        add([name], nil, found[position].firstLine, found[position].lossVerdict)
        continue
      }
      guard position < found.count else {
        add([name], recorded[position].firstLine, nil, recorded[position].lossVerdict)
        continue
      }
      compare(recorded[position], found[position], tolerance)
    }
  }

  private mutating func compare(
    _ recorded: DisplayedResult, _ found: DisplayedResult, _ tolerance: NumberTolerance
  ) {
    if let (kind, before) = recorded.assayData, let (otherKind, after) = found.assayData,
      kind == otherKind
    {
      var comparison = ValueComparison(tolerance)
      comparison.compare(before, after, at: ValuePlace(kind: kind))
      differences += comparison.differences
      // The text shows the same data, so it is looked at only where the data is the very same.
      if !comparison.differences.isEmpty || before.canonicalBytes != after.canonicalBytes {
        return
      }
    }
    compareText([], recorded.plainText ?? "", found.plainText ?? "")
  }

  private mutating func compareStreams(
    _ recorded: [(name: String, text: String)], _ found: [(name: String, text: String)]
  ) {
    let names = recorded.map(\.name) + found.map(\.name)
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      let before = recorded.filter { $0.name == name }.map(\.text).joined()
      let after = found.filter { $0.name == name }.map(\.text).joined()
      compareText([name], before, after)
    }
  }

  /// Adds the first line in which two texts differ.
  private mutating func compareText(_ subject: [String], _ recorded: String, _ found: String) {
    let (before, after) = (Self.lines(of: recorded), Self.lines(of: found))
    for line in 0..<max(before.count, after.count) {
      let first = line < before.count ? before[line] : nil
      let second = line < after.count ? after[line] : nil
      if first == second { continue }
      add(subject + ["line \(line + 1)"], Self.quoted(first), Self.quoted(second), .text)
      return
    }
  }

  private mutating func add(
    _ subject: [String], _ recorded: String?, _ found: String?, _ verdict: ReplayVerdict
  ) {
    differences.append(
      Difference(
        subject: subject, field: nil, recorded: recorded, found: found, verdict: verdict))
  }

  private static func quoted(_ line: String?) -> String? {
    line.map { "“" + ($0.count > 60 ? $0.prefix(59) + "…" : $0) + "”" }
  }

  /// Lines without blanks at their ends, and without empty ones at the end of the text.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      line in
      line.last?.isWhitespace == true
        ? String(line.reversed().drop(while: \.isWhitespace).reversed()) : String(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func errors(in outputs: [CellOutput]) -> [String] {
    outputs.compactMap { output in
      if case .error(let code, let message, _) = output { return "\(code) \(message)" }
      return nil
    }
  }

  private static func results(in outputs: [CellOutput]) -> [DisplayedResult] {
    outputs.compactMap { output in
      if case .display(let result) = output { return result }
      return nil
    }
  }

  private static func streams(in outputs: [CellOutput]) -> [(name: String, text: String)] {
    outputs.compactMap { output in
      if case .stream(let name, let text) = output { return (name, text) }
      return nil
    }
  }
}

extension DisplayedResult {
  /// Assay's own data with the kind of output it is, or nil.
  fileprivate var assayData: (kind: String, value: JSONValue)? {
    for form in forms.members {
      if let kind = MediaType.assayKind(of: form.key) { return (kind, form.value) }
    }
    return nil
  }

  /// What it is that the whole output came or went.
  fileprivate var lossVerdict: ReplayVerdict { assayData == nil ? .text : .claim }

  fileprivate var firstLine: String {
    (plainText ?? "").split(whereSeparator: \.isNewline).first.map(String.init) ?? "nothing"
  }
}
