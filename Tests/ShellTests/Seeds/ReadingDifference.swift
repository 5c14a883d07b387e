import Prose

/// A place in which a reading is not the expected one.
struct ReadingDifference: Sendable {
  /// What would be right: `figure "498": asOf is 2022-03-02`.
  let line: String
  /// What was read instead, or nil where nothing was.
  let found: String?

  /// The differences between two lists, those of rows that are missing or wrong first.
  static func all(expected: [ReadingLine], read: [ReadingLine]) -> [ReadingDifference] {
    var left = read
    var differences: [ReadingDifference] = []
    for row in expected {
      guard let match = bestMatch(for: row, in: left) else {
        differences.append(ReadingDifference(line: "\(row.title) is missed", found: nil))
        continue
      }
      let found = left.remove(at: match)
      for field in Set(row.fields.keys).union(found.fields.keys).sorted()
      where row.fields[field] != found.fields[field] {
        differences.append(
          ReadingDifference(
            line: "\(row.title): \(field) is \(row.fields[field] ?? "not stated")",
            found: found.fields[field]))
      }
    }
    return differences + left.map { ReadingDifference(line: "\($0.title) is none", found: nil) }
  }

  /// The row that shares most bytes, if that is at least half of what either covers; of equal ones
  /// the one with more equal fields.
  private static func bestMatch(for row: ReadingLine, in rows: [ReadingLine]) -> Int? {
    rows.indices.filter { sharedPart(rows[$0].span, row.span) >= 0.5 }.max {
      let left = (sharedPart(rows[$0].span, row.span), equalFields(rows[$0], row))
      return left < (sharedPart(rows[$1].span, row.span), equalFields(rows[$1], row))
    }
  }

  private static func sharedPart(_ a: Span, _ b: Span) -> Double {
    guard a.overlaps(b) else { return 0 }
    return Double(min(a.end, b.end) - max(a.start, b.start)) / Double(a.union(b).length)
  }

  private static func equalFields(_ a: ReadingLine, _ b: ReadingLine) -> Int {
    a.fields.count { b.fields[$0.key] == $0.value }
  }
}
