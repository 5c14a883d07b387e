/// How wide the columns of a table stand on a terminal, and which of them fit.
struct ColumnFit: Hashable, Sendable {
  /// The widths of the columns that are shown, from the first; at least one.
  let widths: [Int]

  /// Columns between two cells: a blank, a line and a blank.
  static let gap = 3

  /// Text columns never get narrower than this, or than their heading, while others can give way.
  static let narrowestText = 8

  /// The widths within `total` columns of a terminal.
  ///
  /// Columns keep their natural width if all fit. Otherwise the widest text columns are narrowed,
  /// all to one width; where that is not enough, columns are left out from the last.
  init(columns: [Column], natural: [Int], total: Int?) {
    guard let total else {
      widths = natural
      return
    }
    var shown = columns.count
    while shown > 0 {
      let room = total - shown * Self.gap - 1
      let most = Array(natural.prefix(shown))
      let least = zip(columns, most).map { column, width in
        column.alignment == .right
          ? width : min(width, max(Self.narrowestText, DisplayWidth.of(column.name)))
      }
      if least.reduce(0, +) <= room || shown == 1 {
        widths = Self.narrowed(most, least: least, room: max(room, 1))
        return
      }
      shown -= 1
    }
    widths = []
  }

  /// The greatest common cap on the widths with which they fit.
  private static func narrowed(_ most: [Int], least: [Int], room: Int) -> [Int] {
    func capped(_ cap: Int) -> [Int] {
      zip(most, least).map { width, floor in max(floor, min(width, cap)) }
    }
    var low = 1
    var high = most.max() ?? 1
    while low < high {
      let middle = (low + high + 1) / 2
      if capped(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var widths = capped(low)
    if widths.count == 1 { return [min(widths[0], room)] }
    // What is left over goes to the columns that were cut, from the first.
    var spare = room - widths.reduce(0, +)
    for index in widths.indices where spare > 0 && widths[index] < most[index] {
      widths[index] += 1
      spare -= 1
    }
    return widths
  }
}
