/// How wide the columns of a table stand on a terminal, and which of them fit.
struct ColumnFit: Hashable, Sendable {
  /// The widths of the columns that are shown, from the first; at least one.
  let widths: [Int]

  /// Columns between two cells: a blank, a line and a blank.
  static let gap = 3

  /// Text columns are never narrowed below this, or their heading.
  static let narrowestText = 8
  /// A column is as wide as its longest word if that is no wider than this and all columns fit;
  /// where they do not, the longest words are broken first.
  static let widestWord = 18

  /// The widths within `total` columns of a terminal.
  ///
  /// Columns keep their natural width if all fit. Otherwise text columns are narrowed, if possible
  /// without breaking words; where that is not enough, columns are left out from the last.
  /// - Parameter words: the width of the longest word of each column, asked only if it matters.
  init(columns: [Column], natural: [Int], total: Int?, words: () -> [Int]) {
    guard let total, natural.reduce(0, +) + natural.count * Self.gap + 1 > total else {
      widths = natural
      return
    }
    let narrowest = Self.least(columns, natural, natural.map { min($0, Self.narrowestText) })
    var shown = columns.count
    while shown > 1, narrowest[..<shown].reduce(0, +) > total - shown * Self.gap - 1 { shown -= 1 }
    let room = max(total - shown * Self.gap - 1, 1)
    let words = words()
    let least = (Self.narrowestText...Self.widestWord).reversed().lazy
      .map { widest in Self.least(columns, natural, words.map { min($0, widest) }).prefix(shown) }
      .first { $0.reduce(0, +) <= room }
    widths = Self.narrowed(
      Array(natural.prefix(shown)), least: Array(least ?? narrowest.prefix(shown)), room: room)
  }

  /// The least width of each column: numbers and headings are never broken.
  private static func least(_ columns: [Column], _ natural: [Int], _ text: [Int]) -> [Int] {
    columns.indices.map { index in
      switch columns[index].alignment {
      case .right: natural[index]
      case .left: min(natural[index], max(text[index], DisplayWidth.of(columns[index].name)))
      }
    }
  }

  /// Widths with which the fullest cells of all columns take about equally many lines.
  ///
  /// Rows are as high as their highest cell, so that this makes them as low as they can be.
  private static func narrowed(_ most: [Int], least: [Int], room: Int) -> [Int] {
    func divided(byHundredths share: Int) -> [Int] {
      zip(most, least).map { width, floor in
        max(floor, (width * 100 + share - 1) / share)
      }
    }
    var low = 100
    var high = 100 * max(most.max() ?? 1, 1)
    while low < high {
      let middle = (low + high) / 2
      if divided(byHundredths: middle).reduce(0, +) <= room {
        high = middle
      } else {
        low = middle + 1
      }
    }
    var widths = divided(byHundredths: low)
    if widths.count == 1 { return [min(widths[0], room)] }
    // What is left over goes to the column that lost most.
    let spare = room - widths.reduce(0, +)
    let lost = zip(most, widths).map { $0 - $1 }
    if let neediest = lost.indices.max(by: { lost[$0] < lost[$1] }), spare > 0 {
      widths[neediest] = min(most[neediest], widths[neediest] + spare)
    }
    return widths
  }
}
