import Tables

/// What a terminal shows after the bytes that it was sent: the part of an xterm that libedit uses.
struct Screen {
  private(set) var columns: Int
  private(set) var rows: Int
  /// One text per cell; an empty text continues the wide character before it.
  private var cells: [[String]]
  private(set) var row = 0
  private(set) var column = 0
  /// Whether the last character filled the last column, so that the next one begins a new row.
  private var isAtMargin = false
  /// The rows that go on with the line of the row above.
  private var foldedRows: Set<Int> = []
  /// Whether the program asked for pasted text to be marked.
  private(set) var marksPastes = false
  /// Whether any colour or bold type was used.
  private(set) var usesColors = false
  private var pending: [UInt8] = []
  private var sequence: String?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows from the top to the last that shows anything, without trailing blanks.
  var lines: [String] {
    var lines = cells.map { row in
      var text = row.joined()
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The same without the line that a session begins with.
  var linesAfterGreeting: [String] {
    let lines = lines
    return lines.first == Self.greeting ? Array(lines.dropFirst()) : lines
  }

  private static let greeting =
    "assay 0.1.0: 'help' lists the commands, 'quit' or Ctrl-D leaves"

  /// Shows more bytes; a character may be cut between two calls.
  mutating func show(_ bytes: [UInt8]) {
    pending += bytes
    var text = pending[...]
    // The bytes of an unfinished character wait for the next call.
    let tail = pending.suffix(3).lastIndex { $0 >= 0xC0 }
    if let tail {
      let lead = pending[tail]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      if pending.count - tail < length { text = pending[..<tail] }
    }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { show(scalar) }
    pending = Array(pending[text.endIndex...])
  }

  /// Another size: rows that one line was folded into are folded anew, as most terminals do, and
  /// the cursor stays on its character.
  mutating func resize(columns: Int, rows: Int) {
    var lines: [[String]] = []
    var cursor = (line: 0, offset: 0)
    for (index, cells) in cells.enumerated() {
      if index == 0 || !foldedRows.contains(index) { lines.append([]) }
      let end = index + 1 < self.rows && foldedRows.contains(index + 1) ? nil : lastInk(of: cells)
      if index == row { cursor = (lines.count - 1, (lines.last?.count ?? 0) + column) }
      lines[lines.count - 1] += end.map { Array(cells[..<$0]) } ?? cells
    }
    self = Screen(columns: columns, rows: rows, like: self)
    for (index, line) in lines.enumerated() where index <= cursor.line {
      let padded = index == cursor.line ? max(line.count, cursor.offset) : line.count
      let start = row
      for offset in 0..<padded { put(cell: offset < line.count ? line[offset] : " ") }
      if index == cursor.line {
        row = start + cursor.offset / columns
        column = cursor.offset % columns
        isAtMargin = false
      } else {
        row += 1
        column = 0
      }
    }
  }

  private init(columns: Int, rows: Int, like other: Screen) {
    self.init(columns: columns, rows: rows)
    marksPastes = other.marksPastes
    usesColors = other.usesColors
  }

  private func lastInk(of cells: [String]) -> Int {
    (cells.lastIndex { $0 != " " } ?? -1) + 1
  }

  private mutating func put(cell: String) {
    if column == columns {
      row += 1
      column = 0
      foldedRows.insert(row)
    }
    cells[row][column] = cell
    column += 1
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if sequence != nil {
      continueSequence(scalar)
      return
    }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r":
      column = 0
      isAtMargin = false
    case "\n": moveDown()
    case "\u{8}":
      column = max(0, column - 1)
      isAtMargin = false
    case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
    case "\0"..<" ", "\u{7F}": break
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(String(scalar))
    if width == 0 {
      let before = isAtMargin ? columns - 1 : column - 1
      if before >= 0 { cells[row][before].unicodeScalars.append(scalar) }
      return
    }
    if isAtMargin || column + width > columns {
      column = 0
      moveDown()
      foldedRows.insert(row)
    }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
    isAtMargin = column >= columns
    column = min(column, columns - 1)
  }

  private mutating func moveDown() {
    isAtMargin = false
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
      foldedRows = Set(foldedRows.compactMap { $0 > 0 ? $0 - 1 : nil })
    }
  }
}

extension Screen {
  private mutating func continueSequence(_ scalar: Unicode.Scalar) {
    var text = sequence ?? ""
    text.unicodeScalars.append(scalar)
    let isWhole =
      text.hasPrefix("[")
      ? text.count > 1 && ("@"..."~").contains(scalar)
      : text.hasPrefix("]") ? scalar == "\u{7}" : !text.hasPrefix("(") || text.count > 1
    sequence = isWhole ? nil : text
    if isWhole && text.hasPrefix("[") { obey(text.dropFirst()) }
  }

  private mutating func obey(_ sequence: Substring) {
    guard let letter = sequence.last else { return }
    let numbers = sequence.dropLast().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    if letter != "m" { isAtMargin = false }
    switch letter {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "H":
      row = min(rows, count) - 1
      column = min(columns, numbers.count > 1 ? max(1, numbers[1]) : 1) - 1
    case "J": erase(numbers.first ?? 0)
    case "K": cells[row].replaceSubrange(column..., with: blanks(columns - column))
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += blanks(columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: blanks(count), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "h": if sequence == "?2004h" { marksPastes = true }
    case "l": if sequence == "?2004l" { marksPastes = false }
    case "m": if sequence != "m" && sequence != "0m" { usesColors = true }
    default: break
    }
  }

  private mutating func erase(_ part: Int) {
    let first = part == 0 ? row + 1 : 0
    if part == 0 { cells[row].replaceSubrange(column..., with: blanks(columns - column)) }
    for index in first..<max(first, rows) {
      cells[index] = blanks(columns)
      foldedRows.remove(index)
    }
  }

  private func blanks(_ count: Int) -> [String] {
    Array(repeating: " ", count: max(0, count))
  }
}
